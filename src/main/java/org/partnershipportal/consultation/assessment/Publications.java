package org.partnershipportal.consultation.assessment;

import java.util.Collection;
import java.util.Map;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.consultation.input.SubmittedInputs;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.Documents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Inputs as everyone can read them: published ones, as their contributors allow at this moment. One that was
 * restricted, withdrawn or unpublished gets the same answer as one that never existed (R0.1, R14.4).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
public class Publications {

    private final AssessmentRepository assessments;
    private final PublicationQueries queries;
    private final Publishing publishing;
    private final SubmittedInputs submitted;
    private final Documents documents;
    private final Calls calls;

    Publications(
            AssessmentRepository assessments,
            PublicationQueries queries,
            Publishing publishing,
            SubmittedInputs submitted,
            Documents documents,
            Calls calls) {
        this.assessments = assessments;
        this.queries = queries;
        this.publishing = publishing;
        this.submitted = submitted;
        this.documents = documents;
        this.calls = calls;
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
}
