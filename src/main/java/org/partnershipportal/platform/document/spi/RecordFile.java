package org.partnershipportal.platform.document.spi;

import org.partnershipportal.platform.document.DocumentId;

/**
 * A file, as the policy of its record is asked about it.
 *
 * @param id the file
 * @param sha256 hash of what stands for it in hexadecimal: of what was sent, of a sealed record's file the cleaned copy; empty
 *     while there is none
 */
public record RecordFile(DocumentId id, String sha256) {}
