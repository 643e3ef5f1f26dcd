package org.partnershipportal.consultation.report;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A citation as the writers of the report see it.
 *
 * @param id the citation
 * @param input which input is cited
 * @param passage the passage that is meant; {@code null} for the input as a whole
 * @param from from whom it is today, as the team may know it
 * @param standing how it stands today
 * @param changes what of the input became more restrictive since it was cited, or looked at last: the paragraph may say
 *     or quote it; the report is not cleared before somebody has looked
 */
@ForOwnPages
public record CitationDetails(
        CitationId id,
        InputId input,
        @Nullable PassageId passage,
        KnownSender from,
        Standing standing,
        Set<Change> changes) {

    public CitationDetails {
        changes = Set.copyOf(changes);
    }

    /** What of a cited input may not be said in public any more. */
    public enum Change {
        /** Its contributors do not show their name any more. */
        NAME_HIDDEN,
        /** Its text is not published any more. */
        TEXT_NOT_PUBLISHED,
        /** Other passages of it are redacted. */
        BLACKED_OUT;

        /** Key of its sentence. */
        public String key() {
            return "report.citation-change." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How a cited input stands today. */
    public enum Standing {
        /** The public reads the citation too. */
        PUBLIC,
        /** It may be used; the public finds no mark of it (R14.7). */
        NOT_PUBLIC,
        /** It is not found admissible any more, or more time was given; the report is not cleared with it. */
        UNUSABLE,
        /** It was withdrawn, or its text deleted; the report is not cleared with it. */
        GONE;

        /** Key of its name. */
        public String key() {
            return "report.citation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
