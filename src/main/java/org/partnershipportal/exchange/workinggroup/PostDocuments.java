package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.spi.RecordFile;
import org.partnershipportal.platform.document.spi.UnpublishedFiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the files of messages: attached by the person who writes one, until it is sent, and known to them alone till
 * then; afterwards given to whoever reads the discussion at that moment, as long as the message is not removed. Never published.
 */
@Component
@Transactional(readOnly = true)
class PostDocuments extends UnpublishedFiles<PostId> {

    private final PostRepository posts;
    private final PostDraftRepository drafts;
    private final WorkingGroupRepository groups;
    private final WorkingGroupPolicy policy;

    PostDocuments(
            PostRepository posts,
            PostDraftRepository drafts,
            WorkingGroupRepository groups,
            Memberships memberships,
            OrganisationDirectory directory,
            Changes changes,
            Clock clock) {
        super(PostId.KIND, PostId::parse, changes.of(PostDraft.class, drafts::save)::lock);
        this.posts = posts;
        this.drafts = drafts;
        this.groups = groups;
        policy = WorkingGroupPolicy.of(clock, memberships, directory);
    }

    @Override
    public boolean mayAttach(Actor actor, ContentRef owner) {
        return Permission.WORK_IN_GROUP.isOpenTo(actor)
                && draft(owner)
                        .filter(draft -> draft.isOf(actor) && discusses(actor, draft.group()))
                        .isPresent();
    }

    @Override
    public boolean mayRead(Actor actor, ContentRef owner, RecordFile file, DocumentForm form) {
        return mayAttach(actor, owner)
                || post(owner)
                        .filter(post -> !post.isRemoved() && discusses(actor, post.group()))
                        .isPresent();
    }

    @Override
    protected boolean exists(PostId id) {
        return drafts.findById(id.value()).isPresent()
                || posts.findById(id.value()).isPresent();
    }

    private boolean discusses(Actor actor, WorkingGroupId id) {
        return groups.findById(id.value())
                .filter(group -> policy.discusses(actor, group))
                .isPresent();
    }

    private Optional<PostDraft> draft(ContentRef owner) {
        return id(owner).flatMap(id -> drafts.findById(id.value()));
    }

    private Optional<Post> post(ContentRef owner) {
        return id(owner).flatMap(id -> posts.findById(id.value()));
    }
}
