package org.partnershipportal.overview.notification;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * Something that a person follows, in a list.
 *
 * @param followed what it is
 * @param name the State's or the theme's name in the reader's language, or the commitment's title in its own
 * @param path the address at which its commitments are read, below {@code /app/{acting}/}
 */
@ForOwnPages
public record FollowedRow(Followed followed, LocalizedText name, String path) {}
