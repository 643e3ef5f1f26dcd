package org.partnershipportal.ground.paper;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The running text of a paragraph in a Word file: a run for each language, and for each direction within it. */
final class WordLine {

    private static final String LEFT_TO_RIGHT = "\u200E";
    private static final String RIGHT_TO_LEFT = "\u200F";
    private static final Set<String> MARKS = Set.of("bullet", "numeral");

    private final XWPFParagraph paragraph;
    private final WordStyles styles;

    WordLine(XWPFParagraph paragraph, WordStyles styles) {
        this.paragraph = paragraph;
        this.styles = styles;
    }

    /** A sign that is for the eye. */
    void mark(String sign) {
        XWPFRun run = paragraph.createRun();
        run.setText(sign);
        styles.run(run, "", false, false);
    }

    /** All text below the element. */
    void of(Element element) {
        String whole = Markup.unset(element);
        if (whole != null) {
            text(element, whole, "");
            return;
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                if (MARKS.contains(child.getAttribute("class"))) {
                    continue; // Word puts its own
                }
                if (child.getTagName().equals("a")) {
                    text(child, child.getTextContent(), child.getAttribute("href"));
                } else {
                    of(child);
                }
            } else {
                text(element, node.getTextContent(), "");
            }
        }
    }

    /** Word sets each run in one direction: Latin letters and numbers within Arabic are runs of their own. */
    private void text(Element in, String written, String target) {
        if (written.isEmpty()) {
            return;
        }
        String language = language(in);
        boolean rightToLeft = Markup.directionOf(in).equals("rtl");
        String text = inItsDirection(written, rightToLeft);
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.RTL : Bidi.LTR);
        // In the order of the letters: Word turns them itself.
        int at = 0;
        while (at < text.length()) {
            BidiRun same = bidi.getLogicalRun(at);
            XWPFRun run = target.isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(target);
            run.setText(text.substring(at, same.getLimit()));
            styles.run(run, language, same.isOddRun(), !target.isEmpty());
            if (in.getAttribute("class").equals(Markup.BLACK)) {
                styles.blacken(run);
            }
            at = same.getLimit();
        }
    }

    /** A mark at the end of words of the other direction would fall on their other side, did none of theirs follow it. */
    private String inItsDirection(String text, boolean rightToLeft) {
        boolean around = WordStyles.isRightToLeft(paragraph);
        boolean endsWithMark = !Character.isLetterOrDigit(text.codePointBefore(text.length()));
        return around != rightToLeft && endsWithMark ? text + (rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT) : text;
    }

    private static String language(Element element) {
        for (Node node = element; node instanceof Element here; node = node.getParentNode()) {
            if (here.hasAttribute("lang")) {
                return here.getAttribute("lang");
            }
        }
        return "";
    }
}
