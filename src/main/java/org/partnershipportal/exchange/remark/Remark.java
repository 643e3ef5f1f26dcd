package org.partnershipportal.exchange.remark;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.exchange.practice.SharedPractice;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.moderation.HouseRule;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What an organisation says of a practice of another one, with the answer of those who tell it. Its words never change: who would
 * say something else withdraws it and writes another, so that no answer is left under other words. It is about the version that was
 * read, and gives its label for no other.
 */
@Entity
@Table(name = "remark_remarks")
class Remark extends AbstractAggregateRoot<Remark> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "practice_id")
    private UUID practice;

    /** The organisation that says it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    /** The organisation that tells the practice. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID owner;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RemarkKind kind;

    /** Unique while it stands: an organisation says one thing of each kind. */
    @SuppressWarnings("unused") // a key of the database
    private @Nullable String standingKey;

    private int practiceVersion;

    /** Since when it is about that version. */
    private Instant since;

    private String criteria;

    @Column(columnDefinition = "longtext")
    private String interests;

    /** The label that it gives, as follows from its kind and criteria; {@code null} if it gives none. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("unused") // RemarkQueries reads it
    private @Nullable PracticeLabel vouches;

    @Embedded
    private Said words;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "answer", columnDefinition = "longtext"))
    @AttributeOverride(name = "textLanguage", column = @Column(name = "answer_language"))
    @AttributeOverride(name = "saidAt", column = @Column(name = "answered_at"))
    @AttributeOverride(name = "hiddenBy", column = @Column(name = "answer_hidden_by"))
    @AttributeOverride(name = "hiddenAt", column = @Column(name = "answer_hidden_at"))
    private @Nullable Said answer;

    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Remark() {}

    /**
     * An organisation says it.
     *
     * @throws ChangedMeanwhile if the practice has another version by now
     * @throws InvalidInput if a review finds evidence where the practice names none
     */
    Remark(WriteRemark command, SharedPractice about, OrganisationId writer, ActorRef by, Instant at) {
        if (command.version() != about.version()) {
            throw new ChangedMeanwhile();
        }
        if (command.criteria().contains(Criterion.EVIDENCE) && !about.evidenced()) {
            throw new InvalidInput(Problem.of("criteria", "remark.problem.evidence"));
        }
        id = UUID.randomUUID();
        formToken = command.formToken();
        practice = about.id().value();
        organisation = writer.value();
        owner = about.author().value();
        kind = command.kind();
        standingKey = practice + " " + organisation + " " + kind;
        practiceVersion = about.version();
        since = at;
        criteria = Criterion.write(command.criteria());
        interests = command.interests();
        vouches = label(command);
        words = new Said(command.text(), command.language(), at);
        registerEvent(written(by, at));
    }

    private static @Nullable PracticeLabel label(WriteRemark command) {
        return switch (command.kind()) {
            case CONFIRMATION -> PracticeLabel.CONFIRMED;
            case REVIEW -> Criterion.label(command.criteria());
            case COUNTER_VIEW -> null;
        };
    }

    private RemarkEvent written(ActorRef by, Instant at) {
        return switch (kind) {
            case CONFIRMATION -> new RemarkEvent.PracticeConfirmed(id(), practice(), writer(), author(), by, at);
            case REVIEW -> new RemarkEvent.PracticeReviewed(id(), practice(), writer(), author(), by, at);
            case COUNTER_VIEW -> new RemarkEvent.PracticeCountered(id(), practice(), writer(), author(), by, at);
        };
    }

    /**
     * Those who wrote it say that it applies to the latest version too.
     *
     * @throws NotAllowed if it is about that version, or hidden
     */
    void renew(int read, SharedPractice about, ActorRef by, Instant at) {
        requireStanding();
        words.requireShown();
        if (read != about.version()) {
            throw new ChangedMeanwhile();
        }
        if (isAbout(about.version())) {
            throw new NotAllowed("remark.refusal.current");
        }
        practiceVersion = about.version();
        since = at;
        registerEvent(new RemarkEvent.RemarkRenewed(id(), practice(), writer(), author(), by, at));
    }

    /** Takes it back: its words are deleted, and those of the answer. */
    void withdraw(ActorRef by, Instant at) {
        requireStanding();
        words.delete();
        answer = null;
        criteria = "";
        interests = "";
        vouches = null;
        standingKey = null;
        withdrawnAt = at;
        registerEvent(new RemarkEvent.RemarkWithdrawn(id(), practice(), writer(), author(), by, at));
    }

    /**
     * Those who tell the practice answer; sent twice, one answer comes of it.
     *
     * @throws NotAllowed if they have answered, or it is hidden
     */
    void answer(AnswerRemark command, ActorRef by, Instant at) {
        requireStanding();
        words.requireShown();
        if (answer != null) {
            if (answer.says(command.text())) {
                return;
            }
            throw new NotAllowed("remark.refusal.answered");
        }
        answer = new Said(command.text(), command.language(), at);
        registerEvent(new RemarkEvent.RemarkAnswered(id(), practice(), writer(), author(), by, at));
    }

    /** Those who tell the practice take their answer back: its words are deleted. */
    void withdrawAnswer(ActorRef by, Instant at) {
        said(RemarkText.ANSWER);
        answer = null;
        registerEvent(new RemarkEvent.AnswerWithdrawn(id(), practice(), writer(), author(), by, at));
    }

    /**
     * A moderator hides one of its texts by a published rule.
     *
     * @throws NotAllowed if there is no such text, or it is hidden
     */
    void hide(HideRemark command, ActorRef by, Instant at) {
        said(command.which()).hide(Objects.requireNonNull(command.rule()), at);
        registerEvent(
                command.which() == RemarkText.WORDS
                        ? new RemarkEvent.RemarkHidden(id(), practice(), writer(), author(), by, at)
                        : new RemarkEvent.AnswerHidden(id(), practice(), writer(), author(), by, at));
    }

    /** The decision to hide a text was overturned, or undone; does nothing if it no longer applies. */
    void reinstate(RemarkText which, ActorRef by, Instant at) {
        Said hidden = text(which);
        if (hidden != null && hidden.reinstate()) {
            registerEvent(
                    which == RemarkText.WORDS
                            ? new RemarkEvent.RemarkReinstated(id(), practice(), writer(), author(), by, at)
                            : new RemarkEvent.AnswerReinstated(id(), practice(), writer(), author(), by, at));
        }
    }

    private Said said(RemarkText which) {
        requireStanding();
        Said found = text(which);
        if (found == null) {
            throw new NotAllowed("remark.refusal.not-shown");
        }
        return found;
    }

    private void requireStanding() {
        if (withdrawnAt != null) {
            throw new NotAllowed("remark.refusal.withdrawn");
        }
    }

    Said words() {
        return words;
    }

    /** One of its texts; {@code null} if there is none. */
    @Nullable
    Said text(RemarkText which) {
        return which == RemarkText.WORDS ? words : answer;
    }

    /** The published rule by which one of its texts is hidden; {@code null} if it is not. */
    @Nullable
    HouseRule hiddenBy(RemarkText which) {
        Said found = text(which);
        return found == null ? null : found.hiddenBy();
    }

    /** Who wrote one of its texts. */
    OrganisationId writer(RemarkText which) {
        return which == RemarkText.WORDS ? writer() : author();
    }

    RemarkId id() {
        return new RemarkId(id);
    }

    PracticeId practice() {
        return new PracticeId(practice);
    }

    OrganisationId writer() {
        return new OrganisationId(organisation);
    }

    OrganisationId author() {
        return new OrganisationId(owner);
    }

    RemarkKind kind() {
        return kind;
    }

    boolean isStanding() {
        return withdrawnAt == null;
    }

    boolean isAbout(int practiceVersion) {
        return this.practiceVersion == practiceVersion;
    }

    int practiceVersion() {
        return practiceVersion;
    }

    Instant since() {
        return since;
    }

    Set<Criterion> criteria() {
        return Criterion.read(criteria);
    }

    /** What ties those who wrote it to those who tell the practice; {@code null} where nobody asked. */
    @Nullable
    LocalizedText interests() {
        return interests.isEmpty()
                ? null
                : new LocalizedText(interests, words.text().language());
    }

    /** Whether it came of this form, sent for this organisation. */
    boolean isWrittenWith(UUID token, UUID writer) {
        return formToken.equals(token) && organisation.equals(writer);
    }
}
