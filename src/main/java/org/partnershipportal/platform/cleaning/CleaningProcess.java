package org.partnershipportal.platform.cleaning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What runs in a process of its own, with little memory and a limit of time: opening what strangers sent. Its exit code
 * gives the result; it writes only the cleaned file.
 */
final class CleaningProcess {

    private static final Map<DocumentRefusal, Integer> CODES = Map.of(
            DocumentRefusal.ENCRYPTED, 40,
            DocumentRefusal.ARCHIVE_BOMB, 41,
            DocumentRefusal.UNREADABLE, 42,
            DocumentRefusal.CANNOT_BE_CLEANED, 43,
            DocumentRefusal.ENCODING, 44);

    /** What a fault means that nobody foresaw: before the file is open that it cannot be read, afterwards not that. */
    private static volatile DocumentRefusal meaning = DocumentRefusal.UNREADABLE;

    private CleaningProcess() {}

    /** The file was read as what it says it is; what fails now is the cleaning. */
    private static void opened() {
        meaning = DocumentRefusal.CANNOT_BE_CLEANED;
    }

    /**
     * Opens the file and writes the cleaned one.
     *
     * @param args the kind of file, the file, where the cleaned one goes
     */
    public static void main(String[] args) throws IOException {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, fault) -> Runtime.getRuntime().halt(code(meaning)));
        try {
            clean(DocumentType.valueOf(args[0]), Path.of(args[1]), Path.of(args[2]));
        } catch (DocumentNotAccepted refusal) {
            Runtime.getRuntime().halt(code(refusal.reason()));
        }
    }

    /** Makes the cleaned file; of an office file the one to convert. */
    static void clean(DocumentType type, Path file, Path cleaned) throws IOException {
        switch (type) {
            case PDF -> PdfCleaning.clean(file, cleaned, CleaningProcess::opened);
            case PNG, JPEG -> ImageCleaning.clean(file, cleaned, type);
            case TXT -> TextCleaning.clean(file, cleaned);
            case RTF -> RtfCheck.copy(file, cleaned);
            case DOCX, XLSX, ODT -> OfficeCleaning.clean(file, cleaned);
        }
    }

    /** The reason that an exit code tells; empty if it tells none. */
    static Optional<DocumentRefusal> reason(int code) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getValue() == code)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int code(DocumentRefusal reason) {
        return Objects.requireNonNull(CODES.get(reason));
    }
}
