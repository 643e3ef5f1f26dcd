package org.partnershipportal.promises.commitment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What a State promises. Its lead agency writes it; a second person who holds the State's power clears and publishes it. A
 * later change is a version of its own, written and cleared in the same way, and until then the published one stays as it is.
 */
@Entity
@Table(name = "commitment_commitments")
class Commitment extends AbstractAggregateRoot<Commitment> {

    /** Where many are read, what belongs to so many of them is read at once. */
    static final int TOGETHER = 500;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    private String state;

    /** The lead agency. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CommitmentStatus status = CommitmentStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TextPhase phase = TextPhase.WRITING;

    /** Counts all that becomes of its text: nobody decides on what they have not read. */
    private long edition = 1;

    /** The text that is being written or awaits clearance; else the same as the published one. */
    @Convert(converter = CommitmentTextConverter.class)
    @Column(columnDefinition = "longtext")
    private CommitmentText draft;

    private @Nullable String changeReason;

    private @Nullable String changeLanguage;

    private @Nullable String returnReason;

    private @Nullable String returnLanguage;

    private @Nullable String endReason;

    private @Nullable String endLanguage;

    @Embedded
    private Shown shown;

    @SuppressWarnings("unused") // CommitmentQueries reads it
    private Instant changedAt;

    /** When the text was first sent for clearance since the last publication: from then on the State's publishers read it. */
    private @Nullable Instant sentAt;

    private @Nullable Instant publishedAt;

    private @Nullable Instant endedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "commitment_id", nullable = false)
    @OrderBy("number")
    @BatchSize(size = TOGETHER)
    private List<CommitmentVersion> versions = new ArrayList<>();

    /** The persons who have written of the text, or why it changes, since the last publication. */
    @ElementCollection
    @CollectionTable(name = "commitment_drafters", joinColumns = @JoinColumn(name = "commitment_id"))
    @Column(name = "person")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> drafters = new HashSet<>();

    @Embedded
    private Track track;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Commitment() {}

    /** Starts a draft of the organisation that leads it. */
    @SuppressWarnings("NullAway.Init") // written by write
    Commitment(UUID formToken, CommitmentText text, OrganisationSummary lead, Actor drafter, Instant at) {
        id = UUID.randomUUID();
        this.formToken = formToken;
        state = Objects.requireNonNull(lead.country()).iso3();
        organisation = lead.id().value();
        shown = new Shown(text);
        track = new Track();
        write(text, drafter, at);
        registerEvent(new CommitmentEvent.CommitmentDrafted(id(), drafter.ref(), at));
    }

    /** Changes what it says. What is published stays until a second person has cleared the change. */
    void edit(long read, CommitmentText text, Actor drafter, Instant at) {
        require(read);
        requireOpen();
        if (phase == TextPhase.IN_CLEARANCE) {
            throw new NotAllowed("commitment.refusal.in-clearance");
        }
        phase = TextPhase.WRITING;
        write(text, drafter, at);
        edition++;
        registerEvent(new CommitmentEvent.CommitmentEdited(id(), drafter.ref(), at));
    }

    private void write(CommitmentText text, Actor drafter, Instant at) {
        draft = text;
        drafters.add(Objects.requireNonNull(drafter.person()).value());
        changedAt = at;
        if (versions.isEmpty()) {
            shown.show(text);
        }
    }

    /**
     * Sends the text for clearance.
     *
     * @param why why it changes, which everyone reads with the change; {@code null} for the first version, and only then
     * @throws InvalidInput if something is missing
     */
    void send(long read, @Nullable SayWhy why, Actor sender, Instant at) {
        require(read);
        requireWriting();
        List<Problem> gaps = draft.gaps();
        if (!gaps.isEmpty()) {
            throw new InvalidInput(gaps);
        }
        if (isPublic()) {
            if (why == null) {
                throw new InvalidInput(Problem.of("reason", "shared.problem.missing"));
            }
            if (draft.equals(published())) {
                throw new NotAllowed("commitment.refusal.nothing-changed");
            }
            changeReason = why.reason();
            changeLanguage = why.language();
            drafters.add(Objects.requireNonNull(sender.person()).value());
        }
        returned(null);
        phase = TextPhase.IN_CLEARANCE;
        status = isPublic() ? status : CommitmentStatus.IN_CLEARANCE;
        sentAt = sentAt == null ? at : sentAt;
        changed(at);
        registerEvent(new CommitmentEvent.CommitmentSentForClearance(id(), lead(), sender.ref(), at));
    }

    /** Takes it back out of clearance, to be written further. */
    void takeBack(long read, ActorRef by, Instant at) {
        require(read);
        requireInClearance();
        write(at);
        registerEvent(new CommitmentEvent.CommitmentTakenBack(id(), by, at));
    }

    /** Sends it back with the reason why it is not cleared. */
    void sendBack(SayWhy why, ActorRef by, Instant at) {
        require(why.edition());
        requireInClearance();
        write(at);
        returned(why.text());
        registerEvent(new CommitmentEvent.CommitmentReturned(id(), lead(), by, at));
    }

    private void write(Instant at) {
        phase = TextPhase.WRITING;
        status = isPublic() ? status : CommitmentStatus.DRAFT;
        changed(at);
    }

    private void returned(@Nullable LocalizedText why) {
        returnReason = why == null ? null : why.text();
        returnLanguage = why == null ? null : why.language();
    }

    /**
     * Clears the text and publishes it as the next version.
     *
     * @throws NotAllowed if the person has written of it since the last publication, whoever they act for (four eyes)
     * @throws ChangedMeanwhile if something became of it since it was read
     */
    void clear(long read, Actor other, Instant at) {
        if (hasDrafted(other)) {
            throw new NotAllowed("commitment.refusal.same-eyes");
        }
        require(read);
        requireInClearance();
        int number = versions.size() + 1;
        versions.add(new CommitmentVersion(number, draft, text(changeReason, changeLanguage), at));
        changeReason = null;
        changeLanguage = null;
        phase = TextPhase.CLEARED;
        status = CommitmentStatus.PUBLISHED;
        publishedAt = publishedAt == null ? at : publishedAt;
        sentAt = null;
        drafters.clear();
        shown.show(draft);
        track.await(draft);
        changed(at);
        registerEvent(new CommitmentEvent.CommitmentPublished(id(), lead(), number, other.ref(), at));
    }

    /** Gives up a change that is not published: a first draft for good, else the published text is all there is. */
    void discard(long read, ActorRef by, Instant at) {
        require(read);
        requireWriting();
        returned(null);
        drafters.clear();
        sentAt = null;
        if (isPublic()) {
            draft = published();
            phase = TextPhase.CLEARED;
        } else {
            status = CommitmentStatus.WITHDRAWN;
            endedAt = at;
        }
        changed(at);
        registerEvent(new CommitmentEvent.CommitmentDiscarded(id(), by, at));
    }

    /**
     * Reports on the progress; sent twice, one report comes of it.
     *
     * @throws InvalidInput if the milestone is none of the published ones, or was reached before, or is to be reached only
     *     later
     */
    void report(ReportProgress command, ActorRef by, Instant at) {
        requirePublished();
        if (track.add(command, published(), at)) {
            registerEvent(new CommitmentEvent.ProgressReported(id(), by, at));
        }
    }

    /**
     * Says that it is done; it stays to be read, with the evidence.
     *
     * @throws NotAllowed if the lead agency's latest report does not say so with evidence
     */
    void complete(SayWhy evidence, ActorRef by, Instant at) {
        require(evidence.edition());
        requirePublished();
        if (!track.saysCompleted()) {
            throw new NotAllowed("commitment.refusal.not-reported-completed");
        }
        end(CommitmentStatus.COMPLETED, evidence, at);
        registerEvent(new CommitmentEvent.CommitmentCompleted(id(), lead(), by, at));
    }

    private void requirePublished() {
        if (status != CommitmentStatus.PUBLISHED) {
            throw new NotAllowed("commitment.refusal.not-published");
        }
    }

    private void end(CommitmentStatus how, SayWhy why, Instant at) {
        status = how;
        phase = TextPhase.CLEARED;
        draft = published();
        drafters.clear();
        sentAt = null;
        endReason = why.reason();
        endLanguage = why.language();
        endedAt = at;
        track.end();
        changed(at);
    }

    /** Withdraws a published one; it stays to be read, with the reason. */
    void withdraw(SayWhy why, ActorRef by, Instant at) {
        require(why.edition());
        requirePublished();
        end(CommitmentStatus.WITHDRAWN, why, at);
        registerEvent(new CommitmentEvent.CommitmentWithdrawn(id(), lead(), by, at));
    }

    private void changed(Instant at) {
        edition++;
        changedAt = at;
    }

    private void require(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new NotAllowed("commitment.refusal.withdrawn");
        }
    }

    private void requireWriting() {
        requireOpen();
        if (phase != TextPhase.WRITING) {
            throw new NotAllowed(
                    phase == TextPhase.CLEARED
                            ? "commitment.refusal.nothing-changed"
                            : "commitment.refusal.in-clearance");
        }
    }

    private void requireInClearance() {
        if (phase != TextPhase.IN_CLEARANCE) {
            throw new NotAllowed("commitment.refusal.not-in-clearance");
        }
    }

    private static @Nullable LocalizedText text(@Nullable String words, @Nullable String language) {
        return words == null || language == null ? null : new LocalizedText(words, language);
    }

    private CommitmentText published() {
        return versions.getLast().content();
    }

    /** Whether the person has written of the text that is not published yet. */
    boolean hasDrafted(Actor actor) {
        PersonId person = actor.person();
        return person != null && drafters.contains(person.value());
    }

    /** Whether it came of this form, drafted for this organisation. */
    boolean isDraftedWith(UUID token, UUID own) {
        return token.equals(formToken) && own.equals(organisation);
    }

    CommitmentId id() {
        return new CommitmentId(id);
    }

    CommitmentStatus status() {
        return status;
    }

    TextPhase phase() {
        return phase;
    }

    CountryCode state() {
        return new CountryCode(state);
    }

    OrganisationId lead() {
        return new OrganisationId(organisation);
    }

    CommitmentText draft() {
        return draft;
    }

    /** What everyone reads, or else the first draft. */
    CommitmentText text() {
        return isPublic() ? published() : draft;
    }

    /** The title by which it is found, in its language. */
    LocalizedText title() {
        return shown.title();
    }

    /** The themes by which it is found. */
    Set<String> themes() {
        return shown.themes();
    }

    /** Whether everyone reads it. */
    boolean isPublic() {
        return publishedAt != null;
    }

    /** Whether the State's publishers read what is not published yet. */
    boolean isSent() {
        return sentAt != null;
    }

    /**
     * All of it.
     *
     * @param lead the lead agency
     * @param whole whether the reader is to know what is not published
     * @param sameEyes whether the reader has written of it
     * @param allowed what the reader can do to it
     * @param now when it is read
     */
    CommitmentDetails details(
            @Nullable OrganisationSummary lead, boolean whole, boolean sameEyes, Set<Permission> allowed, Instant now) {
        CommitmentText text = text();
        return new CommitmentDetails(
                id(),
                status,
                whole ? phase : TextPhase.CLEARED,
                edition,
                state(),
                lead,
                text,
                track.steps(text, now, endedAt),
                track.reports(),
                versions.stream().map(CommitmentVersion::details).toList().reversed(),
                whole && isPublic() && phase != TextPhase.CLEARED ? draft : null,
                whole ? text(changeReason, changeLanguage) : null,
                whole ? text(returnReason, returnLanguage) : null,
                text(endReason, endLanguage),
                publishedAt,
                endedAt,
                sameEyes,
                whole && phase == TextPhase.WRITING ? draft.gaps() : List.of(),
                Set.of(),
                allowed);
    }
}
