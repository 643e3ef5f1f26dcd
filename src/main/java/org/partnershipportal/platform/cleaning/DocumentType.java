package org.partnershipportal.platform.cleaning;

import java.util.List;
import java.util.Locale;

/** The types of file that are accepted; recognised by a file's contents, never by its name. */
public enum DocumentType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    RTF("application/rtf", "rtf"),
    TXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> extensions;

    DocumentType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** As it is served. */
    public String mediaType() {
        return mediaType;
    }

    /** Endings of names that such a file may have, without the dot; the first is the usual one. */
    public List<String> extensions() {
        return extensions;
    }

    /** The kind of its cleaned copy: office files become PDF, for only what is drawn on the page is kept of them. */
    public DocumentType cleaned() {
        return isOffice() ? PDF : this;
    }

    boolean isOffice() {
        return this == DOCX || this == XLSX || this == ODT || this == RTF;
    }

    /** Whether the name says that it is such a file. */
    boolean isNameOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && extensions.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /** The name with the usual ending of such a file. */
    public String named(String name) {
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "." + extensions.getFirst();
    }
}
