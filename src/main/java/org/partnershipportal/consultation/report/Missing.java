package org.partnershipportal.consultation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Something that a report lacks before it is sent for clearance.
 *
 * @param what is missing
 * @param paragraph where; {@code null} if nowhere in particular
 * @param number of that paragraph, or how many are meant
 */
@ForOwnPages
public record Missing(What what, @Nullable ParagraphId paragraph, int number) {

    /** What can be missing; the first ones must be mended, or nobody can clear the report. */
    public enum What {
        /** It has no paragraph. */
        NO_PARAGRAPH(true),
        /** Less of a cited input may be said in public since somebody looked at the citation. */
        REVIEW(true),
        /** A cited input was withdrawn or is not admissible. */
        UNUSABLE(true),
        /** Each member of the report team has drafted of it. */
        NOBODY_CLEARS(true),
        /** A paragraph cites nothing. */
        UNCITED(false),
        /** Inputs are neither coded nor cited. */
        UNCODED(false);

        private final boolean must;

        What(boolean must) {
            this.must = must;
        }

        /** Whether the report cannot be cleared with it. */
        public boolean isMust() {
            return must;
        }

        /** Key of its sentence. */
        public String key() {
            return "report.missing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What a report lacks, what must be corrected first.
     *
     * @param uncoded how many inputs are neither coded nor cited
     */
    public static List<Missing> of(ReportDetails report, int uncoded) {
        List<Missing> missing = new ArrayList<>();
        if (report.paragraphs().isEmpty()) {
            missing.add(new Missing(What.NO_PARAGRAPH, null, 0));
        }
        for (ParagraphDetails paragraph : report.paragraphs()) {
            if (paragraph.citations().stream().anyMatch(Missing::isUnusable)) {
                missing.add(new Missing(What.UNUSABLE, paragraph.id(), paragraph.number()));
            }
            if (paragraph.citations().stream()
                    .anyMatch(one -> !isUnusable(one) && !one.changes().isEmpty())) {
                missing.add(new Missing(What.REVIEW, paragraph.id(), paragraph.number()));
            }
        }
        if (!report.clearable()) {
            missing.add(new Missing(What.NOBODY_CLEARS, null, 0));
        }
        for (ParagraphDetails paragraph : report.paragraphs()) {
            if (paragraph.citations().isEmpty()) {
                missing.add(new Missing(What.UNCITED, paragraph.id(), paragraph.number()));
            }
        }
        if (uncoded > 0) {
            missing.add(new Missing(What.UNCODED, null, uncoded));
        }
        return missing;
    }

    private static boolean isUnusable(CitationDetails citation) {
        return citation.standing() == CitationDetails.Standing.UNUSABLE
                || citation.standing() == CitationDetails.Standing.GONE;
    }
}
