package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RulesField;

/** The form of a partnership: at first its title, purpose and mode, later all of it. */
final class PartnershipForm extends Div {

    private final FormProblems problems = new FormProblems();
    private final FormColumn column = new FormColumn();
    private final TextField title = new TextField(getTranslation("partnership.form.title"));
    private final TextArea purpose = new TextArea(getTranslation("partnership.form.purpose"));
    private final RadioButtonGroup<Mode> mode = new RadioButtonGroup<>();
    private final ComboBox<String> language = new ComboBox<>(getTranslation("partnership.form.language"));
    private final DateField starts;
    private final DateField ends;
    private final MultiSelectComboBox<CountryCode> states =
            ReferenceFields.countries(getTranslation("partnership.form.states"));
    private final MultiSelectComboBox<String> themes =
            ReferenceFields.themes(getTranslation("partnership.form.themes"));
    private final RulesField rules = new RulesField(getTranslation("partnership.form.rules"), "rules");
    private final MultiSelectComboBox<String> sdgTargets =
            ReferenceFields.sdgTargets(getTranslation("partnership.form.sdg-targets"));

    private PartnershipForm(Wording wording) {
        starts = new DateField(getTranslation("partnership.form.starts"), wording.language());
        ends = new DateField(getTranslation("partnership.form.ends"), wording.language());
        title.setHelperText(getTranslation("partnership.form.title-hint"));
        purpose.setHelperText(getTranslation("partnership.form.purpose-hint"));
        purpose.setMinHeight("8rem");
        mode.setLabel(getTranslation("partnership.form.mode"));
        mode.setItems(Mode.values());
        mode.setItemLabelGenerator(chosen -> getTranslation(chosen.key()));
        mode.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        mode.setHelperText(getTranslation("partnership.form.mode-hint"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setHelperText(getTranslation("partnership.form.language-hint"));
        states.setHelperText(getTranslation("partnership.form.states-hint"));
        problems.bind("title", title)
                .bind("purpose", purpose)
                .bind("mode", mode)
                .bind("language", language)
                .bind("starts", starts)
                .bind("ends", ends)
                .bind("states", states)
                .bind("themes", themes)
                .bind("rules", rules)
                .bind("sdgTargets", sdgTargets);
        add(problems, column);
    }

    /** Empty, for a partnership that begins. */
    static PartnershipForm begin(Wording wording) {
        PartnershipForm form = new PartnershipForm(wording);
        form.language.setValue(wording.language().tag());
        form.column.required(form.title).optional(form.purpose, form.mode).required(form.language);
        return form;
    }

    /** With what stands there now. */
    static PartnershipForm change(Wording wording, PartnershipDetails now) {
        PartnershipForm form = new PartnershipForm(wording);
        form.title.setValue(now.title().text());
        form.purpose.setValue(now.purpose().text());
        form.mode.setValue(now.mode());
        form.language.setValue(now.title().language());
        if (now.period() != null) {
            form.starts.setValue(now.period().starts());
            form.ends.setValue(now.period().ends());
        }
        form.states.setValue(now.states());
        form.themes.setValue(now.themes());
        form.rules.setValue(now.rules().stream().toList());
        form.sdgTargets.setValue(now.sdgTargets());
        form.column
                .required(form.title, form.purpose, form.mode, form.language, form.starts)
                .optional(form.ends, form.states, form.themes, form.rules, form.sdgTargets);
        return form;
    }

    PartnershipForm submit(Button primary, Component... others) {
        column.submit(primary, others);
        return this;
    }

    Optional<RegisterPartnership> registration(UUID token) {
        return problems.read(() -> new RegisterPartnership(
                token, title.getValue(), purpose.getValue(), mode.getValue(), chosenLanguage()));
    }

    Optional<EditPartnership> edit(PartnershipId id, long edition) {
        return problems.read(() -> new EditPartnership(
                id,
                edition,
                title.getValue(),
                purpose.getValue(),
                mode.getValue(),
                chosenLanguage(),
                starts.getValue(),
                ends.getValue(),
                states.getValue(),
                themes.getValue(),
                new LinkedHashSet<>(rules.read()),
                sdgTargets.getValue()));
    }

    /** Does what may still find something at fault; whether it was done. */
    boolean run(Runnable act) {
        return problems.run(act);
    }

    private String chosenLanguage() {
        return language.getOptionalValue().orElse("");
    }
}
