package org.partnershipportal.exchange.workinggroup;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Starts a discussion in a working group, or replies in one.
 *
 * @param formToken drawn when the form was opened: however often it is sent, one message comes of it
 * @param group which
 * @param thread the first message of the discussion; {@code null} to start one
 * @param title what it is about; empty in a reply
 * @param text the message
 * @param language tag of the language of the text
 * @param mentioned seats whose representatives are told
 * @param prepared for what files were attached, which is the message from now on; {@code null} for one without files
 */
@ForOwnPages
public record WritePost(
        UUID formToken,
        WorkingGroupId group,
        @Nullable PostId thread,
        String title,
        String text,
        String language,
        Set<SeatId> mentioned,
        @Nullable PostId prepared) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;
    /** The longest message, in characters. */
    public static final int LONGEST = 4000;
    /** The most seats mentioned in a message. */
    public static final int MOST = 20;

    public WritePost {
        FieldChecks checks = new FieldChecks(WritePost.class);
        title = thread == null ? checks.line("title", title, LONGEST_TITLE) : "";
        text = checks.text("text", text, LONGEST);
        language = checks.language("language", language);
        checks.that(mentioned.size() <= MOST, "mentioned", "shared.problem.too-many", MOST);
        checks.done();
        mentioned = Set.copyOf(mentioned);
    }
}
