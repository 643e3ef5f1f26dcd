package org.partnershipportal.exchange.grouptext;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A comment as its author finds it among what is kept about them, wherever they belong by now.
 *
 * @param id the comment
 * @param group title of the working group; {@code null} if it is gone
 * @param words what it says
 * @param proposed what they proposed instead; empty if nothing
 * @param madeAt when
 */
@ForOwnPages
public record OwnComment(
        CommentId id, @Nullable LocalizedText group, LocalizedText words, LocalizedText proposed, Instant madeAt) {}
