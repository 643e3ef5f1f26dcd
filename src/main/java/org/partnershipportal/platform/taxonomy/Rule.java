package org.partnershipportal.platform.taxonomy;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A rule with what helps to recognise it.
 *
 * @param ref its set and number
 * @param headings short headings; show them with {@code taxonomy.heading.unofficial} where they are unofficial
 * @param paraphrased whether even the English heading is a paraphrase
 * @param section title of the section of the Rules in which it stands: as in the Rules in English, and unofficial in the other
 *     languages
 * @param women whether it speaks of women prisoners
 * @param childrenOfPrisoners whether it speaks of children of prisoners
 */
public record Rule(
        RuleRef ref, Names headings, boolean paraphrased, Names section, boolean women, boolean childrenOfPrisoners) {

    /** Its short heading for a reader of the language. */
    public LocalizedText heading(Language reader) {
        return new LocalizedText(headings.in(reader), headings.shownIn(reader).tag());
    }

    /** Whether this heading is not one of the Rules themselves: a paraphrase, or a translation of a heading. */
    public boolean isUnofficial(Language reader) {
        return paraphrased || headings.shownIn(reader) != Language.EN;
    }
}
