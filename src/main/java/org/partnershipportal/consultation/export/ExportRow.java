package org.partnershipportal.consultation.export;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An export on its page.
 *
 * @param id the export
 * @param kind what is made
 * @param status where it stands
 * @param done how many inputs are in it so far
 * @param total of how many; 0 while it waits
 * @param again whether its file was deleted and is made again, for something in it may no longer be read
 * @param bytes how long the file is; 0 before it is ready
 * @param askedAt since when it is wanted
 * @param deletedAt when the file is deleted; {@code null} unless it is ready
 * @param failure why it could not be made; {@code null} unless it failed
 */
@ForOwnPages
public record ExportRow(
        ExportId id,
        ExportKind kind,
        ExportStatus status,
        int done,
        int total,
        boolean again,
        long bytes,
        Instant askedAt,
        @Nullable Instant deletedAt,
        @Nullable ExportFailure failure) {}
