package org.partnershipportal.platform.cleaning;

/**
 * What is known of bytes that were written to disk.
 *
 * @param bytes how many
 * @param sha256 their hash in hexadecimal
 */
public record StoredFile(long bytes, String sha256) {}
