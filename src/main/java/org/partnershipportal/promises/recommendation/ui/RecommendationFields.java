package org.partnershipportal.promises.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RulesField;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationFilter;
import org.partnershipportal.promises.recommendation.Source;
import org.partnershipportal.promises.recommendation.WriteRecommendation;

/** The fields of a recommendation: the same for one that is entered and for one that is edited. */
final class RecommendationFields {

    private final RadioButtonGroup<Source> source = new RadioButtonGroup<>();
    private final ComboBox<CountryCode> state;
    private final TextField symbol;
    private final TextField paragraph;
    private final ComboBox<Integer> cycle;
    private final IntegerField session;
    private final RadioButtonGroup<Position> position = new RadioButtonGroup<>();
    private final MultiSelectComboBox<CountryCode> recommenders;
    private final TextField body;
    private final TextArea text;
    private final ComboBox<String> language;
    private final DateField published;
    private final MultiSelectComboBox<String> themes;
    private final RulesField rules;
    private final MultiSelectComboBox<String> sdgTargets;

    private RecommendationFields(RecommendationWording wording) {
        source.setLabel(wording.text("recommendation.list.source"));
        source.setItems(Source.values());
        source.setItemLabelGenerator(one -> wording.text(one.key()));
        source.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        state = ReferenceFields.country(wording.text("recommendation.field.state"));
        symbol = new TextField(wording.text("recommendation.field.symbol"));
        symbol.setHelperText(wording.text("recommendation.field.symbol-hint"));
        paragraph = new TextField(wording.text("recommendation.field.paragraph"));
        paragraph.setHelperText(wording.text("recommendation.field.paragraph-hint"));
        cycle = new ComboBox<>(wording.text("recommendation.list.cycle"), RecommendationFilter.CYCLES);
        session = new IntegerField(wording.text("recommendation.field.session"));
        position.setLabel(wording.text("recommendation.list.position"));
        position.setItems(Position.values());
        position.setItemLabelGenerator(one -> wording.text(one.key()));
        recommenders = ReferenceFields.countries(wording.text("recommendation.field.recommenders"));
        body = new TextField(wording.text("recommendation.field.body"));
        body.setHelperText(wording.text("recommendation.field.body-hint"));
        text = new TextArea(wording.text("recommendation.field.text"));
        text.setHelperText(wording.text("recommendation.field.text-hint"));
        text.setMinHeight("8rem");
        language = new ComboBox<>(wording.text("shared.field.text-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue("en");
        published = new DateField(wording.text("recommendation.field.published"), wording.language());
        themes = ReferenceFields.themes(wording.text("shared.field.themes"));
        rules = new RulesField(wording.text("shared.field.rules"), "rules");
        sdgTargets = ReferenceFields.sdgTargets(wording.text("recommendation.field.sdg-targets"));
        source.addValueChangeListener(change -> show(change.getValue()));
    }

    /** Shows the fields of a source; what is hidden is not sent, and not lost. */
    private void show(@Nullable Source chosen) {
        List.<Component>of(cycle, session, position, recommenders)
                .forEach(field -> field.setVisible(chosen == Source.UPR));
        body.setVisible(chosen != null && chosen != Source.UPR);
    }

    /**
     * Empty, for one that is entered.
     *
     * @param token drawn for this form
     */
    static CommandForm<WriteRecommendation> enter(RecommendationWording wording, UUID token) {
        RecommendationFields fields = new RecommendationFields(wording);
        fields.show(null);
        return fields.form(token, () -> 0);
    }

    /**
     * With what stands there now.
     *
     * @param edition the edition that one has seen
     */
    static CommandForm<WriteRecommendation> edit(
            RecommendationWording wording, WriteRecommendation now, LongSupplier edition) {
        RecommendationFields fields = new RecommendationFields(wording);
        fields.rules.setValue(now.rules().stream().toList());
        CommandForm<WriteRecommendation> form =
                fields.form(now.formToken(), edition).filled(now);
        fields.cycle.setValue(now.cycle());
        fields.session.setValue(now.session());
        fields.position.setValue(now.position());
        fields.recommenders.setValue(now.recommenders());
        fields.body.setValue(now.body());
        fields.show(now.source());
        return form;
    }

    private CommandForm<WriteRecommendation> form(UUID token, LongSupplier edition) {
        return new CommandForm<>(WriteRecommendation.class)
                .given(WriteRecommendation::formToken, token)
                .read(WriteRecommendation::edition, edition::getAsLong)
                .required(WriteRecommendation::source, source)
                .required(WriteRecommendation::state, state)
                .required(WriteRecommendation::symbol, symbol)
                .required(WriteRecommendation::paragraph, paragraph)
                .required(WriteRecommendation::cycle, cycle, () -> shown(cycle, cycle.getValue()))
                .optional(WriteRecommendation::session, session, () -> shown(session, session.getValue()))
                .required(WriteRecommendation::position, position, () -> shown(position, position.getValue()))
                .required(WriteRecommendation::recommenders, recommenders, this::chosen)
                .required(WriteRecommendation::body, body, () -> shown(body, body.getValue()))
                .required(WriteRecommendation::text, text)
                .required(WriteRecommendation::language, language)
                .optional(WriteRecommendation::published, published)
                .optional(WriteRecommendation::themes, themes)
                .optional(WriteRecommendation::rules, rules, this::readRules)
                .optional(WriteRecommendation::sdgTargets, sdgTargets);
    }

    private static <T> @Nullable T shown(Component field, @Nullable T value) {
        return field.isVisible() ? value : null;
    }

    private Set<CountryCode> chosen() {
        return recommenders.isVisible() ? recommenders.getValue() : Set.of();
    }

    private Set<RuleRef> readRules() {
        return new LinkedHashSet<>(rules.read());
    }

    /** How what another saved differs from what stands in the form. */
    static DifferingParts<WriteRecommendation> differences(RecommendationWording wording) {
        return new DifferingParts<WriteRecommendation>()
                .part(
                        WriteRecommendation::source,
                        wording.text("recommendation.list.source"),
                        one -> wording.text(one.key()))
                .part(WriteRecommendation::state, wording.text("recommendation.field.state"), wording::state)
                .part(WriteRecommendation::symbol, wording.text("recommendation.field.symbol"))
                .part(WriteRecommendation::paragraph, wording.text("recommendation.field.paragraph"))
                .part(WriteRecommendation::cycle, wording.text("recommendation.list.cycle"), String::valueOf)
                .part(WriteRecommendation::session, wording.text("recommendation.field.session"), String::valueOf)
                .part(
                        WriteRecommendation::position,
                        wording.text("recommendation.list.position"),
                        one -> wording.text(one.key()))
                .part(
                        WriteRecommendation::recommenders,
                        wording.text("recommendation.field.recommenders"),
                        wording::states)
                .part(WriteRecommendation::body, wording.text("recommendation.field.body"))
                .part(WriteRecommendation::text, wording.text("recommendation.field.text"))
                .part(WriteRecommendation::language, wording.text("shared.field.text-language"), wording::languageName)
                .part(WriteRecommendation::published, wording.text("recommendation.field.published"), wording::day)
                .part(WriteRecommendation::themes, wording.text("shared.field.themes"), wording::themes)
                .part(WriteRecommendation::rules, wording.text("shared.field.rules"), wording::rules)
                .part(
                        WriteRecommendation::sdgTargets,
                        wording.text("recommendation.field.sdg-targets"),
                        targets -> String.join(", ", targets));
    }
}
