package org.partnershipportal.exchange.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.StandingText;

/** What another organisation advises on a challenge; part of it. Only its author changes its words. */
@Entity
@Table(name = "challenge_answers")
class ChallengeAnswer {

    /** The token of its form, so that it is given once. */
    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @Column(columnDefinition = "longtext")
    private String words;

    private String textLanguage;

    private long edition = 1;

    private Instant givenAt;

    private @Nullable Instant editedAt;

    private @Nullable Instant withdrawnAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HouseRule hiddenBy;

    private @Nullable Instant hiddenAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable OwnerReply reply;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ChallengeAnswer() {}

    ChallengeAnswer(GiveAnswer command, OrganisationId author, Instant at) {
        id = command.formToken();
        organisation = author.value();
        words = command.text();
        textLanguage = command.language();
        givenAt = at;
    }

    /**
     * Gives it other words.
     *
     * @throws NotAllowed if it is not shown
     * @throws ChangedMeanwhile if somebody else changed it since it was read
     */
    void edit(EditAnswer command, Instant at) {
        requireShown();
        require(command.edition());
        words = command.text();
        textLanguage = command.language();
        edition++;
        editedAt = at;
    }

    /** Its author takes it back: its words are deleted. */
    void withdraw(Instant at) {
        if (withdrawnAt != null) {
            throw new NotAllowed("challenge.refusal.answer-not-shown");
        }
        withdrawnAt = at;
        words = "";
        reply = null;
    }

    /** Says something to it; whether that is something new. */
    boolean reply(OwnerReply said) {
        requireShown();
        boolean news = said != reply;
        reply = said;
        return news;
    }

    /**
     * Hides it.
     *
     * @throws NotAllowed if it is not shown
     * @throws ChangedMeanwhile if its author changed it since it was read
     */
    void hide(HideAnswer command, Instant at) {
        requireShown();
        require(command.edition());
        hiddenBy = Objects.requireNonNull(command.rule());
        hiddenAt = at;
    }

    /** Shows it again; whether it was hidden. */
    boolean reinstate() {
        boolean hidden = hiddenBy != null && withdrawnAt == null;
        if (hidden) {
            hiddenBy = null;
            hiddenAt = null;
        }
        return hidden;
    }

    /** Its words. */
    StandingText standing() {
        return new StandingText(id().ref(), edition, hiddenBy != null);
    }

    private void require(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireShown() {
        if (!isShown()) {
            throw new NotAllowed("challenge.refusal.answer-not-shown");
        }
    }

    /** Whether those who read the challenge read its words. */
    boolean isShown() {
        return withdrawnAt == null && hiddenBy == null;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    @Nullable
    HouseRule hiddenBy() {
        return hiddenBy;
    }

    boolean isHelpful() {
        return reply == OwnerReply.HELPFUL;
    }

    boolean says(String text) {
        return words.equals(text);
    }

    AnswerId id() {
        return new AnswerId(id);
    }

    OrganisationId author() {
        return new OrganisationId(organisation);
    }

    /**
     * All of it.
     *
     * @param author who gave it; {@code null} if the reader is not told
     * @param readsHidden whether the reader reads its words although it is hidden
     * @param appealed the case in which the reader's appeal is heard, or was; {@code null} if there is none
     * @param allowed what the reader can do to it
     */
    AnswerDetails details(
            @Nullable OrganisationSummary author,
            boolean readsHidden,
            @Nullable CaseId appealed,
            Set<Permission> allowed) {
        boolean told = withdrawnAt == null && (hiddenBy == null || readsHidden);
        return new AnswerDetails(
                id(),
                edition,
                author,
                told ? new LocalizedText(words, textLanguage) : null,
                givenAt,
                editedAt,
                withdrawnAt,
                hiddenBy,
                hiddenAt,
                reply,
                appealed,
                allowed);
    }
}
