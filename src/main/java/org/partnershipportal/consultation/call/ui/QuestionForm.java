package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.QuestionnaireLimits;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.ShownIf;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;

/** The fields of one question, in one language; which of them show depends on its kind. */
final class QuestionForm {

    private static final int ROWS = 20;

    private final CallWording wording;
    private final CallContent content;
    private final Question before;
    private final Language shown;

    private final Select<Section> section = new Select<>();
    private final Select<QuestionKind> kind = new Select<>();
    private final TextArea label;
    private final TextArea help;
    private final Checkbox required;
    private final IntegerField words;
    private final IntegerField rows;
    private final BoundsForm bounds;
    private final MovableRows<ChoiceRow> choices;
    private final MovableRows<ColumnRow> columns;
    private final Select<Question> dependsOn = new Select<>();
    private final CheckboxGroup<Choice> anyOf = new CheckboxGroup<>();

    /**
     * @param before the question as it is stored, or an empty one
     * @param kindStays whether the kind cannot change any more
     */
    QuestionForm(
            CallWording wording,
            CallContent content,
            Question before,
            Language shown,
            boolean kindStays,
            FormProblems problems) {
        this.wording = wording;
        this.content = content;
        this.before = before;
        this.shown = shown;
        Language original = content.original();
        section.setLabel(wording.text("call.question.section"));
        section.setItems(content.questionnaire().sections());
        section.setItemLabelGenerator(one -> wording.words(one.title(), original));
        content.questionnaire().sections().stream()
                .filter(one -> one.key().equals(before.section()))
                .findFirst()
                .ifPresent(section::setValue);
        kind.setLabel(wording.text("call.question.kind"));
        kind.setItems(QuestionKind.values());
        kind.setItemLabelGenerator(one -> wording.text(one.key()));
        kind.setValue(before.kind());
        kind.setReadOnly(kindStays);
        label = area(
                "call.question.label",
                QuestionnaireLimits.QUESTION,
                before.label().original(shown));
        help = area(
                "call.question.help", QuestionnaireLimits.HELP, before.help().original(shown));
        if (shown != original) {
            label.setHelperText(before.label().original(original));
            help.setHelperText(before.help().original(original));
        }
        required = new Checkbox(wording.text("call.question.must"), before.required());
        words = number("call.question.word-limit", before.wordLimit());
        words.setHelperText(wording.text("call.question.word-limit-hint"));
        rows = number("call.question.max-rows", before.maxRows() == 0 ? ROWS : before.maxRows());
        bounds = new BoundsForm(wording.language(), before.kind(), before.bounds(), shown, original);
        choices = ChoiceRow.rows(before.choices(), shown, original);
        columns = ColumnRow.rows(wording.language(), before.columns(), shown, original);
        condition();
        String path = "question." + before.key();
        kind.addValueChangeListener(change -> fit(problems, path));
        fit(problems, path);
        problems.bind(path + ".section", section)
                .bind(path + ".kind", kind)
                .bind(path + ".label." + shown.tag(), label)
                .bind(path + ".help." + shown.tag(), help)
                .bind(path + ".required", required)
                .bind(path + ".wordLimit", words)
                .bind(path + ".maxRows", rows)
                .bind(path + ".shownIf", dependsOn);
    }

    FormColumn column() {
        FormColumn column = new FormColumn().required(section, kind, label).optional(help, words);
        column.required(required, rows);
        column.add(choices, bounds, columns);
        return column.optional(dependsOn).required(anyOf);
    }

    /**
     * The question as it is typed.
     *
     * @throws InvalidInput if no section is chosen
     */
    Question read() {
        Section in = section.getOptionalValue()
                .orElseThrow(() -> new InvalidInput(
                        Problem.of("question." + before.key() + ".section", "questionnaire.problem.no-section")));
        QuestionKind of = kind.getValue();
        return new Question(
                before.key(),
                in.key(),
                of,
                required.getValue(),
                before.label().with(shown, label.getValue()),
                before.help().with(shown, help.getValue()),
                of.hasWords() ? typed(words) : 0,
                of.hasChoices() ? ChoiceRow.read(choices) : List.of(),
                of == QuestionKind.TABLE ? ColumnRow.read(columns) : List.of(),
                of == QuestionKind.TABLE ? typed(rows) : 0,
                bounds.read(of),
                shownIf());
    }

    private @Nullable ShownIf shownIf() {
        return dependsOn
                .getOptionalValue()
                .map(on -> new ShownIf(
                        on.key(), anyOf.getValue().stream().map(Choice::key).collect(Collectors.toSet())))
                .orElse(null);
    }

    /** Offers the earlier questions with choices, and the choices of the one that is chosen. */
    private void condition() {
        Language original = content.original();
        dependsOn.setLabel(wording.text("call.question.depends-on"));
        dependsOn.setHelperText(wording.text("call.question.depends-on-hint"));
        dependsOn.setEmptySelectionAllowed(true);
        dependsOn.setItems(content.questionnaire().questions().stream()
                .takeWhile(one -> !one.key().equals(before.key()))
                .filter(one -> one.kind().hasChoices())
                .toList());
        dependsOn.setItemLabelGenerator(
                one -> one == null ? wording.text("call.question.always") : wording.words(one.label(), original));
        anyOf.setLabel(wording.text("call.question.any-of"));
        anyOf.setItemLabelGenerator(choice -> wording.words(choice.label(), original));
        anyOf.setVisible(false);
        dependsOn.addValueChangeListener(change -> offer(change.getValue()));
        ShownIf condition = before.shownIf();
        if (condition != null) {
            content.questionnaire().question(condition.question()).ifPresent(on -> {
                dependsOn.setValue(on);
                Set<Choice> chosen = on.choices().stream()
                        .filter(choice -> condition.anyOf().contains(choice.key()))
                        .collect(Collectors.toSet());
                anyOf.setValue(chosen);
            });
        }
    }

    private void offer(@Nullable Question on) {
        anyOf.setItems(Optional.ofNullable(on).map(Question::choices).orElse(List.of()));
        anyOf.setVisible(on != null);
    }

    private void fit(FormProblems problems, String path) {
        QuestionKind of = Objects.requireNonNull(kind.getValue());
        words.setVisible(of.hasWords());
        rows.setVisible(of == QuestionKind.TABLE);
        choices.setVisible(of.hasChoices());
        columns.setVisible(of == QuestionKind.TABLE);
        bounds.fit(of);
        bounds.bind(problems, path + ".bounds", of);
    }

    private TextArea area(String key, int most, String value) {
        TextArea area = new TextArea(wording.text(key));
        area.setMaxLength(most);
        area.setValue(value);
        area.getElement().setAttribute("lang", shown.tag()).setAttribute("dir", shown.direction());
        return area;
    }

    private IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(wording.text(key));
        if (value > 0) {
            field.setValue(value);
        }
        return field;
    }

    private static int typed(IntegerField field) {
        return field.getOptionalValue().orElse(0);
    }

    /** The question's part of a content in words. */
    static Map<String, String> words(CallWording wording, CallContent content, Question question) {
        Map<String, String> words = new LinkedHashMap<>();
        question.label()
                .byLanguage()
                .forEach((language, text) -> words.put(
                        wording.text(
                                "call.text.in-language",
                                wording.text("call.question.label"),
                                wording.languageName(language)),
                        text));
        question.help()
                .byLanguage()
                .forEach((language, text) -> words.put(
                        wording.text(
                                "call.text.in-language",
                                wording.text("call.question.help"),
                                wording.languageName(language)),
                        text));
        words.put(wording.text("call.question.kind"), wording.demand(question));
        words.put(
                wording.text("call.choice.heading"),
                wording.list(question.choices().stream()
                        .map(choice -> wording.words(choice.label(), content.original()))
                        .toList()));
        words.put(
                wording.text("call.column.heading"),
                wording.list(question.columns().stream()
                        .map(column -> wording.words(column.label(), content.original()))
                        .toList()));
        words.put(wording.text("call.question.depends-on"), wording.condition(content, question));
        return words;
    }
}
