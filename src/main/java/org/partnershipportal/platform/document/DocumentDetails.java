package org.partnershipportal.platform.document;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;

/**
 * A file as the actor can know it. Anyone who can read only the cleaned copy learns its name, type, size and hash.
 *
 * @param id the file
 * @param owner the record it belongs to
 * @param slot the record's own key of its place
 * @param name to be shown; of a sealed record's file a neutral one
 * @param type what it is
 * @param encoding of a text that was not in UTF-8, in which encoding it was sent; its cleaned copy is converted from
 *     that. Else {@code null}
 * @param bytes its size; 0 for a sealed record's file that is not cleaned yet
 * @param status where it stands
 * @param refusal why it was refused; {@code null} unless it was
 * @param delayed whether a check could not be made (the scanner does not answer, say) and is tried again
 * @param scanned whether a virus scanner saw it; in development there may be none
 * @param publishable whether there is a cleaned copy, or may yet be one while it is checked
 * @param sha256 hash of the canonical form in hexadecimal: the original, of a sealed record's file the cleaned one;
 *     empty while there is none
 * @param storedAt when the server had stored it: the time that counts (R14.2)
 * @param checkedAt when it passed or was refused; {@code null} before; a refused one may be replaced for some time
 *     (R14.2)
 * @param allowed what the actor may do with it
 */
public record DocumentDetails(
        DocumentId id,
        ContentRef owner,
        String slot,
        String name,
        DocumentType type,
        @Nullable String encoding,
        long bytes,
        DocumentStatus status,
        @Nullable DocumentRefusal refusal,
        boolean delayed,
        boolean scanned,
        boolean publishable,
        String sha256,
        Instant storedAt,
        @Nullable Instant checkedAt,
        Set<Permission> allowed) {

    /** How it is shown where it stands: a file is good only once a scanner saw it. */
    public Tone tone() {
        return status.isReady() && !scanned ? Tone.NEUTRAL : status.tone();
    }
}
