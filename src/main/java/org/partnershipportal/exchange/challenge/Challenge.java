package org.partnershipportal.exchange.challenge;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.StandingText;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What is hard in applying a rule, as an organisation tells it, with the answers of others. Who reads it is chosen before it is
 * opened and stays so: those who answer know whom their words reach.
 */
@Entity
@Table(name = "challenge_challenges")
class Challenge extends AbstractAggregateRoot<Challenge> {

    /** So many shown answers of one organisation it has at most. */
    static final int MOST_OF_ONE = 10;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    /** The organisation that tells it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    /** Whether that organisation is one of a State. */
    private boolean ofState;

    /** Its country; {@code null} if it works in several. */
    private @Nullable String home;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ChallengeStatus status = ChallengeStatus.DRAFT;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Reach reach;

    /** Counts what becomes of its own text and status: nobody decides on what they have not read. */
    private long edition = 1;

    private String title;

    private String textLanguage;

    @Column(columnDefinition = "longtext")
    private String hard;

    @Column(columnDefinition = "longtext")
    private String tried;

    private @Nullable String country;

    @Column(columnDefinition = "longtext")
    @SuppressWarnings("unused") // ChallengeQueries reads it
    private String searchText;

    @Column(columnDefinition = "longtext")
    private @Nullable String helped;

    private @Nullable String helpedLanguage;

    @SuppressWarnings("unused") // ChallengeQueries reads it
    private Instant startedAt;

    private @Nullable Instant openedAt;

    private @Nullable Instant editedAt;

    private @Nullable Instant closedAt;

    @SuppressWarnings("unused") // ChallengePolicy's condition reads it
    private @Nullable Instant withdrawnAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HouseRule hiddenBy;

    private @Nullable Instant hiddenAt;

    @ElementCollection
    @CollectionTable(name = "challenge_themes", joinColumns = @JoinColumn(name = "challenge_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "challenge_rules", joinColumns = @JoinColumn(name = "challenge_id"))
    private Set<RuleRef> rules = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "challenge_id", nullable = false)
    @OrderBy("givenAt, id")
    private List<ChallengeAnswer> answers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Challenge() {}

    /** Starts a draft of the organisation that tells it. */
    @SuppressWarnings("NullAway.Init") // written by write
    Challenge(WriteChallenge command, Membership author, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        organisation = author.organisation();
        ofState = author.ofState();
        CountryCode itsCountry = author.country();
        home = itsCountry == null ? null : itsCountry.iso3();
        startedAt = at;
        write(command);
        registerEvent(new ChallengeEvent.ChallengeDrafted(id(), by, at));
    }

    /**
     * Changes what it says; of an open one, not who reads it.
     *
     * @throws ChangedMeanwhile if somebody else changed it since it was read
     * @throws InvalidInput if it is open and others would read it
     * @throws NotAllowed if it is closed, or a moderator has hidden it
     */
    void edit(WriteChallenge command, ActorRef by, Instant at) {
        require(command.edition());
        requireShown();
        if (status != ChallengeStatus.DRAFT && status != ChallengeStatus.OPEN) {
            throw new NotAllowed("challenge.refusal.closed");
        }
        if (status == ChallengeStatus.OPEN && command.reach() != reach) {
            throw new InvalidInput(Problem.of("reach", "challenge.problem.reach-fixed"));
        }
        write(command);
        if (status == ChallengeStatus.OPEN) {
            editedAt = at;
        }
        edition++;
        registerEvent(new ChallengeEvent.ChallengeEdited(id(), by, at));
    }

    private void write(WriteChallenge command) {
        title = command.title();
        textLanguage = command.language();
        hard = command.hard();
        tried = command.tried();
        reach = Objects.requireNonNull(command.reach());
        CountryCode where = command.country();
        country = where == null ? null : where.iso3();
        searchText = SearchWords.folded(title + " " + hard + " " + tried);
        become(themes, command.themes());
        become(rules, command.rules());
    }

    private static <T> void become(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    /** Lets those whom its organisation chose read and answer it. */
    void open(long read, ActorRef by, Instant at) {
        require(read);
        require(ChallengeStatus.DRAFT, "challenge.refusal.no-draft");
        status = ChallengeStatus.OPEN;
        openedAt = at;
        edition++;
        registerEvent(new ChallengeEvent.ChallengeOpened(id(), by, at));
    }

    /**
     * Closes it with what helped.
     *
     * @throws InvalidInput if an answer is named that is not shown here
     */
    void close(CloseChallenge command, ActorRef by, Instant at) {
        require(command.edition());
        requireOpen();
        List<ChallengeAnswer> named = answers.stream()
                .filter(one -> command.answers().contains(one.id()))
                .toList();
        if (named.size() != command.answers().size() || !named.stream().allMatch(ChallengeAnswer::isShown)) {
            throw new InvalidInput(Problem.of("answers", "challenge.problem.answers"));
        }
        answers.stream()
                .filter(one -> one.isShown() && one.isHelpful() && !named.contains(one))
                .forEach(one -> say(one, OwnerReply.THANKED, by, at));
        named.forEach(one -> say(one, OwnerReply.HELPFUL, by, at));
        status = ChallengeStatus.CLOSED;
        helped = command.helped();
        helpedLanguage = command.language();
        closedAt = at;
        edition++;
        registerEvent(new ChallengeEvent.ChallengeClosed(id(), by, at));
    }

    /** Lets it be answered again; what helped is said when it is closed again. */
    void reopen(long read, ActorRef by, Instant at) {
        require(read);
        require(ChallengeStatus.CLOSED, "challenge.refusal.not-closed");
        status = ChallengeStatus.OPEN;
        helped = null;
        helpedLanguage = null;
        closedAt = null;
        edition++;
        registerEvent(new ChallengeEvent.ChallengeReopened(id(), by, at));
    }

    /** Discards a draft, its text with it. */
    void discard(long read, ActorRef by, Instant at) {
        require(read);
        require(ChallengeStatus.DRAFT, "challenge.refusal.no-draft");
        end(at);
        registerEvent(new ChallengeEvent.ChallengeDiscarded(id(), by, at));
    }

    /** Takes back what others could read: for them it exists no longer, and its words and those of its answers are deleted. */
    void withdraw(long read, ActorRef by, Instant at) {
        require(read);
        if (!isTold()) {
            throw new NotAllowed("challenge.refusal.not-open");
        }
        answers.stream().filter(one -> !one.isWithdrawn()).forEach(one -> one.withdraw(at));
        end(at);
        registerEvent(new ChallengeEvent.ChallengeWithdrawn(id(), by, at));
    }

    private void end(Instant at) {
        status = ChallengeStatus.WITHDRAWN;
        hard = "";
        tried = "";
        searchText = "";
        helped = null;
        helpedLanguage = null;
        withdrawnAt = at;
        edition++;
    }

    /**
     * Another organisation answers; sent twice, one answer comes of it.
     *
     * @throws NotAllowed if it is closed, if it is that organisation's own, if that organisation gave the same answer, or too many
     */
    AnswerId answer(GiveAnswer command, OrganisationId author, ActorRef by, Instant at) {
        AnswerId given = new AnswerId(command.formToken());
        if (answers.stream()
                .anyMatch(one -> one.id().equals(given) && one.author().equals(author))) {
            return given;
        }
        requireOpen();
        if (author.equals(owner())) {
            throw new NotAllowed("challenge.refusal.own");
        }
        requireNew(author, null, command.text());
        if (answers.stream()
                        .filter(one -> one.author().equals(author) && !one.isWithdrawn())
                        .count()
                >= MOST_OF_ONE) {
            throw new NotAllowed("challenge.refusal.many-answers", MOST_OF_ONE);
        }
        answers.add(new ChallengeAnswer(command, author, at));
        registerEvent(new ChallengeEvent.AnswerGiven(id(), given, author, owner(), by, at));
        return given;
    }

    /** Its author gives an answer other words, while the challenge is open. */
    void editAnswer(EditAnswer command, ActorRef by, Instant at) {
        requireOpen();
        ChallengeAnswer one = answer(command.answer());
        requireNew(one.author(), one.id(), command.text());
        one.edit(command, at);
        registerEvent(new ChallengeEvent.AnswerEdited(id(), one.id(), one.author(), owner(), by, at));
    }

    private void requireNew(OrganisationId author, @Nullable AnswerId but, String text) {
        if (answers.stream()
                .anyMatch(one ->
                        !one.id().equals(but) && one.author().equals(author) && !one.isWithdrawn() && one.says(text))) {
            throw new NotAllowed("challenge.refusal.same-answer");
        }
    }

    /** Its author takes an answer back, closed or not. */
    void withdrawAnswer(AnswerId which, ActorRef by, Instant at) {
        ChallengeAnswer one = answer(which);
        one.withdraw(at);
        registerEvent(new ChallengeEvent.AnswerWithdrawn(id(), which, one.author(), owner(), by, at));
    }

    /** Its organisation says something to an answer; does nothing if it has said so. */
    void reply(AnswerId which, OwnerReply said, ActorRef by, Instant at) {
        requireOpen();
        say(answer(which), said, by, at);
    }

    private void say(ChallengeAnswer one, OwnerReply said, ActorRef by, Instant at) {
        if (one.reply(said)) {
            registerEvent(
                    said == OwnerReply.HELPFUL
                            ? new ChallengeEvent.AnswerFoundHelpful(id(), one.id(), one.author(), owner(), by, at)
                            : new ChallengeEvent.AnswerThanked(id(), one.id(), one.author(), owner(), by, at));
        }
    }

    /**
     * A moderator hides it by a published rule. Until it is shown again nothing becomes of it but that it is withdrawn.
     *
     * @throws NotAllowed if others do not read it now
     * @throws ChangedMeanwhile if something became of it since it was read
     */
    void hide(HideChallenge command, ActorRef by, Instant at) {
        if (!isTold() || isHidden()) {
            throw new NotAllowed("challenge.refusal.not-shown");
        }
        require(command.edition());
        hiddenBy = Objects.requireNonNull(command.rule());
        hiddenAt = at;
        registerEvent(new ChallengeEvent.ChallengeHidden(id(), owner(), by, at));
    }

    /** The decision to hide it was overturned, or undone; does nothing if it is not hidden, or was withdrawn since. */
    void reinstate(ActorRef by, Instant at) {
        if (isHidden() && isTold()) {
            hiddenBy = null;
            hiddenAt = null;
            registerEvent(new ChallengeEvent.ChallengeReinstated(id(), owner(), by, at));
        }
    }

    /** A moderator hides an answer by a published rule. */
    void hide(HideAnswer command, ActorRef by, Instant at) {
        ChallengeAnswer one = answer(command.answer());
        one.hide(command, at);
        registerEvent(new ChallengeEvent.AnswerHidden(id(), one.id(), one.author(), owner(), by, at));
    }

    /** The decision to hide an answer was overturned, or undone; does nothing if it no longer applies. */
    void reinstate(AnswerId which, ActorRef by, Instant at) {
        ChallengeAnswer one = answer(which);
        if (one.reinstate()) {
            registerEvent(new ChallengeEvent.AnswerReinstated(id(), which, one.author(), owner(), by, at));
        }
    }

    /** Its own text. */
    StandingText standing() {
        return new StandingText(id().ref(), edition, isHidden());
    }

    private void require(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireShown() {
        if (isHidden()) {
            throw new NotAllowed("challenge.refusal.hidden");
        }
    }

    private void requireOpen() {
        require(ChallengeStatus.OPEN, "challenge.refusal.not-open");
    }

    private void require(ChallengeStatus wanted, String refusal) {
        requireShown();
        if (status != wanted) {
            throw new NotAllowed(refusal);
        }
    }

    /**
     * One of its answers.
     *
     * @throws NotFound if it has none such
     */
    ChallengeAnswer answer(AnswerId which) {
        return find(which).orElseThrow(NotFound::new);
    }

    Optional<ChallengeAnswer> find(AnswerId which) {
        return answers.stream().filter(one -> one.id().equals(which)).findFirst();
    }

    List<ChallengeAnswer> answers() {
        return answers;
    }

    ChallengeId id() {
        return new ChallengeId(id);
    }

    OrganisationId owner() {
        return new OrganisationId(organisation);
    }

    ChallengeStatus status() {
        return status;
    }

    Reach reach() {
        return reach;
    }

    LocalizedText title() {
        return new LocalizedText(title, textLanguage);
    }

    /** The rules whose application is hard; none once it was withdrawn. */
    Set<RuleRef> rules() {
        return status == ChallengeStatus.WITHDRAWN ? Set.of() : new TreeSet<>(rules);
    }

    /** Whether a moderator has hidden it. */
    boolean isHidden() {
        return hiddenAt != null;
    }

    /** By which rule it is hidden; {@code null} if it is not. */
    @Nullable
    HouseRule hiddenBy() {
        return hiddenBy;
    }

    /** Whether others than its organisation read it, unless it is hidden. */
    boolean isTold() {
        return status == ChallengeStatus.OPEN || status == ChallengeStatus.CLOSED;
    }

    /** Whether it is kept from the bodies of that State: of the one it is about, and of the one of those who tell it (R4.3). */
    boolean isKeptFrom(@Nullable CountryCode state) {
        return !ofState
                && state != null
                && (state.iso3().equals(country) || state.iso3().equals(home));
    }

    /** Whether the organisation has an answer here. */
    boolean isAnsweredBy(UUID one) {
        return answers.stream().anyMatch(given -> given.author().value().equals(one) && !given.isWithdrawn());
    }

    /** Whether it came of this form, sent for this organisation. */
    boolean isDraftedWith(UUID token, UUID author) {
        return formToken.equals(token) && organisation.equals(author);
    }

    /**
     * It, as a reader sees it.
     *
     * @param author who tells it
     * @param read its answers, as the reader sees them
     * @param appealed the case in which the reader's appeal is heard, or was; {@code null} if there is none
     * @param allowed what the reader can do to it
     */
    ChallengeDetails details(
            @Nullable OrganisationSummary author,
            List<AnswerDetails> read,
            @Nullable CaseId appealed,
            Set<Permission> allowed) {
        return new ChallengeDetails(
                id(),
                status,
                edition,
                author,
                title(),
                new LocalizedText(hard, textLanguage),
                tried.isEmpty() ? null : new LocalizedText(tried, textLanguage),
                rules(),
                country == null ? null : new CountryCode(country),
                themes.stream().sorted().collect(Collectors.toCollection(LinkedHashSet::new)),
                reach,
                helped == null || helpedLanguage == null ? null : new LocalizedText(helped, helpedLanguage),
                openedAt,
                editedAt,
                closedAt,
                hiddenBy,
                appealed,
                read,
                allowed);
    }
}
