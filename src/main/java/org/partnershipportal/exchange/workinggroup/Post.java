package org.partnershipportal.exchange.workinggroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.MemberMentioned;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.PostRemoved;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.PostWritten;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A message in a working group’s discussion; the first of a discussion has its title. */
@Entity
@Table(name = "workinggroup_posts")
class Post extends AbstractAggregateRoot<Post> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    /** The first message of the discussion; its own id, if it is that. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID thread;

    @SuppressWarnings("unused") // Discussions reads it
    private String title;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID person;

    @Column(name = "post_text")
    private String text;

    @Column(name = "text_language")
    private String language;

    @SuppressWarnings("unused") // Discussions reads it
    private Instant postedAt;

    private @Nullable Instant removedAt;

    @SuppressWarnings("unused") // Discussions reads it
    private boolean removedByLead;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Post() {}

    /** @param mentioned whose representatives are told */
    Post(
            WritePost command,
            OrganisationId organisation,
            @Nullable PersonId person,
            Map<SeatId, OrganisationId> mentioned,
            ActorRef by,
            Instant at) {
        PostId prepared = command.prepared();
        id = prepared == null ? UUID.randomUUID() : prepared.value();
        formToken = command.formToken();
        groupId = command.group().value();
        PostId first = command.thread();
        thread = first == null ? id : first.value();
        title = command.title();
        this.organisation = organisation.value();
        this.person = person == null ? null : person.value();
        text = command.text();
        language = command.language();
        postedAt = at;
        registerEvent(new PostWritten(group(), id(), by, at));
        mentioned.forEach((seat, member) ->
                registerEvent(new MemberMentioned(group(), seat, member, new PostId(thread), by, at)));
    }

    /** Its author, or who leads the group, removes the text and the title; that there was a message stays, and which of the two. */
    void remove(ActorRef by, Instant at) {
        if (removedAt != null) {
            throw new NotAllowed("workinggroup.refusal.removed");
        }
        text = "";
        title = "";
        removedAt = at;
        removedByLead = !Objects.equals(by.person(), person);
        registerEvent(new PostRemoved(group(), id(), by, at));
    }

    boolean isWrittenWith(UUID token) {
        return token.equals(formToken);
    }

    boolean isOf(@Nullable PersonId author) {
        return author != null && author.value().equals(person);
    }

    PostId id() {
        return new PostId(id);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    /** Whether its words and files are there no longer. */
    boolean isRemoved() {
        return removedAt != null;
    }

    boolean isFirst() {
        return id.equals(thread);
    }
}
