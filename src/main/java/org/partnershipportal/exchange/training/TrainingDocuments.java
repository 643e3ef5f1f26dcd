package org.partnershipportal.exchange.training;

import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the materials of a training. Those of the organiser who arrange it attach and remove them, also after it was held;
 * whoever reads the training reads the cleaned copies. No materials join a cancelled one.
 */
@Component
@Transactional(readOnly = true)
class TrainingDocuments implements DocumentOwner {

    private final TrainingRepository trainings;
    private final Change<Training> change;
    private final TrainingPolicy policy = new TrainingPolicy();

    TrainingDocuments(TrainingRepository trainings, Changes changes) {
        this.trainings = trainings;
        change = changes.of(Training.class, trainings::save);
    }

    @Override
    public String kind() {
        return TrainingId.KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return is(owner, found -> policy.arranges(actor, found) && found.status() != TrainingStatus.CANCELLED);
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        return is(
                owner,
                found -> form == DocumentForm.CLEANED ? policy.mayRead(actor, found) : policy.arranges(actor, found));
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return !is(owner, found -> true);
    }

    /** No document joins a training while it is cancelled. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContentRef owner) {
        TrainingId.parse(owner.id()).ifPresent(change::locked);
    }

    private boolean is(ContentRef owner, Predicate<Training> what) {
        Optional<TrainingId> id =
                owner.kind().equals(TrainingId.KIND) ? TrainingId.parse(owner.id()) : Optional.empty();
        return id.flatMap(known -> trainings.findById(known.value()))
                .filter(what)
                .isPresent();
    }
}
