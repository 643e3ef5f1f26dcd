package org.partnershipportal.platform.cleaning;

/**
 * What is known about bytes written to disk.
 *
 * @param bytes how many
 * @param sha256 their hash in hexadecimal
 */
public record StoredFile(long bytes, String sha256) {}
