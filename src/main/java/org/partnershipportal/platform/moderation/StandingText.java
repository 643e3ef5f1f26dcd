package org.partnershipportal.platform.moderation;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;

/**
 * A text that a moderator can hide, as it stands.
 *
 * @param ref which
 * @param edition the edition in which it stands, as a decision to hide it names it; {@code null} if it never changes
 * @param hidden whether it is hidden now
 */
public record StandingText(ContentRef ref, @Nullable Long edition, boolean hidden) {

    /** One that never changes. */
    public static StandingText unchanging(ContentRef ref, boolean hidden) {
        return new StandingText(ref, null, hidden);
    }
}
