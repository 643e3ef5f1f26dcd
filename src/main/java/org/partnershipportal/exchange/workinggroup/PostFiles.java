package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Component;

/**
 * The files of messages. They are attached to a draft, which has the id of the message that comes of it, so that they belong to
 * the message from the moment it is sent.
 */
@Component
class PostFiles {

    private final PostDraftRepository drafts;
    private final Documents documents;
    private final Change<PostDraft> change;
    private final Limits limits;
    private final Clock clock;

    PostFiles(PostDraftRepository drafts, Documents documents, Changes changes, Limits limits, Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        change = changes.of(PostDraft.class, drafts::save);
        this.limits = limits;
        this.clock = clock;
    }

    /** What takes files from now on; it counts as one of the files that a person sends in an hour. */
    PostId prepare(Actor actor, WorkingGroupId group, OrganisationId member, PersonId person) {
        limits.takeBy(Limit.OWN_UPLOAD, actor);
        return drafts.save(new PostDraft(group, member, person, clock.instant()))
                .id();
    }

    /** The draft of the message, if the actor writes it in this group; locked, so that its files stay as they are. */
    Optional<PostDraft> lock(Actor actor, WritePost command) {
        return Optional.ofNullable(command.prepared())
                .flatMap(change::lock)
                .filter(draft -> draft.isOf(actor) && draft.group().equals(command.group()));
    }

    /**
     * Gives the files of the draft to the message.
     *
     * @throws NotAllowed if one of them has not passed its check
     */
    void send(PostDraft draft) {
        List<DocumentDetails> all = documents.of(Actor.system(), draft.id().ref());
        if (all.stream().anyMatch(file -> file.status() == DocumentStatus.REFUSED)) {
            throw new NotAllowed("workinggroup.refusal.file-rejected");
        }
        if (all.stream().anyMatch(file -> file.status() == DocumentStatus.CHECKING)) {
            throw new NotAllowed("workinggroup.refusal.file-checking");
        }
        drafts.delete(draft);
    }

    /** The files of the messages, for who was let read these; a message without any is left out. */
    Map<ContentRef, List<DocumentDetails>> ofEach(Collection<PostId> posts) {
        return documents
                .ofEach(
                        Actor.system(),
                        PostId.KIND,
                        posts.stream().map(PostId::toString).toList())
                .values()
                .stream()
                .flatMap(List::stream)
                .filter(file -> file.status() == DocumentStatus.READY)
                .collect(Collectors.groupingBy(DocumentDetails::owner));
    }

    /** Deletes the files of a message that is removed. */
    void remove(PostId post) {
        documents.removeAllOf(Actor.system(), post.ref());
    }
}
