package org.partnershipportal.consultation.export;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** What is made of a call's inputs. */
@ForOwnPages
public enum ExportKind {
    /** A table with a row for each input, for Excel and LibreOffice. */
    TABLE_XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The same as comma-separated values. */
    TABLE_CSV("csv", "text/csv; charset=UTF-8"),
    /** A folder for each input, with its answers as a Word file and its attachments. */
    INPUTS_WORD("zip", "application/zip"),
    /** The same with its answers as PDF. */
    INPUTS_PDF("zip", "application/zip");

    private final String ending;
    private final String mediaType;

    ExportKind(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Key of its name. */
    public String key() {
        return "export.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return ending;
    }

    /** What the file is. */
    public String mediaType() {
        return mediaType;
    }

    boolean isTable() {
        return this == TABLE_XLSX || this == TABLE_CSV;
    }
}
