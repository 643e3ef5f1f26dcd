package org.partnershipportal.consultation.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The forms in which one input can be downloaded. */
@ForOwnPages
public enum InputForm {
    /** Its answers on paper. */
    PDF("application/pdf"),
    /** Its answers as a Word file. */
    DOCX(Paper.WORD),
    /** Its attachments. */
    ZIP("application/zip");

    private final String mediaType;

    InputForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The form that a file's name ends with; empty if there is none. */
    public static Optional<InputForm> parse(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst();
    }

    /** How the file's name ends, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the file is. */
    public String mediaType() {
        return mediaType;
    }

    /** Key of the words that ask for it. */
    public String key() {
        return "export.input." + ending();
    }
}
