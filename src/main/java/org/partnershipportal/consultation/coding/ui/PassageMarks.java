package org.partnershipportal.consultation.coding.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.CodeRow;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.SourceText;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.MarkedText;

/** The passages of one input as they are drawn: numbered through its answers, in the tone of their first code. */
final class PassageMarks {

    /**
     * A passage and its number.
     *
     * @param number from 1, in the order of the text
     */
    record Numbered(int number, PassageRow passage) {}

    private final InputCoding coding;
    private final Language language;
    private final List<Numbered> all = new ArrayList<>();

    PassageMarks(InputCoding coding, Language language) {
        this.coding = coding;
        this.language = language;
        for (SourceText.WordedAnswer answer : coding.source().answers()) {
            coding.passages().stream()
                    .filter(passage -> passage.question().equals(answer.question()))
                    .forEach(passage -> all.add(new Numbered(all.size() + 1, passage)));
        }
    }

    /** Those of one answer, in the order of its text. */
    List<Numbered> of(QuestionKey question) {
        return all.stream()
                .filter(one -> one.passage().question().equals(question))
                .toList();
    }

    /** How many passages have a code. */
    int of(CodeId code) {
        return (int)
                all.stream().filter(one -> one.passage().codes().contains(code)).count();
    }

    /** Those of one answer as marks in its text. */
    List<MarkedText.Mark> in(SourceText.WordedAnswer answer) {
        return of(answer.question()).stream()
                .map(one -> mark(one, answer.text()))
                .toList();
    }

    private MarkedText.Mark mark(Numbered one, String text) {
        int from = text.offsetByCodePoints(0, one.passage().span().from());
        int to = text.offsetByCodePoints(0, one.passage().span().to());
        return new MarkedText.Mark(
                from,
                to,
                tone(one.passage()),
                number(one),
                say("coding.text.begins", one.number(), codes(one.passage())),
                say("coding.text.ends", one.number()));
    }

    /** Its number as in the text. */
    String number(Numbered one) {
        return Formats.number(one.number(), language);
    }

    private int tone(PassageRow passage) {
        return coding.tree().stream()
                .filter(code -> passage.codes().contains(code.id()))
                .findFirst()
                .map(this::tone)
                .orElse(0);
    }

    /** Codes below one code have one tone, wherever they are in the call. */
    int tone(CodeRow code) {
        int family = -1;
        for (CodeRow row : coding.tree()) {
            if (row.parent() == null) {
                family++;
            }
            if (row.id().equals(code.id())) {
                return family;
            }
        }
        return 0;
    }

    private String codes(PassageRow passage) {
        return coding.tree().stream()
                .filter(code -> passage.codes().contains(code.id()))
                .map(CodeRow::name)
                .collect(Collectors.joining(" · "));
    }

    private String say(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }
}
