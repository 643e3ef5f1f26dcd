package org.partnershipportal.consultation.outcome;

import java.util.List;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;

/**
 * The outcome of an input, with which the page of a submitted input opens for its contributors (R14.7).
 *
 * @param outcome the outcome
 * @param quoted the first paragraphs that cite it, with their words; empty if none does
 * @param others the further ones
 * @param silent whether the report shows nobody that it uses the input, for the public cannot read it today
 */
@ForOwnPages
public record OutcomePage(OutcomeDetails outcome, List<Quoted> quoted, List<UsedIn> others, boolean silent) {

    /** So many paragraphs stand on the page with their words. */
    static final int WHOLE = 5;

    public OutcomePage {
        quoted = List.copyOf(quoted);
        others = List.copyOf(others);
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
