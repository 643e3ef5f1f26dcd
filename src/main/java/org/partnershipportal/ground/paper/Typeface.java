package org.partnershipportal.ground.paper;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the papers, read once and used by one press.
 *
 * @param family its name in the style sheet
 * @param weight 400 or 700
 * @param name its PostScript name, by which a PDF knows it
 */
record Typeface(String family, int weight, String name, TrueTypeFont font, CmapLookup characters) {

    /** All fonts; each call reads them again, for a font is not used by two threads at a time. */
    static List<Typeface> all() {
        return List.of(
                read("Noto Sans", 400, "NotoSans-Regular"),
                read("Noto Sans", 700, "NotoSans-Bold"),
                read("Noto Sans Arabic", 400, "NotoSansArabic-Regular"),
                read("Noto Sans Arabic", 700, "NotoSansArabic-Bold"),
                read("Noto Sans SC", 400, "NotoSansSC-GB2312-Regular"),
                read("Noto Sans Mono", 400, "NotoSansMono-Latin-Regular"));
    }

    /** Whether it has the character. */
    boolean has(int character) {
        return characters.getGlyphId(character) != 0;
    }

    /**
     * What the glyph says, in plain letters. A shape of an Arabic letter says the letter; where letters of two languages
     * share a shape, it is Arabic's. A radical says its ideograph. The ligatures of lam and alef stay as they are: most
     * programs turn the letters of a ligature round with those about it, this one character they understand.
     */
    String text(int glyph) {
        List<Integer> codes = characters.getCharCodes(glyph);
        return codes == null
                ? ""
                : codes.stream()
                        .map(code -> isLamAlef(code) ? Character.toString(code) : letters(code))
                        .min(Comparator.comparing(Typeface::isForeign).thenComparing(Comparator.naturalOrder()))
                        .orElse("");
    }

    /** The text without shapes of Arabic letters and without radicals: each as its letters or ideograph. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().mapToObj(Typeface::letters).forEach(letters::append);
        return letters.toString();
    }

    private static String letters(int character) {
        String one = Character.toString(character);
        boolean shape = (character >= 0xFB50 && character <= 0xFDFF) || (character >= 0xFE70 && character <= 0xFEFC);
        boolean radical = character >= 0x2E80 && character <= 0x2FDF;
        // The shapes of a vowel mark that stands alone carry a space or a stretched line; the mark is what is said.
        return shape || radical
                ? Normalizer2.getNFKCInstance().normalize(one).replace(" ", "").replace("\u0640", "")
                : one;
    }

    /** Whether it is one of the ligatures of lam and an alef. */
    static boolean isLamAlef(int character) {
        return character >= 0xFEF5 && character <= 0xFEFC;
    }

    private static boolean isForeign(String text) {
        return text.codePoints().anyMatch(letter -> letter > 0x065F && letter < 0x0700);
    }

    private static Typeface read(String family, int weight, String file) {
        try (InputStream in =
                Objects.requireNonNull(Typeface.class.getResourceAsStream("/paper/fonts/" + file + ".ttf"))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // Letters are shaped here; ligatures of the font's own would have no character to be copied as.
            font.setEnableGsub(false);
            return new Typeface(family, weight, font.getName(), font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
