package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Choice;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.shared.Language;

/** The field of an answer that is not written in words: choices, a number, a day, a country, rows. Saves when it changes. */
final class ValueField extends Div {

    private static final int MOST_RADIOS = 6;

    private final InputWording wording;
    private final Language original;
    private final Consumer<AnswerValue> save;
    private final Paragraph problem = new Paragraph();
    private @Nullable HasValidation validated;

    ValueField(
            InputWording wording, AnswerDetails answer, Language original, BiConsumer<ValueField, AnswerValue> save) {
        this.wording = wording;
        this.original = original;
        this.save = value -> save.accept(this, value);
        Question question = answer.question();
        problem.addClassNames("t-bad", "strong");
        problem.setVisible(false);
        addClassName("stack");
        add(field(question, answer.value()), problem);
    }

    /** Says what keeps the answer from being submitted; empty takes it away. */
    void problem(String sentence) {
        if (validated != null) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(!sentence.isEmpty());
        } else {
            problem.setText(sentence);
            problem.setVisible(!sentence.isEmpty());
        }
    }

    private Component field(Question question, AnswerValue value) {
        String label = wording.text("shared.field.your-answer");
        return switch (question.kind()) {
            case ONE_OF ->
                question.choices().size() <= MOST_RADIOS
                        ? radios(question, value, label)
                        : cell(question, chosen(value).stream().findFirst().orElse(""), label);
            case SEVERAL_OF -> boxes(question, value, label);
            case TABLE -> new TableField(wording, question, original, value, save);
            case LONG_TEXT, SHORT_TEXT, NUMBER, DATE, COUNTRY, ATTACHMENT ->
                cell(question, value instanceof AnswerValue.Text typed ? typed.text() : "", label);
        };
    }

    private Component cell(Question question, String stands, String label) {
        Cell made = Cell.of(
                wording,
                question.kind(),
                label,
                question.choices(),
                original,
                stands,
                now -> save.accept(
                        question.kind() == QuestionKind.ONE_OF
                                ? new AnswerValue.Chosen(now.isEmpty() ? Set.of() : Set.of(now))
                                : new AnswerValue.Text(now)));
        if (!question.told().isEmpty() && made.component() instanceof HasHelper helped) {
            helped.setHelperText(wording.say(question.told()));
        }
        if (made.component() instanceof HasValidation field && question.kind() != QuestionKind.DATE) {
            field.setManualValidation(true);
            validated = field;
        }
        return made.component();
    }

    private Component radios(Question question, AnswerValue value, String label) {
        RadioButtonGroup<Choice> group = new RadioButtonGroup<>(label, question.choices());
        group.setItemLabelGenerator(this::name);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setManualValidation(true);
        validated = group;
        question.choices().stream()
                .filter(choice -> chosen(value).contains(choice.key()))
                .findFirst()
                .ifPresent(group::setValue);
        Button clear = new Button(wording.text("input.answer.clear"), click -> group.clear());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.setVisible(!question.required() && !group.isEmpty());
        group.addValueChangeListener(change -> {
            clear.setVisible(!question.required() && change.getValue() != null);
            save.accept(new AnswerValue.Chosen(
                    change.getValue() == null
                            ? Set.of()
                            : Set.of(change.getValue().key())));
        });
        return new Div(group, clear);
    }

    private Component boxes(Question question, AnswerValue value, String label) {
        CheckboxGroup<Choice> group = new CheckboxGroup<>(label, question.choices());
        group.setItemLabelGenerator(this::name);
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setHelperText(wording.say(question.told()));
        group.setManualValidation(true);
        validated = group;
        group.setValue(question.choices().stream()
                .filter(choice -> chosen(value).contains(choice.key()))
                .collect(Collectors.toSet()));
        group.addValueChangeListener(change -> save.accept(new AnswerValue.Chosen(
                change.getValue().stream().map(Choice::key).collect(Collectors.toSet()))));
        return group;
    }

    private String name(Choice choice) {
        return wording.of(choice.label(), original).text();
    }

    private static Set<String> chosen(AnswerValue value) {
        return value instanceof AnswerValue.Chosen choices ? choices.keys() : Set.of();
    }
}
