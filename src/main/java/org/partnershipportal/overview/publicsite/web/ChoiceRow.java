package org.partnershipportal.overview.publicsite.web;

import java.util.Arrays;
import java.util.List;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;

/**
 * What a contributor's choices of name and text mean (R14.4), by keys.
 *
 * @param name the choice of the name
 * @param text the choice of the text
 * @param nameSeenBy who sees the name
 * @param textSeenBy who sees the text besides its contributors
 */
public record ChoiceRow(String name, String text, String nameSeenBy, String textSeenBy) {

    /** Every pair of choices. */
    static List<ChoiceRow> all() {
        return Arrays.stream(NameChoice.values())
                .flatMap(name -> Arrays.stream(TextChoice.values()).map(text -> of(name, text)))
                .toList();
    }

    private static ChoiceRow of(NameChoice name, TextChoice text) {
        return new ChoiceRow(
                name.key(),
                text.key(),
                name(name).key(),
                (text.isPublished() ? Reader.EVERYONE : Reader.REPORT_TEAM).key());
    }

    private static Reader name(NameChoice choice) {
        if (choice.isSealed()) {
            return Reader.NOBODY;
        }
        return choice.isPublic() ? Reader.EVERYONE : Reader.REPORT_TEAM;
    }
}
