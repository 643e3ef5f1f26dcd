package org.partnershipportal.consultation.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.taxonomy.RuleSets;

/**
 * One question of a draft and its answer (UC-INP-03, UC-PUB-08).
 *
 * @param input the input
 * @param answer the question with what is saved
 * @param number its number among those asked
 * @param about which of how many it is, and whether it can be left out
 * @param late what counts now that the deadline has passed; {@code null} before it
 * @param held who else is writing in it now; {@code null} if nobody is
 * @param writes whether the reader may write in it
 * @param earlier what it said in the versions that were frozen last, the latest first, as far as each said something else
 * @param next what follows, in view of what is saved
 */
@ForOwnPages
public record QuestionPage(
        InputDetails input,
        AnswerDetails answer,
        int number,
        List<Sentence> about,
        @Nullable Note late,
        @Nullable Sentence held,
        boolean writes,
        List<Earlier> earlier,
        Offer next)
        implements InputPage {

    /**
     * What it said in a frozen version.
     *
     * @param version which version, and when it was frozen
     * @param value what was answered
     * @param language tag of the language it was written in
     */
    public record Earlier(Sentence version, AnswerValue value, String language) {}

    /** The rules that the call, and so the question, is about; by their names. */
    public List<String> rules(Language reader) {
        return input.call().content().standards().stream()
                .map(rule -> RuleSets.standard().text(rule, reader))
                .toList();
    }

    /** What the call says of how answers are used; may be empty. */
    public Texts usedFor() {
        return input.call().content().texts().howUsed();
    }

    /** Between what the answer must lie; empty if nothing is bound. */
    public List<Sentence> bounds() {
        return answer.question().told();
    }

    /** When it was saved last; {@code null} if never. */
    public @Nullable Sentence saved() {
        return answer.savedAt() == null ? null : InputPage.saved(input, answer.savedAt());
    }

    /** The same with more sentences of what it is. */
    QuestionPage withAbout(List<Sentence> more) {
        return new QuestionPage(
                input,
                answer,
                number,
                Stream.concat(about.stream(), more.stream()).toList(),
                late,
                held,
                writes,
                earlier,
                next);
    }

    /**
     * @param versions the versions that were frozen last, the latest first
     * @throws NotFound if the question is not asked
     */
    static QuestionPage of(DraftPage page, QuestionKey key, Map<PersonId, String> names, List<FrozenVersion> versions) {
        InputDetails input = page.input();
        List<AnswerDetails> asked = page.draft().answers();
        AnswerDetails answer = page.draft().answer(key).orElseThrow(NotFound::new);
        int number = page.draft().number(answer);
        boolean writes = input.allowed().contains(Permission.WRITE_ANSWER);
        Sentence place = Sentence.of("input.question.of", number, asked.size());
        return new QuestionPage(
                input,
                answer,
                number,
                answer.question().required() ? List.of(place) : List.of(place, Sentence.of("input.question.optional")),
                input.inTime() ? null : Note.of(Tone.WARN, InputPage.tooLate(input), null),
                answer.holder() == null
                        ? null
                        : Sentence.of("input.answer.held", InputPage.colleague(answer.holder(), names)),
                writes,
                earlier(input, answer, versions),
                Offer.of(writes ? "input.question.next" : "shared.verb.continue", next(input, asked, number)));
    }

    private static List<Earlier> earlier(InputDetails input, AnswerDetails answer, List<FrozenVersion> versions) {
        List<Earlier> earlier = new ArrayList<>();
        AnswerValue later = answer.value();
        for (FrozenVersion version : versions) {
            AnswerValue value =
                    version.answers().getOrDefault(answer.question().key().value(), AnswerValue.NONE);
            if (!value.isEmpty() && !value.equals(later)) {
                earlier.add(new Earlier(
                        Sentence.of(
                                input.sealed() ? "input.question.version-hour" : "input.question.version",
                                version.textVersion(),
                                version.frozenAt()),
                        value,
                        version.language()));
            }
            later = value;
        }
        return List.copyOf(earlier);
    }

    /** The question that follows; after the last one, who signs, or else how it is published. */
    private static String next(InputDetails input, List<AnswerDetails> asked, int number) {
        if (number < asked.size()) {
            return asked.get(number).below();
        }
        return input.takesSigners() ? "/co-signers" : "/publication";
    }
}
