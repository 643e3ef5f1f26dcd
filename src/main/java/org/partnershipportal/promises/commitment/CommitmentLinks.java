package org.partnershipportal.promises.commitment;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LinkParts;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.promises.recommendation.RecommendationId;

/** The addresses of commitments, below {@code /app/{acting}/}. */
public final class CommitmentLinks {

    /** The list. */
    public static final String LIST = "commitments";
    /** Those of one's own organisation or State that are not published. */
    public static final String UNPUBLISHED = "commitments?whose=ours";
    /** The list of States, each with a page of what it promises; a module above draws them. */
    public static final String STATES = "states";
    /** The form that starts one. */
    public static final String NEW = "commitments/new";
    /** The parameter of that form that names the recommendation on which it is started. */
    public static final String RECOMMENDATION = "recommendation";

    private CommitmentLinks() {}

    /** The commitment on whose pages an address leads; empty if it leads elsewhere. */
    public static Optional<CommitmentId> commitment(String path) {
        return LinkParts.below(LIST, path).flatMap(CommitmentId::parse);
    }

    /** The page of the State whose it is. */
    public static String state(CountryCode state) {
        return STATES + "/" + state.iso3();
    }

    /**
     * A report on all of a State's as a file.
     *
     * @param kind which report
     * @param form the form of the file, as a reader is told
     * @param path its address, below a language
     */
    public record ReportFile(ReportKind kind, String form, String path) {}

    /** The reports on all of a State's, for a State that has published any; no other has them. */
    public static List<ReportFile> reports(CountryCode state) {
        return ReportKind.ALL.stream()
                .flatMap(kind -> Stream.of(report(state, kind, "PDF", ".pdf"), report(state, kind, "Word", ".docx")))
                .toList();
    }

    private static ReportFile report(CountryCode state, ReportKind kind, String form, String ending) {
        return new ReportFile(kind, form, "/" + LIST + "/of/" + state.iso3() + "/" + Word.of(kind) + ending);
    }

    /** One commitment's page. */
    public static String page(CommitmentId id) {
        return LIST + "/" + id;
    }

    /** The form that starts one on a recommendation. */
    public static String on(RecommendationId id) {
        return NEW + "?" + RECOMMENDATION + "=" + id;
    }

    /** The list of those on a theme. */
    public static String on(String theme) {
        return LIST + "?theme=" + theme;
    }

    /** The form that changes it. */
    public static String edit(CommitmentId id) {
        return page(id) + "/edit";
    }

    /** The form that reports on its progress. */
    public static String report(CommitmentId id) {
        return page(id) + "/report";
    }

    /** The form that places an assessment beside it. */
    public static String assess(CommitmentId id) {
        return page(id) + "/assess";
    }

    /** The form that appeals against the hiding of an assessment. */
    public static String appeal(String assessment) {
        return LIST + "/assessments/" + assessment + "/appeal";
    }

    /** Its public page, below a language. */
    public static String published(CommitmentId id) {
        return "/" + page(id);
    }
}
