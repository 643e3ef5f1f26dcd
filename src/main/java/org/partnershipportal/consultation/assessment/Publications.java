package org.partnershipportal.consultation.assessment;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.moderation.CaseDetails;
import org.partnershipportal.platform.moderation.Cases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everyone reads of inputs: published ones, as their contributors allow at this moment. What is narrowed, withdrawn or
 * taken off is answered like what never was (R0.1, R14.4). And for the contributors themselves, what became of theirs.
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class Publications {

    private final AssessmentRepository assessments;
    private final PublicationQueries queries;
    private final Publishing publishing;
    private final SubmittedInputs submitted;
    private final Inputs inputs;
    private final Documents documents;
    private final Calls calls;
    private final Cases cases;
    private final Clock clock;

    Publications(
            AssessmentRepository assessments,
            PublicationQueries queries,
            Publishing publishing,
            SubmittedInputs submitted,
            Inputs inputs,
            Documents documents,
            Calls calls,
            Cases cases,
            Clock clock) {
        this.clock = clock;
        this.assessments = assessments;
        this.queries = queries;
        this.publishing = publishing;
        this.submitted = submitted;
        this.inputs = inputs;
        this.documents = documents;
        this.calls = calls;
        this.cases = cases;
    }

    /**
     * The published inputs of a call, the latest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound if there is no such call, or the reader may not know of it
     */
    @Requires(Permission.READ)
    public Slice<PublicationRow> list(Actor actor, CallId call, int from, int max) {
        calls.details(actor, call);
        return queries.list(call, from, max);
    }

    /**
     * A published input.
     *
     * @throws NotFound if there is none under the number, or not any more
     */
    @Requires(Permission.READ)
    public Publication details(Actor actor, PublicationNumber number) {
        Assessment assessment = assessments
                .findByPublicNumber(number.value())
                .filter(Assessment::isPublished)
                .orElseThrow(NotFound::new);
        InputId id = assessment.input();
        SubmittedInput text = submitted
                .publishable(Actor.system(), id)
                .filter(one -> one.version() == assessment.textVersion())
                .orElseThrow(NotFound::new);
        return publishing.publication(assessment, text, documents.everSentWith(Actor.visitor(), id.ref()));
    }

    /** Of inputs that something rests on, those that the public reads now, as it reads them; all others are left out. */
    @Requires(Permission.READ)
    public Map<InputId, PublicationRow> of(Actor actor, Collection<InputId> ids) {
        return queries.of(ids);
    }

    /**
     * What became of an input, for those who submitted or co-signed it; empty while nothing was submitted, once it is
     * withdrawn, and for whoever reads it without having signed what was submitted (R14.7).
     *
     * @throws NotFound for everyone else (R0.2)
     */
    @Requires(Permission.READ)
    public Optional<ContributorStanding> standingOf(Actor actor, InputId id) {
        InputDetails its = inputs.details(actor, id);
        return assessments
                .findById(id.value())
                .filter(found -> its.allowed().contains(Permission.READ_OUTCOME) && !found.isWithdrawn())
                .map(found -> standing(actor, found));
    }

    private ContributorStanding standing(Actor actor, Assessment found) {
        Optional<CaseDetails> appeal = found.admissibility() == Admissibility.INADMISSIBLE
                ? cases.latest(actor, found.input().ref())
                : Optional.empty();
        return new ContributorStanding(
                found.admissibility(),
                found.criterion(),
                found.reason(),
                found.judgedAt(),
                found.number().orElse(null),
                found.number().isPresent() ? found.publishedAt() : null,
                appeal.map(CaseDetails::status).orElse(null),
                appeal.map(CaseDetails::answer).orElse(null),
                appeal.filter(one -> one.allowed().contains(Permission.APPEAL)).isPresent(),
                found.endsAt(),
                found.admissibility() == Admissibility.UNDECIDED
                        && clock.instant().isBefore(found.endsAt()));
    }
}
