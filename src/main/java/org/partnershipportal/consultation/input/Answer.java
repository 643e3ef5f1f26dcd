package org.partnershipportal.consultation.input;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.questionnaire.AnswerJson;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;

/**
 * The answer to one question of a draft: the smallest unit that one person edits at a time (house.md, Who edits what).
 * A person who is writing holds a lease, so that a colleague sees it and waits. In a sealed input nobody is named.
 */
@Entity
@Table(name = "input_answers")
class Answer {

    /** How long a lease lasts after the last sign of life. */
    static final Duration LEASE = Duration.ofSeconds(30);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Nullable
    @Version
    private Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID inputId;

    private String question;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private SecretText content;

    private int words;

    private long edition;

    @Nullable
    private Instant savedAt;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID leaseHolder;

    @Nullable
    private Instant leaseUntil;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Answer() {}

    /** @param call whose data key encrypts it */
    Answer(InputId input, CallId call, QuestionKey question) {
        id = UUID.randomUUID();
        inputId = input.value();
        this.question = question.value();
        content = SecretText.of(call.value(), place(), AnswerJson.write(AnswerValue.NONE));
    }

    private Place place() {
        return Place.of("input_answers.content", id);
    }

    /**
     * Saves what somebody wrote and keeps the question for them.
     *
     * @param words how many words it has
     * @param seen the edition they saw
     * @param by who; {@code null} in a sealed input, of which the hour only is kept (R14.8)
     * @throws HeldByAnother if a colleague is writing in it
     * @throws ChangedMeanwhile if it was changed since they saw it; the same text once more is no change
     */
    void save(AnswerValue value, int words, long seen, @Nullable PersonId by, Instant at) {
        hold(by, at);
        String wanted = AnswerJson.write(value);
        if (wanted.equals(content.text(place())) && edition > 0) {
            return;
        }
        if (seen != edition) {
            throw new ChangedMeanwhile();
        }
        content = content.with(place(), wanted);
        this.words = words;
        edition++;
        savedAt = by == null ? SealedTimes.hour(at) : at;
    }

    /** Keeps the question for the person for the next 30 seconds. */
    void hold(@Nullable PersonId by, Instant at) {
        UUID holder = leaseHolder;
        Instant until = leaseUntil;
        if (holder != null && (by == null || !holder.equals(by.value())) && until != null && at.isBefore(until)) {
            throw new HeldByAnother(new PersonId(holder), until);
        }
        leaseHolder = by == null ? null : by.value();
        leaseUntil = by == null ? null : at.plus(LEASE);
    }

    /** Lets go of it, if it was the person's. */
    void release(@Nullable PersonId by) {
        if (by != null && by.value().equals(leaseHolder)) {
            leaseHolder = null;
            leaseUntil = null;
        }
    }

    InputId input() {
        return new InputId(inputId);
    }

    QuestionKey question() {
        return new QuestionKey(question);
    }

    AnswerValue value() {
        return AnswerJson.read(content.text(place()));
    }

    int words() {
        return words;
    }

    long edition() {
        return edition;
    }

    @Nullable
    Instant savedAt() {
        return savedAt;
    }

    /** Who is writing in it at that moment. */
    Optional<PersonId> holder(Instant at) {
        UUID holder = leaseHolder;
        Instant until = leaseUntil;
        return holder != null && until != null && at.isBefore(until)
                ? Optional.of(new PersonId(holder))
                : Optional.empty();
    }
}
