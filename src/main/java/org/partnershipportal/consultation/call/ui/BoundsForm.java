package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.questionnaire.Bounds;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.QuestionnaireLimits;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.questionnaire.TypedForm;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;

/** The fields for the lowest and highest values of an answer; which of them are shown depends on the kind. */
final class BoundsForm extends Div {

    private final Language reader;
    private final Language shown;
    private final Texts unit;
    private final TextField least;
    private final TextField most;
    private final TextField counted;
    private final DateField earliest;
    private final DateField latest;
    private final IntegerField fewest;
    private final IntegerField mostChoices;

    /**
     * @param reader the language of the interface
     * @param before the bounds as they are stored, of a question or column of this kind
     * @param shown the language in which the unit is written
     */
    BoundsForm(Language reader, QuestionKind kind, Bounds before, Language shown, Language original) {
        this.reader = reader;
        this.shown = shown;
        unit = before.unit();
        least = number("call.bounds.least", kind, before.least());
        most = number("call.bounds.most", kind, before.most());
        counted = new TextField(getTranslation("call.bounds.unit"));
        counted.setMaxLength(QuestionnaireLimits.UNIT);
        counted.setValue(unit.original(shown));
        counted.setHelperText(shown == original ? getTranslation("call.bounds.unit-hint") : unit.original(original));
        counted.getElement().setAttribute("lang", shown.tag()).setAttribute("dir", shown.direction());
        earliest = day("call.bounds.earliest", kind, before.least());
        latest = day("call.bounds.latest", kind, before.most());
        fewest = choices("call.bounds.fewest", kind, before.least());
        mostChoices = choices("call.bounds.most-choices", kind, before.most());
        add(new FormColumn().optional(least, most, counted, earliest, latest, fewest, mostChoices));
        fit(kind);
    }

    /** Shows the fields of the kind. */
    void fit(QuestionKind kind) {
        setVisible(kind.hasBounds());
        Map.of(
                        QuestionKind.NUMBER, new Component[] {least, most, counted},
                        QuestionKind.DATE, new Component[] {earliest, latest},
                        QuestionKind.SEVERAL_OF, new Component[] {fewest, mostChoices})
                .forEach((of, fields) -> {
                    for (Component field : fields) {
                        field.setVisible(of == kind);
                    }
                });
    }

    /** Lets problems with the bounds of that place stand at the fields of the kind. */
    void bind(FormProblems problems, String path, QuestionKind kind) {
        switch (kind) {
            case NUMBER ->
                problems.bind(path + ".least", least)
                        .bind(path + ".most", most)
                        .bind(path + ".unit." + shown.tag(), counted);
            case DATE -> problems.bind(path + ".least", earliest).bind(path + ".most", latest);
            case SEVERAL_OF -> problems.bind(path + ".least", fewest).bind(path + ".most", mostChoices);
            default -> {
                // nothing to bind
            }
        }
    }

    /** The bounds as they are typed; none for a kind that has none. */
    Bounds read(QuestionKind kind) {
        return switch (kind) {
            case NUMBER -> new Bounds(typed(least), typed(most), unit.with(shown, counted.getValue()));
            case DATE -> new Bounds(typed(earliest), typed(latest), Texts.NONE);
            case SEVERAL_OF -> new Bounds(typed(fewest), typed(mostChoices), Texts.NONE);
            default -> Bounds.NONE;
        };
    }

    private TextField number(String key, QuestionKind kind, String stands) {
        TextField field = new TextField(getTranslation(key));
        field.getElement().setAttribute("inputmode", "decimal");
        if (kind == QuestionKind.NUMBER) {
            field.setValue(stands);
        }
        return field;
    }

    private DateField day(String key, QuestionKind kind, String stands) {
        DateField field = new DateField(getTranslation(key), reader);
        if (kind == QuestionKind.DATE) {
            TypedForm.day(stands).ifPresent(field::setValue);
        }
        return field;
    }

    private IntegerField choices(String key, QuestionKind kind, String stands) {
        IntegerField field = new IntegerField(getTranslation(key));
        if (kind == QuestionKind.SEVERAL_OF && !stands.isEmpty()) {
            field.setValue(Integer.valueOf(stands));
        }
        return field;
    }

    private String typed(TextField field) {
        return Typed.number(field.getValue(), reader);
    }

    private static String typed(DateField field) {
        return field.getOptionalValue().map(String::valueOf).orElse("");
    }

    private static String typed(IntegerField field) {
        return Optional.ofNullable(field.getValue()).map(String::valueOf).orElse("");
    }
}
