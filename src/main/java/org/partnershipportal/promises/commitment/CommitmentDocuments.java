package org.partnershipportal.promises.commitment;

import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the evidence of what became of a commitment: its lead agency attaches files while it is published, and everyone
 * reads the cleaned copies as they read the commitment.
 */
@Component
@Transactional(readOnly = true)
class CommitmentDocuments implements DocumentOwner {

    private final CommitmentRepository commitments;
    private final Change<Commitment> change;
    private final CommitmentPolicy policy = new CommitmentPolicy();

    CommitmentDocuments(CommitmentRepository commitments, Changes changes) {
        this.commitments = commitments;
        change = changes.of(Commitment.class, commitments::save);
    }

    @Override
    public String kind() {
        return CommitmentId.KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return is(owner, found -> policy.allowed(actor, found).contains(Permission.REPORT_PROGRESS));
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        return is(
                owner,
                found -> form == DocumentForm.CLEANED
                        ? policy.mayRead(actor, found)
                        : actor.actsFor(found.lead().value()));
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return !is(owner, found -> true);
    }

    /** No evidence is taken out of a commitment while it is completed because of it. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContentRef owner) {
        CommitmentId.parse(owner.id()).ifPresent(change::locked);
    }

    private boolean is(ContentRef owner, Predicate<Commitment> what) {
        Optional<CommitmentId> id =
                owner.kind().equals(CommitmentId.KIND) ? CommitmentId.parse(owner.id()) : Optional.empty();
        return id.flatMap(known -> commitments.findById(known.value()))
                .filter(what)
                .isPresent();
    }
}
