package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.document.DocumentId;

/**
 * A file of a submitted input that was rejected by its check afterwards.
 *
 * @param id the file
 * @param name as it was sent
 * @param reason why it was refused
 * @param until the last minute in which another may take its place
 * @param open whether that is still possible
 */
@ForOwnPages
public record RefusedFile(DocumentId id, String name, DocumentRefusal reason, Instant until, boolean open) {

    /** Until when another takes its place, or took it. */
    public Sentence replaceable() {
        return Sentence.of(open ? "input.refused.until" : "input.refused.over", until);
    }
}
