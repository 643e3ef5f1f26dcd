package org.partnershipportal.consultation.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.InputCourse;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Reader;

/**
 * The outcome of an input, with which the page of a submitted input opens for its contributors (R14.7).
 *
 * @param outcome the outcome
 * @param quoted the first paragraphs that cite it, with their words; empty if none does
 * @param others the further ones
 * @param answers which paragraphs use each answer; empty where there is only one, or none is cited by its words
 * @param steps what has happened to it, from the day on which it was sent
 * @param silent whether the report shows nobody that it uses the input, for the public cannot read it today
 */
@ForOwnPages
public record OutcomePage(
        OutcomeDetails outcome,
        List<Quoted> quoted,
        List<UsedIn> others,
        List<Answer> answers,
        List<Step> steps,
        boolean silent) {

    /** So many paragraphs stand on the page with their words. */
    static final int WHOLE = 5;

    public OutcomePage {
        quoted = List.copyOf(quoted);
        others = List.copyOf(others);
        answers = List.copyOf(answers);
        steps = List.copyOf(steps);
    }

    /**
     * A paragraph with what it cites of the input.
     *
     * @param place where it stands
     * @param heading a heading above it; may be empty
     * @param text what it says, in pieces
     * @param words the contributors' own words that it cites, as far as they are kept
     * @param cites what it cites: those words, the input as a whole, or words that are no longer kept
     */
    public record Quoted(
            UsedIn place, LocalizedText heading, List<Piece> text, List<LocalizedText> words, Sentence cites) {

        public Quoted {
            text = List.copyOf(text);
            words = List.copyOf(words);
        }
    }

    /**
     * A piece of a paragraph.
     *
     * @param text what it says
     * @param own whether these are the contributors' own words
     */
    public record Piece(String text, boolean own) {}

    /**
     * One answer, and what the report makes of it.
     *
     * @param number which of the call's questions it answers, from 1
     * @param asked the question, in the call's languages
     * @param original the language in which the call was written
     * @param paragraphs which paragraphs cite words of it; empty if none does
     */
    public record Answer(int number, Texts asked, Language original, List<UsedIn> paragraphs) {

        public Answer {
            paragraphs = List.copyOf(paragraphs);
        }

        /** Whether a paragraph cites words of it. */
        public boolean isUsed() {
            return !paragraphs.isEmpty();
        }

        /** The question for a reader of the language. */
        public LocalizedText question(Language reader) {
            return asked.in(reader, original).orElseGet(() -> new LocalizedText("", reader.tag()));
        }
    }

    /**
     * A step on the way from what was sent to the report.
     *
     * @param what what happened, or did not
     * @param day on which day, at Geneva; {@code null} where it happened on none
     * @param more what is to be known of it; {@code null} if nothing
     * @param reached whether it happened
     */
    public record Step(
            Sentence what,
            @Nullable LocalDate day,
            @Nullable Sentence more,
            boolean reached) {}

    /** The five steps of an input that was told to be used or not. */
    static List<Step> steps(OutcomeDetails outcome, InputCourse course) {
        boolean judged = course.admissibility() != Admissibility.UNDECIDED;
        boolean shown = course.isPublic();
        boolean used = outcome.isUsed();
        return List.of(
                new Step(Sentence.of("outcome.step.sent"), day(course.received()), null, true),
                new Step(Sentence.of(course.admissibility().key()), day(course.judged()), null, judged),
                new Step(
                        Sentence.of(shown ? "outcome.step.published" : "outcome.step.not-published"),
                        day(course.published()),
                        shown
                                ? Sentence.of(course.name().isPublic() ? "outcome.step.named" : "outcome.step.unnamed")
                                : null,
                        shown),
                new Step(
                        Sentence.of((used ? OutcomeState.USED : OutcomeState.NOT_USED).key()),
                        null,
                        used
                                ? Sentence.of(
                                        "outcome.step.used-in",
                                        outcome.paragraphs().size())
                                : null,
                        used),
                new Step(Sentence.of("outcome.step.report"), day(outcome.published()), null, true));
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, Reader.GENEVA);
    }

    /** What the page is. */
    static Sentence title(boolean used, List<UsedIn> paragraphs) {
        return used && !paragraphs.isEmpty()
                ? Sentence.of(
                        "outcome.page.used",
                        paragraphs.size(),
                        paragraphs.getFirst().number())
                : Sentence.of("outcome.page.not-used");
    }
}
