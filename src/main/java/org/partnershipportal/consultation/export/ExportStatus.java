package org.partnershipportal.consultation.export;

import java.util.Locale;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The status of an export. */
@ForOwnPages
public enum ExportStatus {
    /** Waits for its turn. */
    QUEUED,
    /** Is being made. */
    RUNNING,
    /** Can be downloaded. */
    READY,
    /** Could not be made; why, its failure says. */
    FAILED,
    /** Given up by the one who asked for it. */
    CANCELLED,
    /** Was ready; its file is deleted. */
    DELETED;

    /** Whether one waits for it. */
    public boolean isActive() {
        return this == QUEUED || this == RUNNING;
    }

    /** Key of its word. */
    public String key() {
        return "export.status." + name().toLowerCase(Locale.ROOT);
    }

    boolean canBecome(ExportStatus next) {
        return switch (this) {
            case QUEUED -> next == RUNNING || next == FAILED || next == CANCELLED;
            case RUNNING -> next == RUNNING || next == READY || next == FAILED || next == CANCELLED;
            case READY -> next == QUEUED || next == FAILED || next == DELETED;
            case FAILED, CANCELLED, DELETED -> false;
        };
    }
}
