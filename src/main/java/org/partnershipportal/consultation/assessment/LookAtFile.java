package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.document.DocumentId;

/**
 * Allows a file of an input, after reading it, to be published despite what is redacted now.
 *
 * @param input the input
 * @param edition the edition that was seen
 * @param file the file
 */
@ForOwnPages
public record LookAtFile(InputId input, long edition, DocumentId file) {}
