package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The whole text of a PDF: what is drawn, and what stands beside it in words (addresses of links, descriptions of pictures).
 * A PDF of which a page may say more than its text does has none: a page without text, one with pictures larger than an
 * icon or with drawn shapes as intricate as letters, one whose letters cannot be told.
 */
final class PdfText extends PDFTextStripper {

    private static final int MOST_PAGES = 300;
    private static final int MOST_SIGNS = 4_000_000;
    private static final double LARGEST_PICTURE = 0.005;
    private static final int UNKNOWN_ONE_IN = 50;
    private static final long MEMORY = 64L * 1024 * 1024;
    private static final long STORAGE = 512L * 1024 * 1024;

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final StringBuilder beside = new StringBuilder();
    private PageShapes shapes = new PageShapes();
    private double pictured;
    private long signs;
    private long unknown;
    private boolean afterUnknown;
    private boolean unknownTogether;

    private PdfText() {}

    /**
     * The text; empty if it cannot be had whole, or is too long.
     *
     * @throws IOException if it is no PDF that can be read
     */
    static Optional<String> of(Path file) throws IOException {
        var memory = MemoryUsageSetting.setupMixed(MEMORY, STORAGE)
                .setTempDir(Disk.folderOf(file).toFile());
        try (PDDocument pdf = Loader.loadPDF(file.toFile(), "", memory.streamCache)) {
            return pdf.getNumberOfPages() > MOST_PAGES ? Optional.empty() : new PdfText().whole(pdf);
        }
    }

    private Optional<String> whole(PDDocument pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            setStartPage(page);
            setEndPage(page);
            forgetPage();
            String words = getText(pdf);
            text.append(words).append('\n');
            if (words.isBlank() || saysMoreThanItsText() || text.length() > MOST_SIGNS) {
                return Optional.empty();
            }
        }
        strings(pdf.getDocument().getTrailer());
        text.append(beside);
        return text.length() > MOST_SIGNS ? Optional.empty() : Optional.of(text.toString());
    }

    private void forgetPage() {
        shapes = new PageShapes();
        pictured = 0;
        signs = 0;
        unknown = 0;
        afterUnknown = false;
        unknownTogether = false;
    }

    /** A sign nobody can tell may be a bullet; two together, or many, may be a name. */
    private boolean saysMoreThanItsText() {
        return pictured > LARGEST_PICTURE
                || shapes.mayBeLetters()
                || unknownTogether
                || unknown * UNKNOWN_ONE_IN > signs;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (operator.getName().equals("BI") || isPicture(operator, operands)) {
            pictured += shareOfPage();
        }
        shapes.see(operator.getName());
        operands.forEach(this::strings);
        super.processOperator(operator, operands);
    }

    private boolean isPicture(Operator operator, List<COSBase> operands) {
        return operator.getName().equals("Do")
                && !operands.isEmpty()
                && operands.getFirst() instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
    }

    /** A picture is drawn into a square of one by one, which lies on the page as the matrix says. */
    private double shareOfPage() {
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        PDRectangle page = getCurrentPage().getCropBox();
        double drawn = Math.abs(
                (double) matrix.getScaleX() * matrix.getScaleY() - (double) matrix.getShearX() * matrix.getShearY());
        return drawn / Math.max(1, page.getWidth() * page.getHeight());
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        String sign = Objects.requireNonNullElse(font.toUnicode(code), "");
        signs++;
        if (!isKnown(sign)) {
            unknown++;
            unknownTogether |= afterUnknown;
            afterUnknown = true;
        } else if (!sign.isBlank()) {
            afterUnknown = false;
        }
        super.showGlyph(rendering, font, code, displacement);
    }

    /** What a font keeps for itself says nothing to others. */
    private static boolean isKnown(String sign) {
        return !sign.isEmpty()
                && sign.codePoints()
                        .noneMatch(point -> point == 0xFFFD || Character.getType(point) == Character.PRIVATE_USE);
    }

    /** Every string that can be reached; what stands in text operators themselves is drawn, and read with its font. */
    private void strings(COSBase start) {
        if (start instanceof COSString || start instanceof COSArray) {
            return;
        }
        Deque<COSBase> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && beside.length() <= MOST_SIGNS) {
            COSBase next = open.pop();
            COSBase base = next instanceof COSObject reference ? reference.getObject() : next;
            if (base == null || !seen.add(base)) {
                continue;
            }
            switch (base) {
                case COSString string -> beside.append(string.getString()).append('\n');
                case COSDictionary dictionary -> dictionary.getValues().forEach(open::push);
                case COSArray array ->
                    array.toList().forEach(entry -> {
                        if (entry != null) {
                            open.push(entry);
                        }
                    });
                default -> {
                    // Numbers and names of the format's own.
                }
            }
        }
    }
}
