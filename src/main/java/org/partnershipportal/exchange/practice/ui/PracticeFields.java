package org.partnershipportal.exchange.practice.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.partnershipportal.exchange.practice.PracticeKind;
import org.partnershipportal.exchange.practice.PracticePart;
import org.partnershipportal.exchange.practice.PracticeReach;
import org.partnershipportal.exchange.practice.ServedGroup;
import org.partnershipportal.exchange.practice.WritePractice;
import org.partnershipportal.ground.questionnaire.WordCount;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.RulesField;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * The fields of a practice, the same for one that is told and for one that is changed: first the five sentences, the rules and the
 * place, then what goes deeper, folded until somebody wants it.
 */
final class PracticeFields {

    private final PracticeWording wording;
    private final boolean nameable;
    private final TextField title;
    private final ComboBox<String> language;
    private final ComboBox<PracticeKind> kind;
    private final TextArea problem;
    private final TextArea act;
    private final TextArea who;
    private final TextArea change;
    private final TextArea advice;
    private final RulesField rules;
    private final MultiSelectComboBox<CountryCode> countries;
    private final ComboBox<PracticeReach> reach;
    private final IntegerField since;
    private final IntegerField until;
    private final TextArea works;
    private final TextArea evidence;
    private final TextArea conditions;
    private final TextArea failures;
    private final TextField contact;
    private final CheckboxGroup<ServedGroup> serves;
    private final MultiSelectComboBox<String> themes;
    private final MultiSelectComboBox<String> instruments;
    private final MultiSelectComboBox<String> sdgTargets;
    private final Checkbox unnamed;

    /** @param nameable whether the organisation can show its group alone, or has chosen so */
    PracticeFields(PracticeWording wording, boolean nameable) {
        this.wording = wording;
        this.nameable = nameable;
        title = new TextField(wording.text("shared.field.title"));
        language = new ComboBox<>(wording.text("shared.field.writing-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(wording.language().tag());
        kind = new ComboBox<>(wording.text("practice.field.kind"));
        kind.setItems(PracticeKind.values());
        kind.setItemLabelGenerator(one -> wording.text(one.key()));
        problem = sentence("problem");
        act = sentence("act");
        who = sentence("who");
        change = sentence("change");
        advice = sentence("advice");
        rules = new RulesField(wording.text("practice.field.rules"), "rules");
        countries = ReferenceFields.countries(wording.text("practice.field.countries"));
        countries.setHelperText(wording.text("practice.form.countries"));
        reach = new ComboBox<>(wording.text("practice.field.reach"));
        reach.setItems(PracticeReach.values());
        reach.setItemLabelGenerator(one -> wording.text(one.key()));
        reach.setClearButtonVisible(true);
        reach.setHelperText(wording.text("practice.form.reach"));
        since = new IntegerField(wording.text("practice.field.since"));
        until = new IntegerField(wording.text("practice.field.until"));
        until.setHelperText(wording.text("practice.form.until"));
        works = area("works");
        evidence = area("evidence");
        conditions = area("conditions");
        failures = area("failures");
        contact = new TextField(wording.text("practice.field.contact"));
        contact.setHelperText(wording.text("practice.form.contact"));
        serves = new CheckboxGroup<>(wording.text("practice.field.serves"));
        serves.setItems(ServedGroup.values());
        serves.setItemLabelGenerator(one -> wording.text(one.key()));
        themes = ReferenceFields.themes(wording.text("shared.field.themes"));
        instruments = ReferenceFields.instruments(wording.text("practice.field.instruments"));
        sdgTargets = ReferenceFields.sdgTargets(wording.text("practice.field.sdg-targets"));
        unnamed = new Checkbox(wording.text("practice.field.unnamed"));
        unnamed.setHelperText(wording.text("practice.form.unnamed"));
    }

    /** One of the five, with what belongs into it and how many words it has so far. */
    private TextArea sentence(String part) {
        TextArea field = new TextArea(wording.text("practice.field." + part));
        Div count = new Div(Wording.small(counted("")));
        field.setHelperComponent(new Div(new Div(wording.text("practice.form." + part)), count));
        field.addValueChangeListener(typed -> {
            count.removeAll();
            count.add(Wording.small(counted(typed.getValue())));
        });
        return field;
    }

    private String counted(String typed) {
        return wording.text("practice.form.words", WordCount.of(typed), WritePractice.MOST_WORDS);
    }

    private TextArea area(String part) {
        TextArea area = new TextArea(wording.text("practice.field." + part));
        area.setMinRows(3);
        return area;
    }

    /** Empty, for one that is told. */
    CommandForm<WritePractice> tell(UUID token) {
        return form(token, () -> 0, false);
    }

    /**
     * With what is written now.
     *
     * @param edition the edition that one has seen
     */
    CommandForm<WritePractice> edit(WritePractice now, LongSupplier edition) {
        rules.setValue(now.rules().stream().toList());
        return form(now.formToken(), edition, true).filled(now);
    }

    private CommandForm<WritePractice> form(UUID token, LongSupplier edition, boolean open) {
        CommandForm<WritePractice> form = new CommandForm<>(WritePractice.class)
                .given(WritePractice::formToken, token)
                .read(WritePractice::edition, edition::getAsLong)
                .required(WritePractice::title, title)
                .required(WritePractice::language, language)
                .required(WritePractice::kind, kind)
                .optional(WritePractice::problem, problem)
                .required(WritePractice::act, act)
                .optional(WritePractice::who, who)
                .optional(WritePractice::change, change)
                .optional(WritePractice::advice, advice)
                .required(WritePractice::rules, rules, () -> new LinkedHashSet<>(rules.read()))
                .optional(WritePractice::countries, countries)
                .optional(WritePractice::reach, reach)
                .bound(WritePractice::since, since)
                .bound(WritePractice::until, until)
                .bound(WritePractice::works, works)
                .bound(WritePractice::evidence, evidence)
                .bound(WritePractice::conditions, conditions)
                .bound(WritePractice::failures, failures)
                .bound(WritePractice::contact, contact)
                .bound(WritePractice::serves, serves)
                .bound(WritePractice::themes, themes)
                .bound(WritePractice::instruments, instruments)
                .bound(WritePractice::sdgTargets, sdgTargets)
                .bound(WritePractice::unnamed, unnamed);
        FormColumn deeper = new FormColumn()
                .optional(
                        since,
                        until,
                        works,
                        evidence,
                        conditions,
                        failures,
                        contact,
                        serves,
                        themes,
                        instruments,
                        sdgTargets);
        Details later = new Details(wording.text("practice.form.later"), deeper);
        later.setOpened(open);
        form.column().add(later);
        if (nameable) {
            form.column().required(unnamed);
        }
        return form;
    }

    /** Tells whenever something changed that the card beside the form shows. */
    void onChange(Runnable told) {
        Stream.<HasValue<?, ?>>of(title, language, kind, problem, act, change, rules, countries, reach, since)
                .forEach(field -> field.addValueChangeListener(changed -> told.run()));
    }

    /** What others will see, as far as it is written. */
    WrittenSoFar written() {
        PracticeKind chosen = kind.getValue();
        return new WrittenSoFar(
                title.getValue(),
                language.getValue() == null ? wording.language().tag() : language.getValue(),
                Stream.of(
                                chosen == null ? "" : wording.text(chosen.key()),
                                PracticePart.places(countries.getValue(), reach.getValue(), wording.language()),
                                since.getValue() == null ? "" : since.getValue().toString())
                        .filter(piece -> !piece.isEmpty())
                        .toList(),
                (problem.getValue().strip() + " " + act.getValue().strip()).strip(),
                change.getValue().strip(),
                rules.getValue().stream()
                        .map(rule -> RuleSets.standard().text(rule, wording.language()))
                        .toList());
    }

    /** How what another saved differs from what stands in the form. */
    DifferingParts<WritePractice> differences() {
        return new DifferingParts<WritePractice>()
                .part(WritePractice::title, wording.text("shared.field.title"))
                .part(WritePractice::language, wording.text("shared.field.text-language"), wording::languageName)
                .part(WritePractice::kind, label("kind"), one -> wording.text(one.key()))
                .part(WritePractice::problem, label("problem"))
                .part(WritePractice::act, label("act"))
                .part(WritePractice::who, label("who"))
                .part(WritePractice::change, label("change"))
                .part(WritePractice::advice, label("advice"))
                .part(WritePractice::rules, label("rules"), this::rules)
                .part(
                        WritePractice::countries,
                        label("countries"),
                        places -> PracticePart.places(places, null, wording.language()))
                .part(WritePractice::reach, label("reach"), one -> wording.text(one.key()))
                .part(WritePractice::since, label("since"), String::valueOf)
                .part(WritePractice::until, label("until"), String::valueOf)
                .part(WritePractice::works, label("works"))
                .part(WritePractice::evidence, label("evidence"))
                .part(WritePractice::conditions, label("conditions"))
                .part(WritePractice::failures, label("failures"))
                .part(WritePractice::contact, label("contact"))
                .part(
                        WritePractice::serves,
                        label("serves"),
                        groups -> wording.list(groups.stream()
                                .map(one -> wording.text(one.key()))
                                .toList()))
                .part(
                        WritePractice::themes,
                        wording.text("shared.field.themes"),
                        codes -> Themes.standard().list(codes, wording.language()))
                .part(WritePractice::instruments, label("instruments"), wording::list)
                .part(WritePractice::sdgTargets, label("sdg-targets"), wording::list)
                .part(
                        WritePractice::unnamed,
                        wording.text("practice.list.author"),
                        yes -> wording.text(yes ? "practice.page.own-unnamed" : "practice.page.own-named"));
    }

    private String label(String part) {
        return wording.text("practice.field." + part);
    }

    private String rules(Set<RuleRef> named) {
        return RuleSets.standard().list(named, wording.language());
    }
}
