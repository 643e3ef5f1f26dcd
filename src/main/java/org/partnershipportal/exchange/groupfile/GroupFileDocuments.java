package org.partnershipportal.exchange.groupfile;

import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the bytes of a version: attached by the member that prepares it, until it is shared; given to whoever reads the
 * document at that moment, as long as the version is not withdrawn. One file a version, never published.
 */
@Component
@Transactional(readOnly = true)
class GroupFileDocuments implements DocumentOwner {

    private static final UploadLimits LIMITS = new UploadLimits(1, UploadLimits.STANDARD.bytes());

    private final GroupFileRepository files;
    private final MembersSpace members;
    private final Change<FileVersion> change;

    GroupFileDocuments(GroupFileRepository files, MembersSpace members, Changes changes) {
        this.files = files;
        this.members = members;
        change = changes.of(FileVersion.class, locked -> {});
    }

    @Override
    public String kind() {
        return FileVersionId.KIND;
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return is(actor, owner, (policy, file, version) -> policy.prepares(actor, file, version));
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile asked, DocumentForm form) {
        return is(
                actor,
                owner,
                (policy, file, version) -> policy.prepares(actor, file, version)
                        || (version.isRead(asked.id()) && policy.sees(actor, file, version)));
    }

    @Override
    public UploadLimits limits(ContentRef owner) {
        return LIMITS;
    }

    @Override
    public boolean isEverPublished(ContentRef owner) {
        return false;
    }

    /** No file leaves a version at the moment it is shared. */
    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContentRef owner) {
        id(owner).ifPresent(change::lock);
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return id(owner).flatMap(id -> files.findByVersionsId(id.value())).isEmpty();
    }

    /** What is asked about a version of a document. */
    private interface Question {
        boolean of(GroupFilePolicy policy, GroupFile file, FileVersion version);
    }

    private boolean is(Actor actor, ContentRef owner, Question question) {
        return id(owner)
                .flatMap(id -> files.findByVersionsId(id.value())
                        .flatMap(file -> file.find(id)
                                .filter(version -> question.of(
                                        new GroupFilePolicy(members.find(actor, file.group())), file, version))))
                .isPresent();
    }

    private static Optional<FileVersionId> id(ContentRef owner) {
        return owner.kind().equals(FileVersionId.KIND) ? FileVersionId.parse(owner.id()) : Optional.empty();
    }
}
