package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.InputCoding;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.PassageRow;
import org.partnershipportal.consultation.coding.SourceText;
import org.partnershipportal.ground.uikit.AppLink;

/**
 * What a citation stands for: the passage with the words around it, and a link to the input.
 *
 * @param page address of the input's page
 */
record CitedPassage(ReportWording wording, String page) {

    private static final int AROUND = 160;

    Component[] draw(InputCoding coding, @Nullable PassageId passage) {
        AppLink open = new AppLink(wording.text("report.cite.open"), page);
        if (passage == null) {
            return new Component[] {new Span(wording.text("report.cite.as-whole")), open};
        }
        return coding.passage(passage)
                .map(row -> new Component[] {words(coding, row), open})
                .orElseGet(() -> new Component[] {new Span(wording.text("report.cite.gone")), open});
    }

    private static Paragraph words(InputCoding coding, PassageRow row) {
        String answer = coding.source().answers().stream()
                .filter(one -> one.question().equals(row.question()))
                .map(SourceText.WordedAnswer::text)
                .findFirst()
                .orElseThrow();
        int from = answer.offsetByCodePoints(0, row.span().from());
        int to = answer.offsetByCodePoints(from, row.span().to() - row.span().from());
        Paragraph words = new Paragraph();
        words.addClassName("prose");
        words.getElement().setAttribute("lang", row.language()).setAttribute("dir", "auto");
        int start = wordAt(answer, Math.max(0, from - AROUND), 1);
        int end = wordAt(answer, Math.min(answer.length(), to + AROUND), -1);
        part(words, "span", (start > 0 ? "… " : "") + answer.substring(Math.min(start, from), from));
        part(words, "mark", answer.substring(from, to));
        part(words, "span", answer.substring(to, Math.max(end, to)) + (end < answer.length() ? " …" : ""));
        return words;
    }

    /** The nearest blank in a direction, so that no word is cut. */
    private static int wordAt(String text, int at, int step) {
        int place = at;
        while (place > 0 && place < text.length() && !Character.isWhitespace(text.charAt(place))) {
            place += step;
        }
        return place;
    }

    private static void part(Paragraph words, String tag, String text) {
        if (!text.isEmpty()) {
            Element part = new Element(tag);
            part.setText(text);
            words.getElement().appendChild(part);
        }
    }
}
