package org.partnershipportal.consultation.receipt;

/**
 * A file of an input, as it is frozen and listed.
 *
 * @param question key of the question it stands in
 * @param name as it is offered for download
 * @param bytes its size
 * @param sha256 of its bytes, in hexadecimal
 */
public record AttachedFile(String question, String name, long bytes, String sha256) {}
