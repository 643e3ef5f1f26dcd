package org.partnershipportal.promises.commitment;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.paperstore.PublicPaper;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mid-term and the closing report on all commitments of a State, as everyone reads them, whoever asks. */
@Service
@ForOwnPages
public class StateReports {

    private static final String PAPERS = "commitments";

    private final Commitments commitments;
    private final Observations observations;
    private final Documents documents;
    private final PublicPapers kept;
    private final TransactionTemplate reading;
    private final Clock clock;

    StateReports(
            Commitments commitments,
            Observations observations,
            Documents documents,
            PublicPapers kept,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.commitments = commitments;
        this.observations = observations;
        this.documents = documents;
        this.kept = kept;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.clock = clock;
    }

    /**
     * The report as PDF.
     *
     * @throws org.partnershipportal.ground.shared.NotFound if the State has published no commitment
     * @throws org.partnershipportal.ground.shared.TryLater if too many papers are being made
     */
    @Requires(Permission.READ)
    public byte[] pdf(Actor actor, CountryCode state, ReportKind kind, Language language) {
        return kept.pdf(() -> paper(state, kind, language));
    }

    /** The same as a Word file; refusals as above. */
    @Requires(Permission.READ)
    public byte[] word(Actor actor, CountryCode state, ReportKind kind, Language language) {
        return kept.word(() -> paper(state, kind, language));
    }

    private PublicPaper paper(CountryCode state, ReportKind kind, Language language) {
        StateReport report = read(state, kind);
        return new PublicPaper(
                PAPERS,
                state.iso3(),
                language.tag() + "-" + Word.of(kind),
                made -> new StateReportPaper(report, language).paper());
    }

    /** What a visitor reads, at one moment, in a number of queries that is the same for every number of commitments. */
    StateReport read(CountryCode state, ReportKind kind) {
        return Objects.requireNonNull(reading.execute(status -> {
            Actor visitor = Actor.visitor();
            List<CommitmentDetails> found = commitments.ofState(visitor, state, StateReport.MOST + 1);
            List<CommitmentId> ids = found.stream()
                    .limit(StateReport.MOST)
                    .map(CommitmentDetails::id)
                    .toList();
            return StateReport.of(
                    kind,
                    state,
                    found,
                    observations.of(visitor, ids, StateReport.MOST_ASSESSMENTS + 1),
                    files(visitor, ids),
                    clock.instant());
        }));
    }

    private Map<CommitmentId, List<String>> files(Actor visitor, List<CommitmentId> ids) {
        Map<ContentRef, List<DocumentDetails>> all = documents.ofEach(
                visitor,
                CommitmentId.KIND,
                ids.stream().map(CommitmentId::toString).toList());
        return ids.stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> all.getOrDefault(id.ref(), List.of()).stream()
                                .map(DocumentDetails::name)
                                .toList()));
    }
}
