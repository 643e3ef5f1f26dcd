package org.partnershipportal.ground.plain;

/** The beginning of a text, as lists show it. */
public final class Excerpt {

    /** Longest, in characters. */
    public static final int LONGEST = 140;

    private Excerpt() {}

    /** The text if it is short; else its beginning up to the last space, if there is one near, and an ellipsis. */
    public static String of(String text) {
        return of(text, LONGEST);
    }

    /** The same of another length, in code points. */
    public static String of(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, longest));
        int space = cut.lastIndexOf(' ');
        return (space > longest / 2 ? cut.substring(0, space) : cut).strip() + "…";
    }
}
