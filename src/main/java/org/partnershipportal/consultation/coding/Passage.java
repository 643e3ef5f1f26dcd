package org.partnershipportal.consultation.coding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A coded passage: its position in a frozen version, and its codes. Its words are never kept here, so that they
 * cannot outlive the input; a digest tells whether what is read there is still the same.
 */
@Entity
@Table(name = "coding_passages")
class Passage extends AbstractAggregateRoot<Passage> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private long edition = 1;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID inputId;

    private int inputVersion;

    private String question;

    private int fromPoint;

    private int toPoint;

    @Convert(converter = SecretTextConverter.class)
    private SecretText digest;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID markedBy;

    private Instant markedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "coding_passage_codes", joinColumns = @JoinColumn(name = "passage_id"))
    @Column(name = "code_id")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> codes = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Passage() {}

    /**
     * @param source the input as it stands, which the actor may read
     * @throws ChangedMeanwhile if another version stands than was read
     * @throws NotFound if the question has no answer in words
     * @throws InvalidInput if the answer has no such part
     */
    Passage(MarkPassage command, SourceText source, PersonId marker, ActorRef by, Instant at) {
        if (source.version() != command.version()) {
            throw new ChangedMeanwhile();
        }
        String answer = source.answer(command.question()).orElseThrow(NotFound::new);
        String part = command.span()
                .in(answer)
                .orElseThrow(() -> new InvalidInput(Problem.of("span", "coding.problem.empty-span")));
        id = PassageId.random().value();
        callId = source.call().value();
        inputId = source.input().value();
        inputVersion = source.version();
        question = command.question().value();
        fromPoint = command.span().from();
        toPoint = command.span().to();
        digest = SecretText.of(callId, kept(id), Digest.of(inputId, part));
        markedBy = marker.value();
        markedAt = at;
        put(command.codes());
        registerEvent(new CodingEvent.PassageMarked(call(), input(), id(), by, at));
    }

    void recode(RecodePassage command, ActorRef by, Instant at) {
        if (command.edition() != edition) {
            throw new ChangedMeanwhile();
        }
        put(command.codes());
        edition++;
        registerEvent(new CodingEvent.PassageRecoded(call(), input(), id(), by, at));
    }

    void remove(long read, ActorRef by, Instant at) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
        registerEvent(new CodingEvent.PassageRemoved(call(), input(), id(), by, at));
    }

    private void put(Set<CodeId> wanted) {
        Set<UUID> ids = wanted.stream().map(CodeId::value).collect(Collectors.toSet());
        codes.retainAll(ids);
        codes.addAll(ids);
    }

    /** Where the digest of a passage is stored encrypted, for by it a guess at the words could be confirmed. */
    static org.partnershipportal.platform.vault.Place kept(UUID id) {
        return org.partnershipportal.platform.vault.Place.of("coding_passages.digest", id);
    }

    PassageId id() {
        return new PassageId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    InputId input() {
        return new InputId(inputId);
    }

    long edition() {
        return edition;
    }

    Set<CodeId> codes() {
        return codes.stream().map(CodeId::new).collect(Collectors.toSet());
    }

    /** Where it lies, as lists read it. */
    Place place() {
        return new Place(
                id(),
                edition,
                call(),
                input(),
                inputVersion,
                new QuestionKey(question),
                new Span(fromPoint, toPoint),
                digest,
                new PersonId(markedBy),
                markedAt,
                codes());
    }

    /**
     * Where a passage lies, without its words.
     *
     * @param secret the digest, which is opened where the words are read and nowhere else: a list of thousands opens none
     */
    record Place(
            PassageId id,
            long edition,
            CallId call,
            InputId input,
            int version,
            QuestionKey question,
            Span span,
            SecretText secret,
            PersonId by,
            Instant at,
            Set<CodeId> codes) {

        /** The same with the codes of another row of it. */
        Place and(Place other) {
            Set<CodeId> all = new HashSet<>(codes);
            all.addAll(other.codes);
            return new Place(id, edition, call, input, version, question, span, secret, by, at, all);
        }

        /** Tells whether what is read there is still the same. */
        String digest() {
            return secret.text(kept(id.value()));
        }

        /** The passage with its words, read through; {@code null} if the input does not say them any more. */
        @Nullable
        PassageRow read(SourceText source) {
            if (source.version() != version) {
                return null;
            }
            return source.answer(question)
                    .flatMap(span::in)
                    .filter(text -> Digest.of(input.value(), text).equals(digest()))
                    .map(text -> new PassageRow(
                            id,
                            edition,
                            input,
                            source.from(),
                            question,
                            Objects.requireNonNull(source.label(question)),
                            span,
                            text,
                            source.language(),
                            by,
                            at,
                            codes))
                    .orElse(null);
        }
    }
}
