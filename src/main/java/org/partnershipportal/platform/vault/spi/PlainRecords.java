package org.partnershipportal.platform.vault.spi;

/**
 * What was kept in plain text by earlier versions; a bean of the module whose it is. The vault asks each one at start,
 * until nothing is left, and never again.
 */
public interface PlainRecords {

    /** A name that never changes, by which it is noted that nothing is left. */
    String name();

    /** How many are left. */
    long left();

    /**
     * Encrypts some of them, in the caller's transaction. What is encrypted already is left alone, so that a process that is
     * killed half-way loses nothing.
     *
     * @return how many; 0 if nothing is left
     */
    int encryptSome();
}
