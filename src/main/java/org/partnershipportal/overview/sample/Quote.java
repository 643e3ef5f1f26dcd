package org.partnershipportal.overview.sample;

/**
 * A part of a text, counted in code points.
 *
 * @param from the first
 * @param to behind the last
 */
record Quote(int from, int to) {

    /** Where these words stand in the text. */
    static Quote in(String text, String words) {
        int begin = text.indexOf(words);
        if (begin < 0) {
            throw new IllegalStateException("The story quotes what is not there: " + words);
        }
        int from = text.codePointCount(0, begin);
        return new Quote(from, from + words.codePointCount(0, words.length()));
    }
}
