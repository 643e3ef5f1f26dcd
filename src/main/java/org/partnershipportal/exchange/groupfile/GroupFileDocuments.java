package org.partnershipportal.exchange.groupfile;

import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.UploadLimits;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.partnershipportal.platform.document.spi.UnpublishedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the bytes of a version: attached by the member that prepares it, until it is shared; given to whoever reads the
 * document at that moment, as long as the version is not withdrawn. One file a version, never published.
 */
@Component
@Transactional(readOnly = true)
class GroupFileDocuments extends UnpublishedFiles<FileVersionId> {

    private static final UploadLimits LIMITS = new UploadLimits(1, UploadLimits.STANDARD.bytes());

    private final GroupFileRepository files;
    private final MembersSpace members;

    GroupFileDocuments(GroupFileRepository files, MembersSpace members, Changes changes) {
        super(FileVersionId.KIND, FileVersionId::parse, changes.of(FileVersion.class, locked -> {})::lock);
        this.files = files;
        this.members = members;
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
    protected boolean exists(FileVersionId id) {
        return files.findByVersionsId(id.value()).isPresent();
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
}
