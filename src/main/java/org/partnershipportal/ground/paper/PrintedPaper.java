package org.partnershipportal.ground.paper;

import java.util.List;

/** A paper as PDF. */
public final class PrintedPaper {

    private final byte[] pdf;
    private final int pages;
    private final List<Integer> missing;

    PrintedPaper(byte[] pdf, int pages, List<Integer> missing) {
        this.pdf = pdf;
        this.pages = pages;
        this.missing = missing;
    }

    /** The file. */
    public byte[] pdf() {
        return pdf.clone();
    }

    /** How many pages it has. */
    public int pages() {
        return pages;
    }

    /**
     * The characters that could not be set, as code points in ascending order. U+FFFD stands in their place,
     * and a sentence below the title says so and points to the text itself.
     */
    public List<Integer> missing() {
        return missing;
    }
}
