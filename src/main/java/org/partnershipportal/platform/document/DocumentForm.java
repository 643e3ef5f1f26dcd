package org.partnershipportal.platform.document;

/** The two forms in which a file can be kept. */
public enum DocumentForm {
    /** As it was sent; a sealed record's files are never kept so. */
    ORIGINAL,
    /** Rebuilt without metadata, attached files, scripts and history: what is published. */
    CLEANED
}
