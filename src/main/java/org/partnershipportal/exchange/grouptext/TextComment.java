package org.partnershipportal.exchange.grouptext;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.CommentDecided;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.CommentMade;
import org.partnershipportal.exchange.grouptext.GroupTextEvent.CommentRemoved;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A comment of a member on a paragraph of a draft text, and what was decided on it. */
@Entity
@Table(name = "grouptext_comments")
class TextComment extends AbstractAggregateRoot<TextComment> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID textId;

    /** The same in every version that has the paragraph, so that the comment follows it. */
    @SuppressWarnings("unused") // TextCommentQueries reads it
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID paragraph;

    /** In which version the paragraph was read. */
    private int onVersion;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID person;

    private String words;

    @Column(columnDefinition = "longtext")
    private String proposed;

    @SuppressWarnings("unused") // TextCommentQueries reads it
    private String textLanguage;

    @SuppressWarnings("unused") // TextCommentQueries reads it
    private Instant madeAt;

    /** Counts decisions. */
    private long edition;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CommentStatus status = CommentStatus.TO_BE_DECIDED;

    private @Nullable Integer takenInto;

    private @Nullable String reason;

    @SuppressWarnings("unused") // TextCommentQueries reads it
    private @Nullable String reasonLanguage;

    @SuppressWarnings("unused") // TextCommentQueries reads it
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedFor;

    @SuppressWarnings("unused") // TextCommentQueries reads it
    private @Nullable Instant decidedAt;

    private @Nullable Instant removedAt;

    @SuppressWarnings("unused") // TextCommentQueries reads it
    private boolean removedByLead;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected TextComment() {}

    TextComment(
            CommentOn command,
            WorkingGroupId group,
            OrganisationId author,
            @Nullable PersonId person,
            ActorRef by,
            Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        groupId = group.value();
        textId = command.text().value();
        paragraph = command.paragraph().value();
        onVersion = command.version();
        organisation = author.value();
        this.person = person == null ? null : person.value();
        words = command.words();
        proposed = command.proposed();
        textLanguage = command.language();
        madeAt = at;
        registerEvent(new CommentMade(group(), text(), id(), by, at));
    }

    /**
     * Accepts it or does not; a decision can be changed.
     *
     * @param published the number of the latest version: a comment goes into one that came after it, or into the next
     * @throws ChangedMeanwhile if somebody else decided since it was read
     */
    void decide(DecideOnComment command, int published, OrganisationId decider, ActorRef by, Instant at) {
        if (removedAt != null) {
            throw new NotAllowed("grouptext.refusal.removed");
        }
        if (command.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        Integer into = command.accepted() ? command.into() : null;
        if (into != null && (into <= onVersion || into > published + 1)) {
            throw new InvalidInput(Problem.of("into", "grouptext.problem.into", onVersion + 1, published + 1));
        }
        status = command.accepted() ? CommentStatus.ACCEPTED : CommentStatus.NOT_ACCEPTED;
        takenInto = into;
        reason = command.reason();
        reasonLanguage = command.language();
        decidedFor = decider.value();
        decidedAt = at;
        edition++;
        registerEvent(new CommentDecided(group(), text(), id(), by, at));
    }

    /**
     * Its author, or who leads the group, removes its words, and the reason with them; that there was one stays, and whether it
     * was accepted.
     */
    void remove(ActorRef by, Instant at) {
        if (removedAt != null) {
            throw new NotAllowed("grouptext.refusal.removed");
        }
        words = "";
        proposed = "";
        reason = null;
        reasonLanguage = null;
        removedAt = at;
        removedByLead = !Objects.equals(by.person(), person);
        registerEvent(new CommentRemoved(group(), text(), id(), by, at));
    }

    /** Whether it came of this form. */
    boolean isMadeWith(UUID token) {
        return token.equals(formToken);
    }

    boolean isOf(@Nullable PersonId author) {
        return author != null && author.value().equals(person);
    }

    CommentId id() {
        return new CommentId(id);
    }

    DraftTextId text() {
        return new DraftTextId(textId);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    @Nullable
    PersonId person() {
        return person == null ? null : new PersonId(person);
    }

    CommentStatus status() {
        return status;
    }

    @Nullable
    Integer takenInto() {
        return takenInto;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String words() {
        return words;
    }

    String proposed() {
        return proposed;
    }
}
