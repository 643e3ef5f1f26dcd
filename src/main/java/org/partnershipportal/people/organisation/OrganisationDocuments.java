package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.function.Predicate;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the documents that show who an organisation is: its owners attach and read them, the secretariat reads
 * them, and nobody else learns that there are any. What a decision could rest on stays, though an owner removes it.
 */
@Component
@Transactional(readOnly = true)
class OrganisationDocuments implements DocumentOwner {

    private final OrganisationRepository organisations;
    private final OrganisationPolicy policy;

    OrganisationDocuments(OrganisationRepository organisations, OrganisationPolicy policy) {
        this.organisations = organisations;
        this.policy = policy;
    }

    @Override
    public String kind() {
        return OrganisationEvent.KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return is(owner, organisation -> policy.allowed(actor, organisation).contains(Permission.ATTACH_DOCUMENT));
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        return is(owner, organisation -> policy.mayReadEvidence(actor, organisation));
    }

    @Override
    public boolean keeps(ContentRef owner, RecordFile file) {
        return is(owner, organisation -> !organisation.decisions().isEmpty());
    }

    @Override
    public boolean isEverPublished(ContentRef owner) {
        return false;
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return !is(owner, organisation -> true);
    }

    private boolean is(ContentRef owner, Predicate<Organisation> what) {
        Optional<OrganisationId> id =
                owner.kind().equals(OrganisationEvent.KIND) ? OrganisationId.parse(owner.id()) : Optional.empty();
        return id.flatMap(known -> organisations.findById(known.value()))
                .filter(what)
                .isPresent();
    }
}
