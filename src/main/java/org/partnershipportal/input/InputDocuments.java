package org.partnershipportal.input;

import java.util.Optional;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.call.CallRules;
import org.partnershipportal.call.Calls;
import org.partnershipportal.document.DocumentForm;
import org.partnershipportal.document.DocumentId;
import org.partnershipportal.document.UploadLimits;
import org.partnershipportal.document.spi.DocumentOwner;
import org.partnershipportal.input.spi.PublishedFiles;
import org.partnershipportal.shared.ContentRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy of an input's files: who may write the input may attach, who may read it may download; after the deadline its
 * call's report team too, and everyone the cleaned copies of what is published.
 */
@Component
@Transactional(readOnly = true)
class InputDocuments implements DocumentOwner {

    private final InputRepository inputs;
    private final InputPolicy policy;
    private final DeskReading desk;
    private final Calls calls;
    private final ObjectProvider<PublishedFiles> published;

    InputDocuments(
            InputRepository inputs,
            InputPolicy policy,
            DeskReading desk,
            Calls calls,
            ObjectProvider<PublishedFiles> published) {
        this.inputs = inputs;
        this.policy = policy;
        this.desk = desk;
        this.calls = calls;
        this.published = published;
    }

    @Override
    public String kind() {
        return InputId.KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return find(owner)
                .filter(input -> policy.mayRead(actor, input)
                        && (actor.kind() == Actor.Kind.SYSTEM || policy.may(actor, Permission.ATTACH_DOCUMENT, input)))
                .isPresent();
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, DocumentId document, DocumentForm form) {
        return find(owner)
                .filter(input ->
                        isInside(actor, input) || (form == DocumentForm.CLEANED && isPublished(input, document)))
                .isPresent();
    }

    /** A published file's name may say whose it is; only those who know that read it (R14.4). */
    @Override
    public boolean knowsNames(Actor actor, ContentRef owner) {
        return find(owner).filter(input -> isInside(actor, input)).isPresent();
    }

    /** The files of a draft are its writer's own; who was asked to sign reads them once a version is frozen. */
    private boolean isInside(Actor actor, Input input) {
        return actor.kind() == Actor.Kind.SYSTEM
                || policy.isLead(actor, input)
                || (policy.mayRead(actor, input) && input.frozenVersion() > 0)
                || desk.mayRead(actor, input);
    }

    private boolean isPublished(Input input, DocumentId document) {
        return published.stream().anyMatch(known -> known.isPublished(input.id(), document));
    }

    @Override
    public UploadLimits limits(ContentRef owner) {
        return find(owner)
                .map(input ->
                        calls.details(Actor.system(), input.call()).content().rules())
                .map((CallRules rules) -> new UploadLimits(rules.files(), rules.bytesPerFile()))
                .orElse(UploadLimits.STANDARD);
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return find(owner).map(Input::isSealed).orElse(true);
    }

    private Optional<Input> find(ContentRef owner) {
        return owner.kind().equals(InputId.KIND)
                ? InputId.parse(owner.id()).flatMap(id -> inputs.findById(id.value()))
                : Optional.empty();
    }
}
