package org.partnershipportal.ground.shared;

import java.util.regex.Pattern;

/**
 * What people type where a number, a day or words to look for are asked, whatever keyboard they have: digits of any script, blanks,
 * commas.
 */
public final class Typed {

    /** The most signs of words to look for; more would only make addresses long. */
    public static final int MOST_SOUGHT = 100;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f\\u066c\\u200e\\u200f\\u061c]");
    private static final Pattern POINTS = Pattern.compile("[\\u066b\\uff0e]");
    private static final char MINUS = '\u2212';

    private Typed() {}

    /** The text with each digit, be it Arabic, Persian, Devanagari or of full width, as 0 to 9. */
    public static String digits(String typed) {
        StringBuilder latin = new StringBuilder(typed.length());
        typed.codePoints().forEach(sign -> {
            int digit = Character.digit(sign, 10);
            if (digit >= 0) {
                latin.append(digit);
            } else {
                latin.appendCodePoint(sign);
            }
        });
        return latin.toString();
    }

    /**
     * A number as answers keep it, with a point: blanks between its digits go, and a comma is a point where the reader's
     * language writes one. What is doubtful stays as typed, and is asked about.
     */
    public static String number(String typed, Language reader) {
        String close = BLANKS.matcher(digits(typed)).replaceAll("");
        String plain = POINTS.matcher(close).replaceAll(".").replace(MINUS, '-');
        boolean comma = reader == Language.FR || reader == Language.RU || reader == Language.ES;
        return comma && plain.indexOf('.') < 0 && plain.indexOf(',') == plain.lastIndexOf(',')
                ? plain.replace(',', '.')
                : plain;
    }
}
