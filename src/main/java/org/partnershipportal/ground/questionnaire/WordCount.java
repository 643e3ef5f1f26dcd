package org.partnershipportal.ground.questionnaire;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Counts words, the same way for author and desk and in every script (R14.3): by ICU's rules for word boundaries, with
 * its dictionaries for scripts that put no blanks between words (Chinese, Thai). Numbers count, punctuation does not.
 */
public final class WordCount {

    private WordCount() {}

    /** How many words the text has. */
    public static int of(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        int count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                count++;
            }
        }
        return count;
    }
}
