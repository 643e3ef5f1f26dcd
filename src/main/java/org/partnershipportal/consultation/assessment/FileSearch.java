package org.partnershipportal.consultation.assessment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.document.DocumentContent;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.Documents;
import org.springframework.stereotype.Component;

/** Looks for words that are blacked out in the cleaned copies that would be published beside them. */
@Component
class FileSearch {

    private static final long BIGGEST = 20L * 1024 * 1024;
    private static final int MOST_PAGES = 300;

    private final Documents documents;

    FileSearch(Documents documents) {
        this.documents = documents;
    }

    /** What the file says of the words; blanks, line breaks and case do not count. */
    FileCheck check(Actor actor, DocumentDetails file, List<String> words) {
        if (!file.publishable()) {
            return new FileCheck(file, FileCheck.Result.NEVER_PUBLISHED);
        }
        Optional<String> text = text(actor, file);
        if (text.isEmpty() || text.get().isEmpty()) {
            return new FileCheck(file, FileCheck.Result.NOT_SEARCHABLE);
        }
        boolean found = words.stream().map(FileSearch::folded).anyMatch(text.get()::contains);
        return new FileCheck(file, found ? FileCheck.Result.FOUND : FileCheck.Result.NOT_FOUND);
    }

    private Optional<String> text(Actor actor, DocumentDetails file) {
        try (DocumentContent content = documents.open(actor, file.id(), DocumentForm.CLEANED)) {
            if (content.bytes() > BIGGEST) {
                return Optional.empty();
            }
            return switch (content.type()) {
                case TXT -> Optional.of(folded(new String(content.stream().readAllBytes(), StandardCharsets.UTF_8)));
                case PDF -> pdf(content.stream().readAllBytes());
                default -> Optional.empty();
            };
        } catch (IOException | NotFound unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<String> pdf(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages() > MOST_PAGES
                    ? Optional.empty()
                    : Optional.of(folded(new PDFTextStripper().getText(pdf)));
        }
    }

    /** A {@link DocumentType#PDF} breaks lines and joins letters as it likes. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\u00AD]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
