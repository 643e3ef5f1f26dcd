package org.partnershipportal.exchange.practice;

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
 * The policy for the documents of a practice. Of a shared one everyone reads the cleaned copies at once, so only those who share
 * can attach or remove them then; to a draft those attach who write it. They go with the text when it is withdrawn (R6.5).
 */
@Component
@Transactional(readOnly = true)
class PracticeDocuments implements DocumentOwner {

    private final PracticeRepository practices;
    private final Change<Practice> change;
    private final PracticePolicy policy = new PracticePolicy();

    PracticeDocuments(PracticeRepository practices, Changes changes) {
        this.practices = practices;
        change = changes.of(Practice.class, practices::save);
    }

    @Override
    public String kind() {
        return PracticeId.KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return is(
                owner,
                found -> policy.allowed(actor, found)
                        .contains(found.wasShared() ? Permission.SHARE_PRACTICE : Permission.WRITE_PRACTICE));
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        return is(
                owner,
                found -> found.isOpen()
                        && (form == DocumentForm.CLEANED
                                ? policy.mayRead(actor, found)
                                : PracticePolicy.readsWhole(actor, found)));
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return !is(owner, found -> true);
    }

    /** No document joins a practice while it is withdrawn. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContentRef owner) {
        PracticeId.of(owner).ifPresent(change::locked);
    }

    private boolean is(ContentRef owner, Predicate<Practice> what) {
        return PracticeId.of(owner)
                .flatMap(known -> practices.findById(known.value()))
                .filter(what)
                .isPresent();
    }
}
