package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A message as its author finds it among what is kept about them, wherever they belong by now.
 *
 * @param id the message
 * @param group title of the working group
 * @param text the message
 * @param postedAt when
 * @param files how many files are attached
 */
@ForOwnPages
public record OwnPost(PostId id, LocalizedText group, LocalizedText text, Instant postedAt, int files) {}
