package org.partnershipportal.consultation.input;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * A file of a submitted input.
 *
 * @param file as it was frozen
 * @param stored the file as it is kept; {@code null} if it is kept no more, or was replaced since
 */
public record SubmittedFile(AttachedFile file, @Nullable DocumentDetails stored) {}
