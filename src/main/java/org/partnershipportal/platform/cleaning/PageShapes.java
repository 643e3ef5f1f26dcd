package org.partnershipportal.platform.cleaning;

/**
 * The shapes that are drawn on a page of a PDF, counted by their operators. Lines, boxes and dots have few parts; letters
 * turned into outlines, a signature and a drawing have many.
 */
final class PageShapes {

    private static final int PARTS_OF_A_DOT = 5;
    private static final int MOST_PARTS = 30;

    private int inPiece;
    private int inPath;
    private int onPage;

    /** Counts one operator. */
    void see(String operator) {
        switch (operator) {
            case "l", "c", "v", "y" -> inPiece++;
            case "m", "re" -> endPiece();
            case "n" -> endPath(false);
            case "f", "F", "f*", "B", "B*", "b", "b*", "S", "s" -> endPath(true);
            default -> {
                // Draws no line.
            }
        }
    }

    /** Whether they are as intricate as a short name would be. */
    boolean mayBeLetters() {
        return onPage > MOST_PARTS;
    }

    private void endPiece() {
        inPath += inPiece > PARTS_OF_A_DOT ? inPiece : 0;
        inPiece = 0;
    }

    private void endPath(boolean painted) {
        endPiece();
        onPage += painted ? inPath : 0;
        inPath = 0;
    }
}
