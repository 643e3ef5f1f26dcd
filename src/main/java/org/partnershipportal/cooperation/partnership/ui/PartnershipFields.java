package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PublishPartnership;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.cooperation.partnership.spi.Origin;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.ground.uikit.RecordPart;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RulesField;

/** The fields of a partnership: the same for one that begins and for one that is edited. */
final class PartnershipFields {

    private final TextField title;
    private final TextArea purpose;
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final ComboBox<String> language;
    private final DateField starts;
    private final DateField ends;
    private final MultiSelectComboBox<CountryCode> states;
    private final MultiSelectComboBox<String> themes;
    private final RulesField rules;
    private final MultiSelectComboBox<String> sdgTargets;

    private PartnershipFields(PartnershipWording wording) {
        title = new TextField(wording.text("shared.field.title"));
        title.setHelperText(wording.text("partnership.form.title-hint"));
        purpose = new TextArea(wording.text("shared.field.purpose"));
        purpose.setHelperText(wording.text("partnership.form.purpose-hint"));
        purpose.setMinHeight("8rem");
        mode.setLabel(wording.text("partnership.form.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(chosen -> wording.text(chosen.key()));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setHelperText(wording.text("partnership.form.mode-hint"));
        language = new ComboBox<>(wording.text("shared.field.writing-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setHelperText(wording.text("partnership.form.language-hint"));
        starts = new DateField(wording.text("shared.field.first-day"), wording.language());
        ends = new DateField(wording.text("shared.field.last-day"), wording.language());
        states = ReferenceFields.countries(wording.text("shared.field.states"));
        states.setHelperText(wording.text("partnership.form.states-hint"));
        themes = ReferenceFields.themes(wording.text("shared.field.themes"));
        rules = new RulesField(wording.text("partnership.form.rules"), "rules");
        sdgTargets = ReferenceFields.sdgTargets(wording.text("partnership.form.sdg-targets"));
    }

    /**
     * For a partnership that begins: empty, but for what it takes over from the record on which it is started.
     *
     * @param token drawn for this form
     * @param origin that record; {@code null} if there is none
     */
    static CommandForm<RegisterPartnership> begin(PartnershipWording wording, UUID token, @Nullable Origin origin) {
        PartnershipFields fields = new PartnershipFields(wording);
        fields.language.setValue(wording.language().tag());
        if (origin != null) {
            fields.themes.setValue(origin.themes());
            fields.rules.setValue(origin.rules().stream().sorted().toList());
            fields.sdgTargets.setValue(origin.sdgTargets());
        }
        return new CommandForm<>(RegisterPartnership.class)
                .given(RegisterPartnership::formToken, token)
                .given(RegisterPartnership::on, origin == null ? null : origin.record())
                .required(RegisterPartnership::title, fields.title)
                .required(RegisterPartnership::purpose, fields.purpose)
                .required(RegisterPartnership::mode, fields.mode)
                .required(RegisterPartnership::language, fields.language)
                .required(RegisterPartnership::starts, fields.starts)
                .optional(RegisterPartnership::ends, fields.ends)
                .optional(RegisterPartnership::states, fields.states)
                .optional(RegisterPartnership::themes, fields.themes)
                .optional(RegisterPartnership::rules, fields.rules, fields::readRules)
                .optional(RegisterPartnership::sdgTargets, fields.sdgTargets);
    }

    /**
     * With what stands there now.
     *
     * @param edition the edition that one has seen
     */
    static CommandForm<EditPartnership> change(PartnershipWording wording, EditPartnership now, LongSupplier edition) {
        PartnershipFields fields = new PartnershipFields(wording);
        fields.rules.setValue(now.rules().stream().toList());
        return new CommandForm<>(EditPartnership.class)
                .given(EditPartnership::partnership, now.partnership())
                .read(EditPartnership::edition, edition::getAsLong)
                .required(EditPartnership::title, fields.title)
                .required(EditPartnership::purpose, fields.purpose)
                .required(EditPartnership::mode, fields.mode)
                .required(EditPartnership::language, fields.language)
                .required(EditPartnership::starts, fields.starts)
                .optional(EditPartnership::ends, fields.ends)
                .optional(EditPartnership::states, fields.states)
                .optional(EditPartnership::themes, fields.themes)
                .optional(EditPartnership::rules, fields.rules, fields::readRules)
                .optional(EditPartnership::sdgTargets, fields.sdgTargets)
                .filled(now);
    }

    private Set<RuleRef> readRules() {
        return new LinkedHashSet<>(rules.read());
    }

    /**
     * Adds to a form why each group of the three that is missing does not take part; published with the partnership (R4.2).
     *
     * @param part the reasons by group
     */
    static <C extends Record> CommandForm<C> missing(
            CommandForm<C> form,
            RecordPart<C, Map<StakeholderGroup, String>> part,
            PartnershipDetails details,
            PartnershipWording wording) {
        Map<StakeholderGroup, TextArea> fields = new EnumMap<>(StakeholderGroup.class);
        if (!details.composition().missing().isEmpty()) {
            form.column().add(new Paragraph(wording.text("partnership.explain.lead")));
        }
        for (StakeholderGroup group : details.composition().missing()) {
            TextArea reason = new TextArea(wording.text("partnership.explain.group", wording.text(group.key())));
            LocalizedText before = details.missing().get(group);
            reason.setValue(before == null ? "" : before.text());
            fields.put(group, reason);
            form.problems().bind(PublishPartnership.field(group), reason);
            form.column().required(reason);
        }
        return form.read(part, () -> {
            Map<StakeholderGroup, String> reasons = new EnumMap<>(StakeholderGroup.class);
            fields.forEach((group, field) -> reasons.put(group, field.getValue()));
            return reasons;
        });
    }

    /** Whether the public reads an organisation's name, or only its group. */
    static RadioButtonGroup<Boolean> naming(PartnershipWording wording, StakeholderGroup group, boolean now) {
        RadioButtonGroup<Boolean> naming = new RadioButtonGroup<>();
        naming.setLabel(wording.text("partnership.answer.naming"));
        naming.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        naming.setItems(true, false);
        String unnamed = wording.text("partnership.unnamed." + group.realmRole());
        naming.setItemLabelGenerator(named ->
                named ? wording.text("partnership.answer.named") : wording.text("partnership.answer.unnamed", unnamed));
        naming.setValue(now);
        return naming;
    }

    /** Why somebody declines, leaves, takes back or ends. */
    static CommandForm<Reason> why(Language writer) {
        TextArea reason = new TextArea(Translations.standard().text(writer, "shared.field.reason"));
        return new CommandForm<>(Reason.class).required(Reason::reason, reason).given(Reason::language, writer.tag());
    }

    /** The name of a field that invitations cannot be sent without. */
    static String name(PartnershipWording wording, String field) {
        return switch (field) {
            case "purpose" -> wording.text("shared.field.purpose");
            case "mode" -> wording.text("partnership.form.mode");
            default -> "";
        };
    }

    /** How what another saved differs from what stands in the form. */
    static DifferingParts<EditPartnership> differences(PartnershipWording wording) {
        return new DifferingParts<EditPartnership>()
                .part(EditPartnership::title, wording.text("shared.field.title"))
                .part(EditPartnership::purpose, wording.text("shared.field.purpose"))
                .part(EditPartnership::mode, wording.text("partnership.form.mode"), mode -> wording.text(mode.key()))
                .part(EditPartnership::language, wording.text("shared.field.text-language"), wording::languageName)
                .part(EditPartnership::starts, wording.text("shared.field.first-day"), wording::day)
                .part(EditPartnership::ends, wording.text("shared.field.last-day"), wording::day)
                .part(EditPartnership::states, wording.text("shared.field.states"), wording::states)
                .part(EditPartnership::themes, wording.text("shared.field.themes"), wording::themes)
                .part(EditPartnership::rules, wording.text("partnership.form.rules"), wording::rules)
                .part(
                        EditPartnership::sdgTargets,
                        wording.text("partnership.form.sdg-targets"),
                        targets -> String.join(", ", targets));
    }
}
