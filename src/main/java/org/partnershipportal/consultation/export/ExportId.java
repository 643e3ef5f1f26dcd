package org.partnershipportal.consultation.export;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;

/**
 * An export.
 *
 * @param value random
 */
@ForOwnPages
public record ExportId(UUID value) implements Id {

    /** The kind of record, as the trail names it. */
    public static final String KIND = "export";

    static ExportId random() {
        return Ids.random(ExportId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<ExportId> parse(String text) {
        return Ids.parse(text, ExportId::new);
    }

    /** The record, for the trail. */
    public ContentRef ref() {
        return new ContentRef(KIND, toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
