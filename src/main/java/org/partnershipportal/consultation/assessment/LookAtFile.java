package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.document.DocumentId;

/**
 * Says that one has looked at a file of an input, and that it may be published beside what is blacked out now.
 *
 * @param input the input
 * @param edition the edition that was seen
 * @param file the file
 */
@ForOwnPages
public record LookAtFile(InputId input, long edition, DocumentId file) {}
