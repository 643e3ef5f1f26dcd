package org.partnershipportal.platform.moderation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A text in the list of those that were reported and on which nobody has decided.
 *
 * @param id which
 * @param title of the text or of the record beside which it is
 * @param reports how many people reported it
 * @param reportedAt when the first of them did
 */
@ForOwnPages
public record ReportedTextRow(ReportedTextId id, LocalizedText title, long reports, Instant reportedAt) {}
