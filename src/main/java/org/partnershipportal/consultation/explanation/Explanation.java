package org.partnershipportal.consultation.explanation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.spi.Explained;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SealedTimes;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.vault.Place;
import org.partnershipportal.platform.vault.SecretText;
import org.partnershipportal.platform.vault.SecretTextConverter;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A report team's request that the contributor of one input explains it, and the explanation (R14.12). Both are part of
 * the input's record: they are stored encrypted with its call's key, go with the input's text, and the public reads
 * them only where it reads the input, after a member of the team has read them and said so. Nobody's name is kept; of a
 * sealed input's answer the hour alone (R14.8).
 */
@Entity
@Table(name = "explanation_explanations")
class Explanation extends AbstractAggregateRoot<Explanation> {

    /** The longest time that a team can give. */
    static final Duration LONGEST = Duration.ofDays(183);

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID inputId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    private boolean sealed;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExplanationStatus status = ExplanationStatus.ASKED;

    private long edition = 1;

    @Convert(converter = SecretTextConverter.class)
    private SecretText question;

    private String questionLanguage;

    private Instant askedAt;

    private Instant endsAt;

    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText answer;

    private @Nullable String answerLanguage;

    private @Nullable Instant closedAt;

    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText words;

    @Column(name = "is_public")
    private boolean published;

    /** Whether the team was told that a sealed one was answered. */
    private boolean told;

    private @Nullable LocalDate enteredDay;

    @Column(columnDefinition = "longtext")
    @Convert(converter = SecretTextConverter.class)
    private @Nullable SecretText enteredReference;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID enteredBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Explanation() {}

    /**
     * Asks.
     *
     * @param call the input's call
     * @param sealed whether the input is sealed
     * @param zone where the call's deadline is counted
     * @throws InvalidInput if the last day is over, or later than the longest time
     */
    Explanation(AskExplanation command, CallId call, boolean sealed, ZoneId zone, ActorRef by, Instant at) {
        LocalDate last = Objects.requireNonNull(command.lastDay());
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        if (!at.isBefore(end) || end.isAfter(at.plus(LONGEST))) {
            throw new InvalidInput(Problem.of("lastDay", "explanation.problem.day", LONGEST.toDays()));
        }
        id = ExplanationId.random().value();
        callId = call.value();
        inputId = command.input().value();
        formToken = command.formToken();
        this.sealed = sealed;
        question = secret("question", command.question());
        questionLanguage = command.language().tag();
        askedAt = at;
        endsAt = end;
        registerEvent(new ExplanationEvent.ExplanationAsked(input(), call, endsAt, by, at));
    }

    /**
     * Explains; once, in time, and only what is still asked.
     *
     * @param language tag of the language of the explanation
     * @throws NotAllowed if it is too late, or not asked (any more)
     */
    void explain(String text, String language, ActorRef by, Instant at) {
        close(ExplanationStatus.EXPLAINED, at);
        answer = secret("answer", text);
        answerLanguage = language;
        registerEvent(new ExplanationEvent.InputExplained(input(), call(), by, kept(at)));
    }

    /**
     * Explains in the words of a contributor who is not registered; in time is what came by the last day (R14.13).
     *
     * @param language tag of the language of the explanation
     * @param zone where the last day is counted
     * @param by who enters it, and does not publish it
     * @throws NotAllowed if it came too late, or is not asked (any more)
     * @throws InvalidInput if it came in the future, or before it was asked
     */
    void enter(EnterExplanation command, String language, ZoneId zone, PersonId by, ActorRef ref, Instant at) {
        LocalDate day = command.day();
        if (day.isAfter(LocalDate.ofInstant(at, zone))) {
            throw new InvalidInput(Problem.of("day", "explanation.problem.day-in-future"));
        }
        if (day.isBefore(LocalDate.ofInstant(askedAt, zone))) {
            throw new InvalidInput(Problem.of("day", "explanation.problem.day-before-asked"));
        }
        requireAsked();
        requireInTime(day.atStartOfDay(zone).toInstant());
        stands(ExplanationStatus.EXPLAINED, at);
        answer = secret("answer", command.answer());
        answerLanguage = language;
        enteredDay = day;
        enteredReference = secret("entered_reference", command.reference());
        enteredBy = by.value();
        registerEvent(new ExplanationEvent.ExplanationEntered(input(), call(), ref, at));
    }

    /** Notes that the team is told of what the holder of a sealed one answered; whether it was not before. */
    boolean tell() {
        boolean first = sealed && !told;
        told = true;
        return first;
    }

    /** Says that the contributor does not explain; refusals as for {@link #explain}. */
    void decline(ActorRef by, Instant at) {
        close(ExplanationStatus.DECLINED, at);
        registerEvent(new ExplanationEvent.ExplanationDeclined(input(), call(), by, kept(at)));
    }

    /** An answer of a sealed input is in time in the hour that is kept of it; what counts is when it was received. */
    private void close(ExplanationStatus as, Instant at) {
        requireAsked();
        requireInTime(at);
        stands(as, kept(at));
    }

    private void requireInTime(Instant came) {
        if (!came.isBefore(endsAt)) {
            throw new NotAllowed("explanation.refusal.over");
        }
    }

    /**
     * The team no longer asks.
     *
     * @throws NotAllowed if it was explained or declined, or is taken back already
     * @throws ChangedMeanwhile if another edition was read
     */
    void takeBack(long read, ActorRef by, Instant at) {
        requireAsked();
        requireEdition(read);
        stands(ExplanationStatus.TAKEN_BACK, at);
        registerEvent(new ExplanationEvent.ExplanationTakenBack(input(), call(), by, at));
    }

    private void requireAsked() {
        if (status != ExplanationStatus.ASKED) {
            throw new NotAllowed("explanation.refusal."
                    + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private void stands(ExplanationStatus as, Instant at) {
        status = as;
        closedAt = at;
        edition++;
    }

    /** What the contributor does is kept of a sealed input to the hour (R14.8). */
    private Instant kept(Instant at) {
        return sealed ? SealedTimes.hour(at) : at;
    }

    /**
     * Lets the public read it wherever it reads the input.
     *
     * @param hidden says whether a text holds what is redacted of the input
     * @throws NotAllowed if nothing was explained, or of who entered it
     * @throws ChangedMeanwhile if another edition was read
     * @throws InvalidInput if a passage stands in neither text, or what is redacted of the input would be read here
     */
    void publish(PublishExplanation command, Predicate<List<String>> hidden, ActorRef by, Instant at) {
        if (isEnteredBy(by.person())) {
            throw new NotAllowed("explanation.refusal.entered-oneself");
        }
        Explained shown = shown(command);
        if (hidden.test(List.of(shown.question().text(), shown.answer().text()))) {
            throw new InvalidInput(Problem.of("words", "explanation.problem.blacked-out"));
        }
        words = secret("words", command.passages().lines());
        published = true;
        edition++;
        registerEvent(new ExplanationEvent.ExplanationPublished(input(), call(), by, at));
    }

    /**
     * Both texts as the public would read them.
     *
     * @throws NotAllowed if nothing was explained
     * @throws ChangedMeanwhile if another edition was read
     * @throws InvalidInput if a passage stands in neither text
     */
    Explained shown(PublishExplanation command) {
        if (status != ExplanationStatus.EXPLAINED) {
            throw new NotAllowed("explanation.refusal.not-explained");
        }
        requireEdition(command.edition());
        Explained whole = explained();
        command.passages()
                .missingIn(whole.question().text(), whole.answer().text())
                .ifPresent(missing -> {
                    throw new InvalidInput(Problem.of("words", "explanation.problem.not-found", missing));
                });
        return without(command.passages(), whole);
    }

    private static Explained without(Passages passages, Explained whole) {
        return new Explained(without(passages, whole.question()), without(passages, whole.answer()), whole.day());
    }

    private static LocalizedText without(Passages passages, LocalizedText whole) {
        return new LocalizedText(passages.cut(whole.text()), whole.language());
    }

    /**
     * Keeps it from the public, until it is published again; nothing happens if it is not public.
     *
     * @return whether it was
     */
    boolean holdBack(ActorRef by, Instant at) {
        boolean was = published;
        if (was) {
            published = false;
            edition++;
            registerEvent(new ExplanationEvent.ExplanationHeldBack(input(), call(), by, at));
        }
        return was;
    }

    /** @throws ChangedMeanwhile if another edition was read */
    void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    /** @throws NotFound if it belongs to another input */
    Explanation of(InputId input) {
        if (!input.value().equals(inputId)) {
            throw new NotFound();
        }
        return this;
    }

    private SecretText secret(String column, String text) {
        return SecretText.of(callId, place(column), text);
    }

    private Place place(String column) {
        return Place.of("explanation_explanations." + column, id);
    }

    ExplanationId id() {
        return new ExplanationId(id);
    }

    CallId call() {
        return new CallId(callId);
    }

    InputId input() {
        return new InputId(inputId);
    }

    ExplanationStatus status() {
        return status;
    }

    long edition() {
        return edition;
    }

    Instant endsAt() {
        return endsAt;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    boolean isEnteredBy(@Nullable UUID person) {
        return enteredBy != null && enteredBy.equals(person);
    }

    @Nullable
    EnteredExplanation entered() {
        return enteredDay == null || enteredReference == null
                ? null
                : new EnteredExplanation(enteredDay, enteredReference.text(place("entered_reference")));
    }

    boolean isPublished() {
        return published;
    }

    boolean isAskedWith(UUID token) {
        return formToken.equals(token);
    }

    LocalizedText question() {
        return new LocalizedText(question.text(place("question")), questionLanguage);
    }

    @Nullable
    LocalizedText answer() {
        return answer == null || answerLanguage == null
                ? null
                : new LocalizedText(answer.text(place("answer")), answerLanguage);
    }

    String words() {
        return words == null ? "" : words.text(place("words"));
    }

    /** Both texts in full; only of what was explained. */
    Explained explained() {
        LocalDate day = Objects.requireNonNullElseGet(
                enteredDay, () -> LocalDate.ofInstant(Objects.requireNonNull(closedAt), Formats.GENEVA));
        return new Explained(question(), Objects.requireNonNull(answer()), day);
    }

    /** Both texts as the public reads them. */
    Explained shown() {
        return without(Passages.of(words()), explained());
    }
}
