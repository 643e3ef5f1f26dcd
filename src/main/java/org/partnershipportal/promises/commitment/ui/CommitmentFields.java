package org.partnershipportal.promises.commitment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.ZoneField;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RulesField;
import org.partnershipportal.promises.commitment.AnchoredRecommendation;
import org.partnershipportal.promises.commitment.Measure;
import org.partnershipportal.promises.commitment.Milestone;
import org.partnershipportal.promises.commitment.Resource;
import org.partnershipportal.promises.commitment.WriteCommitment;

/** The fields of a commitment: the same for one that is started and for one that is changed. */
final class CommitmentFields {

    private static final int PAGE = 20;

    private final CommitmentWording wording;
    private final TextField title;
    private final ComboBox<String> language;
    private final TextArea promise;
    private final TextArea others;
    private final DateField starts;
    private final DateField ends;
    private final ComboBox<ZoneId> zone;
    private final MultiSelectComboBox<String> themes;
    private final MultiSelectComboBox<AnchoredRecommendation> recommendations = new MultiSelectComboBox<>();
    private final TextArea pledge;
    private final RulesField rules;
    private final MultiSelectComboBox<String> sdgTargets;
    private final TextField indicator;
    private final RadioButtonGroup<Measure> measure = new RadioButtonGroup<>();
    private final TextField unit;
    private final TextField baseline;
    private final TextField target;
    private final TextArea means;
    private final RowsField<Milestone> milestones;
    private final RowsField<Resource> resources;

    /** @param offered recommendations by what was typed */
    private CommitmentFields(CommitmentWording wording, Function<String, List<AnchoredRecommendation>> offered) {
        this.wording = wording;
        title = new TextField(wording.text("shared.field.title"));
        language = wording.textLanguage(wording.language().tag());
        promise = area("commitment.field.promise", "commitment.field.promise-hint");
        others = area("commitment.field.others", "commitment.field.others-hint");
        starts = new DateField(wording.text("shared.field.first-day"), wording.language());
        ends = new DateField(wording.text("shared.field.last-day"), wording.language());
        zone = new ZoneField(wording.language());
        zone.setHelperText(wording.text("commitment.field.zone-hint"));
        zone.setValue(wording.reader().zone());
        themes = ReferenceFields.themes(wording.text("shared.field.themes"));
        recommendations.setLabel(wording.text("commitment.field.recommendations"));
        recommendations.setHelperText(wording.text("commitment.field.recommendations-hint"));
        recommendations.setItemLabelGenerator(wording::recommendation);
        recommendations.setPageSize(PAGE);
        recommendations.setItemsWithFilterConverter(
                query -> offered.apply(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                typed -> typed);
        pledge = area("commitment.field.pledge", "commitment.field.pledge-hint");
        rules = new RulesField(wording.text("commitment.field.rules"), "rules");
        sdgTargets = ReferenceFields.sdgTargets(wording.text("commitment.field.sdg-targets"));
        indicator = new TextField(wording.text("commitment.field.indicator"));
        indicator.setHelperText(wording.text("commitment.field.indicator-hint"));
        measure.setLabel(wording.text("commitment.field.measure"));
        measure.setItems(Measure.values());
        measure.setItemLabelGenerator(one -> wording.text(one.key()));
        measure.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        unit = new TextField(wording.text("commitment.field.unit"));
        measure.addValueChangeListener(change -> unit.setVisible(change.getValue() == Measure.NUMBER));
        unit.setVisible(false);
        baseline = new TextField(wording.text("commitment.field.baseline"));
        baseline.setHelperText(wording.text("commitment.field.baseline-hint"));
        target = new TextField(wording.text("commitment.field.target"));
        means = area("commitment.field.means", "commitment.field.means-hint");
        milestones = new RowsField<>(
                wording.text("commitment.field.milestones"),
                wording.text("commitment.field.milestone-add"),
                place -> wording.text("commitment.field.milestone", place),
                this::milestone);
        resources = new RowsField<>(
                wording.text("commitment.field.resources"),
                wording.text("commitment.field.resource-add"),
                place -> wording.text("commitment.field.resource-row", place),
                this::resource);
    }

    private TextArea area(String label, String hint) {
        TextArea area = new TextArea(wording.text(label));
        area.setHelperText(wording.text(hint));
        return area;
    }

    /**
     * Empty but for the recommendations on which it is started.
     *
     * @param token drawn for this form
     */
    static CommandForm<WriteCommitment> start(
            CommitmentWording wording,
            UUID token,
            Collection<AnchoredRecommendation> on,
            Function<String, List<AnchoredRecommendation>> offered) {
        CommitmentFields fields = new CommitmentFields(wording, offered);
        fields.recommendations.setValue(new LinkedHashSet<>(on));
        return fields.form(token, () -> 0);
    }

    /**
     * With what stands there now.
     *
     * @param named the recommendations that it names now
     * @param edition the edition that one has seen
     */
    static CommandForm<WriteCommitment> edit(
            CommitmentWording wording,
            WriteCommitment now,
            List<AnchoredRecommendation> named,
            Function<String, List<AnchoredRecommendation>> offered,
            LongSupplier edition) {
        CommitmentFields fields = new CommitmentFields(wording, offered);
        fields.recommendations.setValue(new LinkedHashSet<>(named));
        fields.rules.setValue(now.rules().stream().toList());
        fields.milestones.setValue(now.milestones());
        fields.resources.setValue(now.resources());
        fields.measure.setValue(now.measure());
        fields.unit.setValue(now.unit());
        fields.baseline.setValue(now.baseline());
        fields.target.setValue(now.target());
        return fields.form(now.formToken(), edition).filled(now);
    }

    private CommandForm<WriteCommitment> form(UUID token, LongSupplier edition) {
        return new CommandForm<>(WriteCommitment.class)
                .given(WriteCommitment::formToken, token)
                .read(WriteCommitment::edition, edition::getAsLong)
                .required(WriteCommitment::title, title)
                .required(WriteCommitment::language, language)
                .optional(WriteCommitment::promise, promise)
                .optional(WriteCommitment::recommendations, recommendations, this::named)
                .optional(WriteCommitment::pledge, pledge)
                .optional(WriteCommitment::rules, rules, this::readRules)
                .optional(WriteCommitment::sdgTargets, sdgTargets)
                .optional(WriteCommitment::others, others)
                .required(WriteCommitment::zone, zone)
                .optional(WriteCommitment::starts, starts)
                .optional(WriteCommitment::ends, ends)
                .optional(WriteCommitment::themes, themes)
                .optional(WriteCommitment::indicator, indicator)
                .optional(WriteCommitment::measure, measure, measure::getValue)
                .optional(WriteCommitment::unit, unit, unit::getValue)
                .optional(WriteCommitment::baseline, baseline, () -> number(baseline))
                .optional(WriteCommitment::target, target, () -> number(target))
                .optional(WriteCommitment::means, means)
                .optional(WriteCommitment::milestones, milestones, milestones::read)
                .optional(WriteCommitment::resources, resources, resources::read);
    }

    private String number(TextField field) {
        return Typed.number(field.getValue(), wording.language());
    }

    private Set<UUID> named() {
        return recommendations.getValue().stream()
                .map(AnchoredRecommendation::id)
                .collect(Collectors.toSet());
    }

    private Set<RuleRef> readRules() {
        return new LinkedHashSet<>(rules.read());
    }

    private RowsField.Line<Milestone> milestone(@Nullable Milestone now) {
        TextField what = new TextField(wording.text("commitment.field.milestone-what"));
        DateField due = new DateField(wording.text("commitment.field.milestone-due"), wording.language());
        TextField seen = new TextField(wording.text("commitment.field.milestone-indicator"));
        what.setWidthFull();
        seen.setWidthFull();
        UUID id = now == null ? UUID.randomUUID() : now.id();
        if (now != null) {
            what.setValue(now.what());
            due.setValue(now.due());
            seen.setValue(now.indicator());
        }
        return new RowsField.Line<>(
                List.of(what, due, seen),
                what,
                () -> new Milestone(id, what.getValue(), seen.getValue(), due.getValue()));
    }

    private RowsField.Line<Resource> resource(@Nullable Resource now) {
        TextField what = new TextField(wording.text("commitment.field.resource-what"));
        TextField amount = new TextField(wording.text("commitment.field.resource-amount"));
        ComboBox<String> currency = new ComboBox<>(wording.text("commitment.field.resource-currency"));
        currency.setItems(Resource.currencies());
        what.setWidthFull();
        if (now != null) {
            what.setValue(now.what());
            amount.setValue(now.amount());
            currency.setValue(now.currency());
        }
        return new RowsField.Line<>(
                List.of(what, amount, currency),
                what,
                () -> new Resource(
                        what.getValue(), number(amount), Objects.requireNonNullElse(currency.getValue(), "")));
    }
}
