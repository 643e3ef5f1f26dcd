package org.partnershipportal.ground.paper;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that runs from right to left, for one paper: shapes its letters, puts them in the order in which they appear on
 * the page, and remembers what each piece says, so that it can be read aloud and copied in its own order.
 */
final class RightToLeft implements BidiReorderer {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> spoken = new HashMap<>();

    /** Joins the letters, and keeps the words whose letters cannot be told from their shapes. */
    @Override
    public String shapeText(String text) {
        String shaped = Joining.joined(text);
        Matcher shapes = WORD.matcher(shaped);
        Matcher letters = WORD.matcher(text);
        while (shapes.find() && letters.find()) {
            if (!Typeface.letters(shapes.group()).equals(letters.group())) {
                words.put(shapes.group(), letters.group());
            }
        }
        return shaped;
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        String seen = Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        spoken.put(
                folded(seen),
                WORD.matcher(text)
                        .replaceAll(word -> words.getOrDefault(word.group(), Typeface.letters(word.group()))));
        return seen;
    }

    /** For a shape that the font does not have. */
    @Override
    public String deshapeText(String text) {
        return Typeface.letters(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** What a piece of text on a page says, if it runs from right to left. */
    Optional<String> spoken(String seen) {
        return Optional.ofNullable(spoken.get(folded(seen)));
    }

    /** Letters of other languages that share a shape with one of Arabic's count as that one, marks without width not. */
    private static String folded(String text) {
        return Typeface.letters(text)
                .replace('\u06CC', '\u064A')
                .replace('\u0649', '\u064A')
                .replace('\u06A9', '\u0643')
                .replace('\u06C1', '\u0647')
                .replace('\u06BE', '\u0647')
                .replace('\u00A0', ' ')
                .replaceAll("\\p{Cf}", "");
    }

    /** Where a paragraph changes direction, by the Unicode bidirectional algorithm. */
    static final class Splitter implements BidiSplitter {

        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi.setPara(paragraph, direction, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }
}
