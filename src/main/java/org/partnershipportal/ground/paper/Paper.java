package org.partnershipportal.ground.paper;

import java.util.List;
import java.util.function.Consumer;

/**
 * A document for people who take it with them, in any of the six languages: as PDF, tagged for screen readers (PDF/UA-1)
 * and with its fonts in it, or as a Word file. It holds text only; nothing is fetched for it, no picture, style or script, and every text is taken
 * literally (src/docs/decisions/0013-pdf.md). A paper is for one thread at a time.
 */
public final class Paper {

    /** The media type of a Word file. */
    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PaperPage page;

    private Paper(PaperPage page) {
        this.page = page;
    }

    /**
     * Writes a paper.
     *
     * @param writing puts paragraphs, facts, tables and steps after the title, in reading order
     */
    public static Paper of(PaperHead head, Consumer<PaperBody> writing) {
        Markup markup = new Markup(head);
        writing.accept(new PaperBody(markup));
        return new Paper(new PaperPage(head.language(), markup.document(), markup.missing()));
    }

    /** The paper as PDF. Takes some ten milliseconds a page; two papers at a time, others wait their turn. */
    public PrintedPaper print() {
        return Press.print(page);
    }

    /**
     * The paper as a Word file (DOCX), for those who work on with it; in Arabic it runs from right to left, and screen
     * readers read it in the order of its sense.
     */
    public byte[] word() {
        return WordFile.of(page);
    }

    /** A hash of all that it says; equal papers have the same. */
    public String digest() {
        return Digest.of(page);
    }

    /** The characters that print lacks and a Word file has, as code points in ascending order ({@link PrintedPaper#missing()}). */
    public List<Integer> missing() {
        return page.missing();
    }
}
