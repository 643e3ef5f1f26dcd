package org.partnershipportal.consultation.call.ui;

import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallTexts;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.shared.Language;

/** Names the places of a call's content for problems outside the form, such as {@code purpose.fr}. */
final class FieldNames {

    private final CallWording wording;
    private final CallContent content;

    FieldNames(CallWording wording, CallContent content) {
        this.wording = wording;
        this.content = content;
    }

    /** The name of a text, in whatever language. */
    String text(String field) {
        return wording.text(textKey(field.split("\\.", -1)[0]));
    }

    /** The name of the place; empty where the sentence says it all. */
    String of(String field) {
        String[] parts = field.split("\\.", -1);
        if (CallTexts.NAMES.contains(parts[0])) {
            String name = text(field);
            return parts.length < 2
                    ? name
                    : Language.ofTag(parts[1])
                            .map(language ->
                                    wording.text("call.text.in-language", name, wording.languageName(language)))
                            .orElse(name);
        }
        return switch (parts[0]) {
            case "questions" -> wording.text("call.questions.heading");
            case "question" -> parts.length > 1 ? question(parts[1]) : "";
            case "section" -> parts.length > 1 ? section(parts[1]) : "";
            case "team" -> wording.text("call.team.heading");
            case "deadline" -> wording.text("shared.field.deadline");
            default -> "";
        };
    }

    /** Key of a text's name. */
    static String textKey(String name) {
        return "call.text." + name.replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private String question(String key) {
        return QuestionKey.parse(key)
                .flatMap(content.questionnaire()::question)
                .map(question -> wording.words(question.label(), content.original()))
                .orElse("");
    }

    private String section(String key) {
        Optional<Section> section = content.questionnaire().sections().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        return section.map(one -> wording.words(one.title(), content.original()))
                .orElse("");
    }
}
