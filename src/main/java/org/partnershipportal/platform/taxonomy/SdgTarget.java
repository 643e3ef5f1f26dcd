package org.partnershipportal.platform.taxonomy;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * One of the 169 targets of the Sustainable Development Goals.
 *
 * @param goal 1 to 17
 * @param code what records keep, such as {@code 16.3} or {@code 16.a}
 * @param goalNames the goal's title
 * @param headings unofficial short headings; show them with {@code taxonomy.heading.unofficial}
 * @param close whether it is among those closest to the resolution
 */
public record SdgTarget(int goal, String code, Names goalNames, Names headings, boolean close) {

    /** The goal's title for a reader of the language. */
    public String goalName(Language language) {
        return goalNames.in(language);
    }

    /** Its short heading for a reader of the language. */
    public LocalizedText heading(Language reader) {
        return new LocalizedText(headings.in(reader), headings.shownIn(reader).tag());
    }

    /** Whether what was typed begins its code, or is part of its heading or of the goal's title, each in any language. */
    public boolean matches(String typed) {
        return code.startsWith(SearchText.fold(typed))
                || SearchText.matches(
                        typed, headings.byLanguage().values().stream().toList())
                || SearchText.matches(
                        typed, goalNames.byLanguage().values().stream().toList());
    }
}
