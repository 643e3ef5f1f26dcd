package org.partnershipportal.consultation.input;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.spi.PublishedFiles;
import org.partnershipportal.consultation.receipt.FrozenVersion;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.partnershipportal.platform.document.spi.SharedRoom;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy of an input's files: anyone who can write the input can attach files, and anyone who can read a frozen
 * version can download its files; after the deadline the call's report team those of what was submitted, and everyone
 * the cleaned copies of what is published.
 */
@Component
@Transactional(readOnly = true)
class InputDocuments implements DocumentOwner {

    /** What the files of all drafts of one call may have together. */
    static final long MOST_OF_DRAFTS = 50_000 * Formats.MEGABYTE;

    private final InputRepository inputs;
    private final FrozenVersions versions;
    private final Receipts receipts;
    private final InputChanges changes;
    private final InputPolicy policy;
    private final InputReading reading;
    private final DeskReading desk;
    private final Calls calls;
    private final ObjectProvider<PublishedFiles> published;

    InputDocuments(
            InputRepository inputs,
            FrozenVersions versions,
            Receipts receipts,
            InputChanges changes,
            InputPolicy policy,
            InputReading reading,
            DeskReading desk,
            Calls calls,
            ObjectProvider<PublishedFiles> published) {
        this.inputs = inputs;
        this.versions = versions;
        this.receipts = receipts;
        this.changes = changes;
        this.policy = policy;
        this.reading = reading;
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
                        && (actor.kind() == Actor.Kind.SYSTEM || policy.may(actor, Permission.ATTACH_DOCUMENT, input))
                        && reading.isStillEntered(input))
                .isPresent();
    }

    /** The files of a draft are its writer's own; others read those that a version names which they may read. */
    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        return find(owner)
                .filter(input ->
                        isInside(actor, input, file) || (form == DocumentForm.CLEANED && isPublished(input, file.id())))
                .isPresent();
    }

    /** A published file's name may say whose it is; only those who know that read it (R14.4). */
    @Override
    public boolean knowsNames(Actor actor, ContentRef owner) {
        return find(owner)
                .filter(input -> policy.mayRead(actor, input) || desk.mayRead(actor, input))
                .isPresent();
    }

    private boolean isInside(Actor actor, Input input, RecordFile file) {
        return (policy.mayRead(actor, input) && (policy.isWhole(actor, input) || isNamedTo(actor, input, file)))
                || (desk.mayRead(actor, input) && isSubmitted(input, file));
    }

    /** Whether it came with what was submitted last. */
    private boolean isSubmitted(Input input, RecordFile file) {
        return !file.sha256().isEmpty()
                && versions.find(Actor.system(), input.id().value(), input.submittedVersion())
                        .filter(version -> version.names(file.sha256()))
                        .isPresent();
    }

    private boolean isPublished(Input input, DocumentId document) {
        return published.stream().anyMatch(known -> known.isPublished(input.id(), document));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContentRef owner) {
        InputId.parse(owner.id()).ifPresent(changes::locked);
    }

    /** What was sent stays as it was: a file that a submitted version names is taken out of the draft only (R14.5). */
    @Override
    public boolean keeps(ContentRef owner, RecordFile file) {
        return !file.sha256().isEmpty()
                && find(owner)
                        .filter(input -> submitted(input).anyMatch(version -> version.names(file.sha256())))
                        .isPresent();
    }

    private Stream<FrozenVersion> submitted(Input input) {
        Set<Integer> sent = receipts.versions(Actor.system(), input.id().value());
        return versions.of(Actor.system(), input.id().value()).stream()
                .filter(version -> sent.contains(version.textVersion()));
    }

    private boolean isNamedTo(Actor actor, Input input, RecordFile file) {
        return !file.sha256().isEmpty()
                && versions.of(Actor.system(), input.id().value()).stream()
                        .filter(version -> policy.mayReadVersion(actor, input, version.textVersion()))
                        .anyMatch(version -> version.names(file.sha256()));
    }

    @Override
    public UUID scope(ContentRef owner) {
        return find(owner).map(input -> input.call().value()).orElse(Vault.PORTAL);
    }

    @Override
    public UploadLimits limits(ContentRef owner) {
        return find(owner)
                .map(input ->
                        calls.details(Actor.system(), input.call()).content().rules())
                .map((CallRules rules) -> new UploadLimits(rules.files(), rules.bytesPerFile()))
                .orElse(UploadLimits.STANDARD);
    }

    /**
     * The drafts of a call share room, so that nobody fills the disk with what is never submitted; those with an account apart
     * from the sealed ones, which take none. Of these the files give way in which nothing was written.
     */
    @Override
    public SharedRoom room(ContentRef owner) {
        return find(owner)
                .filter(input -> input.status() == InputStatus.DRAFT)
                .map(input -> new SharedRoom(
                        InputQueries.inDrafts(input.call(), input.isSealed()),
                        input.isSealed() ? InputQueries.inUnwritten(input.call()) : Where.none(),
                        MOST_OF_DRAFTS))
                .orElse(SharedRoom.NONE);
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
