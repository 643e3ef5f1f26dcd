package org.partnershipportal.overview.shell;

import java.security.SecureRandom;

/** What a person quotes when something failed, such as {@code 7F3K-92}: the log names the fault under it. */
final class ReferenceNumber {
    /** Without letters and digits that are taken for each other. */
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReferenceNumber() {}

    static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            if (i == 4) {
                number.append('-');
            }
            number.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
