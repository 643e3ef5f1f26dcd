package org.partnershipportal.promises.commitment;

import jakarta.persistence.Column;
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
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.HouseRule;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * An independent assessment, placed beside a commitment by an NHRI or a civil-society organisation. The government can respond to
 * it once, and never change or hide it. A moderator hides it, or the response, by a published rule.
 */
@Entity
@Table(name = "commitment_observations")
class Observation extends AbstractAggregateRoot<Observation> {

    /** The token of its form, so that it is placed once. */
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID commitmentId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    /** The lead agency of the commitment, which can respond. */
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "lead_agency")
    private UUID lead;

    private @Nullable String theme;

    @Column(name = "completion")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Level level;

    @Column(columnDefinition = "longtext")
    private String words;

    @Column(columnDefinition = "longtext")
    private String evidence;

    private String textLanguage;

    private Instant placedAt;

    @Column(columnDefinition = "longtext")
    private @Nullable String answer;

    private @Nullable String answerLanguage;

    private @Nullable Instant answeredAt;

    private @Nullable Instant withdrawnAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HouseRule hiddenBy;

    private @Nullable Instant hiddenAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HouseRule answerHiddenBy;

    private @Nullable Instant answerHiddenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Observation() {}

    Observation(PlaceObservation command, OrganisationId author, OrganisationId lead, ActorRef by, Instant at) {
        id = command.formToken();
        commitmentId = command.commitment().value();
        organisation = author.value();
        this.lead = lead.value();
        theme = command.theme();
        level = Objects.requireNonNull(command.level());
        words = command.text();
        evidence = command.evidence();
        textLanguage = command.language();
        placedAt = at;
        registerEvent(new CommitmentEvent.AssessmentPlaced(commitment(), id(), author, lead, by, at));
    }

    /** Responds to it; once, and not to what is not shown. */
    void answer(AnswerObservation command, ActorRef by, Instant at) {
        if (answer != null) {
            throw new NotAllowed("commitment.refusal.answered-already");
        }
        if (!isShown()) {
            throw new NotAllowed("commitment.refusal.not-shown");
        }
        answer = command.text();
        answerLanguage = command.language();
        answeredAt = at;
        registerEvent(new CommitmentEvent.AssessmentAnswered(commitment(), id(), author(), lead(), by, at));
    }

    /** Its author takes it back: its words are deleted. That it was there stays, and what the government responded. */
    void withdraw(ActorRef by, Instant at) {
        if (withdrawnAt != null) {
            throw new NotAllowed("commitment.refusal.not-shown");
        }
        withdrawnAt = at;
        words = "";
        evidence = "";
        registerEvent(new CommitmentEvent.AssessmentWithdrawn(commitment(), id(), author(), lead(), by, at));
    }

    /**
     * A moderator hides it, or the response to it, by a published rule.
     *
     * @throws NotAllowed if that part is not shown now
     */
    void hide(HideObservation command, ActorRef by, Instant at) {
        HouseRule rule = Objects.requireNonNull(command.rule());
        switch (command.part()) {
            case ASSESSMENT -> {
                if (!isShown()) {
                    throw new NotAllowed("commitment.refusal.not-shown");
                }
                hiddenBy = rule;
                hiddenAt = at;
                registerEvent(new CommitmentEvent.AssessmentHidden(commitment(), id(), author(), lead(), by, at));
            }
            case RESPONSE -> {
                if (answer == null || answerHiddenBy != null) {
                    throw new NotAllowed("commitment.refusal.response-not-shown");
                }
                answerHiddenBy = rule;
                answerHiddenAt = at;
                registerEvent(new CommitmentEvent.ResponseHidden(commitment(), id(), author(), lead(), by, at));
            }
        }
    }

    /** The decision to hide a part of it was overturned, or undone; does nothing if it no longer applies or the part is gone. */
    void reinstate(ObservationPart part, ActorRef by, Instant at) {
        if (hiddenBy(part) == null || isGone(part)) {
            return;
        }
        switch (part) {
            case ASSESSMENT -> {
                hiddenBy = null;
                hiddenAt = null;
                registerEvent(new CommitmentEvent.AssessmentReinstated(commitment(), id(), author(), lead(), by, at));
            }
            case RESPONSE -> {
                answerHiddenBy = null;
                answerHiddenAt = null;
                registerEvent(new CommitmentEvent.ResponseReinstated(commitment(), id(), author(), lead(), by, at));
            }
        }
    }

    /** Whether everyone reads its words. */
    boolean isShown() {
        return withdrawnAt == null && hiddenBy == null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Whether that part of it was taken back. */
    boolean isGone(ObservationPart part) {
        return part == ObservationPart.ASSESSMENT && isWithdrawn();
    }

    boolean isAnswered() {
        return answer != null;
    }

    /** By which rule that part of it is hidden; {@code null} if it is not. */
    @Nullable
    HouseRule hiddenBy(ObservationPart part) {
        return part == ObservationPart.ASSESSMENT ? hiddenBy : answerHiddenBy;
    }

    /** Who wrote that part of it. */
    OrganisationId writer(ObservationPart part) {
        return part == ObservationPart.ASSESSMENT ? author() : lead();
    }

    ObservationId id() {
        return new ObservationId(id);
    }

    CommitmentId commitment() {
        return new CommitmentId(commitmentId);
    }

    OrganisationId author() {
        return new OrganisationId(organisation);
    }

    OrganisationId lead() {
        return new OrganisationId(lead);
    }

    /**
     * All of it.
     *
     * @param author who placed it; {@code null} if the reader is not told
     * @param readable the parts whose words the reader reads, though not everyone does
     * @param appealed the case in which the reader's appeal is heard, or was; {@code null} if there is none
     * @param allowed what the reader can do to it
     */
    ObservationDetails details(
            @Nullable OrganisationSummary author,
            Set<ObservationPart> readable,
            @Nullable CaseId appealed,
            Set<Permission> allowed) {
        boolean told = isShown() || readable.contains(ObservationPart.ASSESSMENT);
        boolean responded = answerHiddenBy == null || readable.contains(ObservationPart.RESPONSE);
        return new ObservationDetails(
                id(),
                author,
                theme,
                told ? level : null,
                told ? new LocalizedText(words, textLanguage) : null,
                told && !evidence.isEmpty() ? new LocalizedText(evidence, textLanguage) : null,
                placedAt,
                answer == null || answerLanguage == null || !responded
                        ? null
                        : new LocalizedText(answer, answerLanguage),
                answeredAt,
                answerHiddenBy,
                answerHiddenAt,
                withdrawnAt,
                hiddenBy,
                hiddenAt,
                appealed,
                allowed);
    }
}
