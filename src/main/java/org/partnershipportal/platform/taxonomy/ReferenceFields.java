package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Collator;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.function.SerializableBiPredicate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.Filters;

/**
 * Fields to choose from the reference data. Their values are what records keep: codes. What is typed finds an entry by
 * its name in any of the six languages, whatever its case and accents; all that an entry means stands in its label.
 */
public final class ReferenceFields {

    /** Smaller than every list, so that the browser asks the server, which knows all languages, what matches. */
    private static final int PAGE = 20;

    private ReferenceFields() {}

    /** One State of the 195. */
    public static ComboBox<CountryCode> country(String label) {
        ComboBox<CountryCode> field = new ComboBox<>(label);
        offerCountries(field);
        field.setClearButtonVisible(true);
        return field;
    }

    /** Several States, such as the States concerned. */
    public static MultiSelectComboBox<CountryCode> countries(String label) {
        MultiSelectComboBox<CountryCode> field = several(label);
        offerCountries(field);
        return field;
    }

    /** Several themes, by their codes. */
    public static MultiSelectComboBox<String> themes(String label) {
        MultiSelectComboBox<String> field = several(label);
        Themes themes = Themes.standard();
        Language language = language(field);
        Collator collator = Collator.getInstance(language.locale());
        List<String> codes = themes.all().stream()
                .sorted(Comparator.comparing(theme -> theme.name(language), collator::compare))
                .map(Theme::code)
                .toList();
        field.setItemLabelGenerator(code -> themes.name(code, language));
        offer(
                field,
                codes,
                (code, typed) ->
                        themes.find(code).filter(theme -> theme.matches(typed)).isPresent());
        return field;
    }

    /** Several SDG targets, by their codes; a number such as {@code 16.3} finds its target. */
    public static MultiSelectComboBox<String> sdgTargets(String label) {
        MultiSelectComboBox<String> field = several(label);
        SdgTargets targets = SdgTargets.standard();
        Language reader = language(field);
        field.setItemLabelGenerator(
                code -> targets.find(code).map(target -> words(target, reader)).orElse(code));
        field.setHelperText(text(reader, "taxonomy.field.sdg-hint"));
        offer(
                field,
                targets.all().stream().map(SdgTarget::code).toList(),
                (code, typed) -> targets.find(code)
                        .filter(target -> target.matches(typed))
                        .isPresent());
        return field;
    }

    /** Several treaties and protocols, by their codes. */
    public static MultiSelectComboBox<String> instruments(String label) {
        MultiSelectComboBox<String> field = several(label);
        Instruments instruments = Instruments.standard();
        Language language = language(field);
        field.setItemLabelGenerator(
                code -> instruments.find(code).map(one -> one.name(language)).orElse(code));
        offer(
                field,
                instruments.all().stream()
                        .filter(one -> one.kind() != Instrument.Kind.BODY)
                        .map(Instrument::code)
                        .toList(),
                (code, typed) ->
                        instruments.find(code).filter(one -> one.matches(typed)).isPresent());
        return field;
    }

    /** Filters a list by a State. */
    public static Filters.Filter<CountryCode> country(Filters filters, String name, Language reader) {
        return filters.choice(
                        name,
                        Countries.standard().all(reader),
                        country -> country.code().iso3(),
                        country -> country.name(reader))
                .map(Country::code);
    }

    /** Filters a list by a theme, by its code. */
    public static Filters.Filter<String> theme(Filters filters, String name, Language reader) {
        return filters.choice(name, Themes.standard().all(), Theme::code, theme -> theme.name(reader))
                .map(Theme::code);
    }

    /** Filters a list by a rule of the three sets. */
    public static Filters.Filter<RuleRef> rule(Filters filters, String name, Language reader) {
        RuleSets sets = RuleSets.standard();
        return filters.choice(
                name, sets.rules().stream().map(Rule::ref).toList(), RuleRef::text, rule -> sets.text(rule, reader));
    }

    private static void offerCountries(ComboBoxBase<?, CountryCode, ?> field) {
        Countries countries = Countries.standard();
        Language language = language(field);
        field.setItemLabelGenerator(code -> countries.name(code, language));
        offer(
                field,
                countries.all(language).stream().map(Country::code).toList(),
                (code, typed) -> countries
                        .find(code)
                        .filter(country -> country.matches(typed))
                        .isPresent());
    }

    private static <T> void offer(
            ComboBoxBase<?, T, ?> field, Collection<T> items, SerializableBiPredicate<T, String> matches) {
        field.setPageSize(PAGE);
        field.setItems(matches::test, items);
    }

    private static <T> MultiSelectComboBox<T> several(String label) {
        MultiSelectComboBox<T> field = new MultiSelectComboBox<>(label);
        Language language = language(field);
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(text(language, "taxonomy.field.cleared"))
                .setFocused(text(language, "taxonomy.field.focused"))
                .setSelected(text(language, "taxonomy.field.selected"))
                .setDeselected(text(language, "taxonomy.field.deselected"))
                .setTotal(text(language, "taxonomy.field.total")));
        field.setClearButtonVisible(true);
        field.setSelectedItemsOnTop(true);
        return field;
    }

    private static String words(SdgTarget target, Language reader) {
        return target.code() + " " + target.heading(reader).text();
    }

    /** The reader's, as the page says. */
    private static Language language(ComboBoxBase<?, ?, ?> field) {
        return RulesField.reader(field);
    }

    private static String text(Language language, String key) {
        return Translations.standard().text(language, key);
    }
}
