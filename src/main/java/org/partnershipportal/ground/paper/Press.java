package org.partnershipportal.ground.paper;

import com.ibm.icu.text.BreakIterator;
import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;

/**
 * Typesets documents. There are {@value #PRESSES} presses, each with its own fonts, so that memory stays bounded
 * however many papers are asked for at once.
 */
final class Press {

    static final int PRESSES = 2;

    private static final String PRODUCER = "Partnership Portal";
    private static final Lazily<BlockingQueue<Press>> FREE = Lazily.read(Press::presses);

    private final List<Typeface> faces = Typeface.all();

    private Press() {}

    private static BlockingQueue<Press> presses() {
        // Its warnings are about its own bookkeeping at page breaks; what is wrong with a paper, the tests find.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        BlockingQueue<Press> presses = new ArrayBlockingQueue<>(PRESSES);
        for (int i = 0; i < PRESSES; i++) {
            presses.add(new Press());
        }
        return presses;
    }

    /** Prints on the next free press. */
    static PrintedPaper print(PaperPage paper) {
        Press press = next();
        try {
            return press.pressed(paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            FREE.get().add(press);
        }
    }

    private static Press next() {
        try {
            return FREE.get().take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a press", e);
        }
    }

    private PrintedPaper pressed(PaperPage paper) throws IOException {
        RightToLeft turned = new RightToLeft();
        return TextLayer.mended(raw(paper, turned), paper, turned, faces);
    }

    /**
     * As the renderer writes it. It is read again at once, and so not made small: all objects of a long paper would be held twice.
     */
    private byte[] raw(PaperPage paper, RightToLeft turned) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            draw(paper, turned, document);
            document.save(raw, CompressParameters.NO_COMPRESSION);
        }
        return raw.toByteArray();
    }

    /** The boxes in which a long paper is laid out take most of its memory; they are gone when it is saved. */
    private void draw(PaperPage paper, RightToLeft turned, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer(PRODUCER)
                .withW3cDocument(paper.markup(), null)
                .useUnicodeBidiReorderer(turned)
                .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                .useUnicodeLineBreaker(new LineBreaks(paper.language()))
                .defaultTextDirection(paper.language() == Language.AR ? TextDirection.RTL : TextDirection.LTR)
                .useExternalResourceAccessControl(
                        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        faces.forEach(face ->
                builder.useFont(new Supplied(document, face), face.family(), face.weight(), FontStyle.NORMAL, true));
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    /** A font for one document, embedded as far as it is used. */
    private static final class Supplied extends PDFontSupplier {

        private final PDDocument document;
        private final Typeface face;

        @SuppressWarnings(
                "NullAway") // the library's constructor takes a font at once; this one is made when it is used
        Supplied(PDDocument document, Typeface face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, face.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Where a line may end, by the rules of the language. */
    private static final class LineBreaks implements FSTextBreaker {

        private final BreakIterator breaks;

        LineBreaks(Language language) {
            breaks = BreakIterator.getLineInstance(language.locale());
        }

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            breaks.setText(text);
        }
    }
}
