package org.partnershipportal.platform.taxonomy;

import java.util.List;
import org.partnershipportal.ground.shared.Language;

/**
 * One of the 169 targets of the Sustainable Development Goals.
 *
 * @param goal 1 to 17
 * @param code what records keep, such as {@code 16.3} or {@code 16.a}
 * @param goalNames the goal's title
 * @param headingEn an unofficial short heading in English; show it with {@code lang="en"} and the note of
 *     {@code taxonomy.heading.unofficial}
 * @param close whether it is among those closest to the resolution
 */
public record SdgTarget(int goal, String code, Names goalNames, String headingEn, boolean close) {

    /** The goal's title for a reader of the language. */
    public String goalName(Language language) {
        return goalNames.in(language);
    }

    /** Whether what was typed begins its code, or is part of its heading or of the goal's title in any language. */
    public boolean matches(String typed) {
        return code.startsWith(SearchText.fold(typed))
                || SearchText.matches(typed, List.of(headingEn))
                || SearchText.matches(
                        typed, goalNames.byLanguage().values().stream().toList());
    }
}
