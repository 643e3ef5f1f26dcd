package org.partnershipportal.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.coding.PassageId;
import org.partnershipportal.input.InputId;
import org.partnershipportal.organisation.OrganisationSummary;

/**
 * A citation as those read it who write the report.
 *
 * @param id the citation
 * @param input which input is cited
 * @param passage the passage that is meant; {@code null} for the input as a whole
 * @param from the organisation that submitted it; {@code null} for a person alone, a sealed one, and one that is gone
 * @param standing how it stands today
 */
public record CitationDetails(
        CitationId id,
        InputId input,
        @Nullable PassageId passage,
        @Nullable OrganisationSummary from,
        Standing standing) {

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
