package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * One import.
 *
 * @param id the import
 * @param status how far it has come
 * @param fileName as the table was called
 * @param rows how many rows it has; 0 until it is read
 * @param done how many rows were read, or imported, so far
 * @param fresh how many rows are new
 * @param there how many were there already
 * @param faults how many are left out
 * @param added how many recommendations of it are in the list because of it
 * @param failure why it failed; {@code null} unless it did
 * @param failedAt what the failure's sentence names
 * @param uploadedAt when the table was uploaded
 */
@ForOwnPages
public record ImportDetails(
        ImportId id,
        ImportStatus status,
        String fileName,
        int rows,
        int done,
        int fresh,
        int there,
        int faults,
        int added,
        @Nullable ImportFailure failure,
        String failedAt,
        Instant uploadedAt) {

    /** Whether what came with it can be taken out of the list again. */
    public boolean canBeWithdrawn() {
        return status.isOver() && status != ImportStatus.WITHDRAWN && added > 0;
    }
}
