package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A document in the list of its group.
 *
 * @param id the document
 * @param title what it is called
 * @param latest the number of the latest version; 0 while members read none
 * @param withdrawn whether that version was withdrawn
 * @param movedAt when that was shared, or the document was added
 */
@ForOwnPages
public record GroupFileRow(GroupFileId id, LocalizedText title, int latest, boolean withdrawn, Instant movedAt) {}
