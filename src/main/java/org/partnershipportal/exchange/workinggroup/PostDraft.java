package org.partnershipportal.exchange.workinggroup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;

/** A message that is being written and already has files: its id, and whose it is. Its words are in the form alone. */
@Entity
@Table(name = "workinggroup_post_drafts")
class PostDraft {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID person;

    private Instant startedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PostDraft() {}

    PostDraft(WorkingGroupId group, OrganisationId organisation, PersonId person, Instant at) {
        id = UUID.randomUUID();
        groupId = group.value();
        this.organisation = organisation.value();
        this.person = person.value();
        startedAt = at;
    }

    /** Whether the actor writes it: the same person, for the same member. */
    boolean isOf(Actor actor) {
        return actor.isPerson(new PersonId(person)) && actor.actsFor(organisation);
    }

    PostId id() {
        return new PostId(id);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    Instant startedAt() {
        return startedAt;
    }
}
