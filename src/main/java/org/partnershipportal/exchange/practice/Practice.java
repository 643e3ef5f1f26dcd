package org.partnershipportal.exchange.practice;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.moderation.CaseId;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.moderation.StandingText;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A practice, as the organisation tells it that did it. It is shared at once, without anyone's approval; a later change is a
 * version of its own, and until it is shared the version before stays. Its author may withdraw it; then its text goes (R6.5).
 */
@Entity
@Table(name = "practice_practices")
class Practice extends AbstractAggregateRoot<Practice> {

    /** So many versions are shared of one at most, for all of them are kept. */
    static final int MOST_VERSIONS = 100;

    /** The edition of a new one. */
    static final long FIRST_EDITION = 1;

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

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PracticeStatus status = PracticeStatus.DRAFT;

    /** Counts all that becomes of it: nobody shares what they have not read. */
    private long edition = FIRST_EDITION;

    /** The text that is being written; else the same as the shared one. */
    @Convert(converter = PracticeTextConverter.class)
    @Column(columnDefinition = "longtext")
    private PracticeText draft;

    /** What everyone reads, the same as the latest version; {@code null} before it is shared and once it is withdrawn. */
    @Convert(converter = PracticeTextConverter.class)
    @Column(name = "shared_text", columnDefinition = "longtext")
    private @Nullable PracticeText shared;

    /** How many versions were shared. */
    private int versionCount;

    @SuppressWarnings("unused") // PracticeQueries reads it
    private String title;

    @SuppressWarnings("unused") // PracticeQueries reads it
    private String textLanguage;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("unused") // PracticeQueries reads it
    private @Nullable PracticeKind kind;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @SuppressWarnings("unused") // PracticeQueries reads it
    private @Nullable PracticeReach reach;

    @SuppressWarnings("unused") // PracticeQueries reads it
    private boolean unnamed;

    /** Whether it names evidence of its results. */
    @SuppressWarnings("unused") // PracticeConditions reads it
    private boolean evidenced;

    @Column(columnDefinition = "longtext")
    @SuppressWarnings("unused") // PracticeQueries reads it
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "practice_countries", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "country")
    private Set<String> countries = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "practice_themes", joinColumns = @JoinColumn(name = "practice_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "practice_rules", joinColumns = @JoinColumn(name = "practice_id"))
    private Set<RuleRef> rules = new HashSet<>();

    private @Nullable String withdrawReason;

    private @Nullable String withdrawLanguage;

    private @Nullable Instant sharedAt;

    private @Nullable Instant withdrawnAt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HouseRule hiddenBy;

    private @Nullable Instant hiddenAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "practice_id", nullable = false)
    @OrderBy("number")
    private List<PracticeVersion> versions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Practice() {}

    /** Starts a draft of the organisation that tells it. */
    @SuppressWarnings("NullAway.Init") // written by show
    Practice(UUID formToken, PracticeText text, OrganisationId author, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        this.formToken = formToken;
        organisation = author.value();
        draft = text;
        show(text);
        registerEvent(new PracticeEvent.PracticeDrafted(id(), by, at));
    }

    /**
     * Changes what it says. What is shared stays as it is until the change is shared.
     *
     * @throws ChangedMeanwhile if somebody else changed it since it was read
     */
    void edit(long read, PracticeText text, ActorRef by, Instant at) {
        requireOpen();
        require(read);
        draft = text;
        if (!wasShared()) {
            show(text);
        }
        edition++;
        registerEvent(new PracticeEvent.PracticeEdited(id(), by, at));
    }

    /**
     * Shares what is written as the next version; from then on everyone reads it, and nobody has to approve it. Whom to ask is
     * kept in the latest version only.
     *
     * @throws InvalidInput if something is missing: what was done, its kind, a country, a rule or an instrument (R6.1)
     * @throws NotAllowed if nothing has changed since the last version, a moderator has hidden it, or it has {@value #MOST_VERSIONS}
     *     versions
     */
    void share(long read, ActorRef by, Instant at) {
        requireOpen();
        require(read);
        requireShareable();
        List<Problem> gaps = draft.gaps();
        if (!gaps.isEmpty()) {
            throw new InvalidInput(gaps);
        }
        versions.forEach(PracticeVersion::forgetContact);
        versionCount++;
        versions.add(new PracticeVersion(versionCount, draft, at));
        shared = draft;
        status = PracticeStatus.SHARED;
        show(draft);
        edition++;
        if (sharedAt == null) {
            sharedAt = at;
            registerEvent(new PracticeEvent.PracticeShared(id(), author(), by, at));
        } else {
            registerEvent(new PracticeEvent.PracticeUpdated(id(), author(), versionCount, by, at));
        }
    }

    /**
     * Gives up what is not shared: a first draft for good, its text with it, else the change alone.
     *
     * @throws NotAllowed if there is no change to give up
     */
    void discard(long read, ActorRef by, Instant at) {
        requireOpen();
        require(read);
        if (shared == null) {
            end(draft.nothing(), at);
        } else if (draft.equals(shared)) {
            throw new NotAllowed("practice.refusal.nothing-changed");
        } else {
            draft = shared;
        }
        edition++;
        registerEvent(new PracticeEvent.PracticeDiscarded(id(), by, at));
    }

    /**
     * Withdraws a shared one: its title and the reason stay to be read, its text is deleted in every version (R6.5).
     *
     * @throws NotAllowed if it is not shared
     */
    void withdraw(WithdrawPractice why, ActorRef by, Instant at) {
        if (shared == null) {
            throw new NotAllowed("practice.refusal.not-shared");
        }
        require(why.edition());
        end(shared.titleOnly(), at);
        withdrawReason = why.reason();
        withdrawLanguage = why.language();
        edition++;
        registerEvent(new PracticeEvent.PracticeWithdrawn(id(), author(), by, at));
    }

    private void end(PracticeText left, Instant at) {
        status = PracticeStatus.WITHDRAWN;
        withdrawnAt = at;
        draft = left;
        shared = null;
        versions.clear();
        versionCount = 0;
        show(draft);
    }

    /**
     * A moderator hides it by a published rule.
     *
     * @throws NotAllowed if not everyone reads its text now
     * @throws ChangedMeanwhile if another version was shared since it was read; a change that is not shared does not matter
     */
    void hide(HidePractice command, ActorRef by, Instant at) {
        if (!isShared() || isHidden()) {
            throw new NotAllowed("practice.refusal.not-shown");
        }
        if (command.version() != versionCount) {
            throw new ChangedMeanwhile();
        }
        hiddenBy = Objects.requireNonNull(command.rule());
        hiddenAt = at;
        registerEvent(new PracticeEvent.PracticeHidden(id(), author(), by, at));
    }

    /** The decision to hide it was overturned, or taken back; does nothing if it is not hidden, or was withdrawn since. */
    void reinstate(ActorRef by, Instant at) {
        if (!isHidden() || !isOpen()) {
            return;
        }
        hiddenBy = null;
        hiddenAt = null;
        registerEvent(new PracticeEvent.PracticeReinstated(id(), author(), by, at));
    }

    private void show(PracticeText text) {
        title = text.title();
        textLanguage = text.language();
        kind = text.kind();
        reach = text.reach();
        unnamed = text.unnamed();
        evidenced = !text.evidence().isEmpty();
        searchText = SearchWords.folded(text.words());
        become(countries, text.countries().stream().map(CountryCode::iso3).collect(Collectors.toSet()));
        become(themes, text.themes());
        become(rules, text.rules());
    }

    private static <T> void become(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    private void require(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new NotAllowed("practice.refusal.withdrawn");
        }
    }

    private void requireShareable() {
        if (isHidden()) {
            throw new NotAllowed("practice.refusal.hidden");
        }
        if (draft.equals(shared)) {
            throw new NotAllowed("practice.refusal.nothing-changed");
        }
        if (versionCount >= MOST_VERSIONS) {
            throw new NotAllowed("practice.refusal.many-versions", MOST_VERSIONS);
        }
    }

    /** What everyone reads of it, or else its draft. */
    private PracticeText text() {
        return shared == null ? draft : shared;
    }

    /** What it is about: what is shared, or else its draft. */
    PracticeGrounds grounds() {
        return text().grounds();
    }

    PracticeId id() {
        return new PracticeId(id);
    }

    OrganisationId author() {
        return new OrganisationId(organisation);
    }

    /** Whether its text can change. */
    boolean isOpen() {
        return status != PracticeStatus.WITHDRAWN;
    }

    /** Whether everyone reads it, or could before it was withdrawn. */
    boolean wasShared() {
        return sharedAt != null;
    }

    /** Whether it was given up before it was ever shared; nothing is left of it. */
    boolean isGone() {
        return !isOpen() && !wasShared();
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

    /** The title that stands in lists. */
    LocalizedText title() {
        return text().name();
    }

    /** Whether others read which organisation tells it. */
    boolean isNamed() {
        return !text().unnamed();
    }

    /** Whether everyone reads its text, unless a moderator has hidden it. */
    boolean isShared() {
        return status == PracticeStatus.SHARED;
    }

    /** Its shared text, which its number of versions tells from those of before. */
    StandingText standing() {
        return new StandingText(id().ref(), (long) versionCount, isHidden());
    }

    /** What others must know of it before they write beside it. */
    SharedPractice asShared() {
        return new SharedPractice(
                id(),
                author(),
                isNamed(),
                versionCount,
                !text().evidence().isEmpty(),
                Objects.requireNonNull(sharedAt));
    }

    /** All that were shared, the latest first; they are read for this. */
    List<PracticeDetails.Version> versions() {
        return versions.reversed().stream().map(PracticeVersion::details).toList();
    }

    /** Whether it came of this form, sent for this organisation. */
    boolean isDraftedWith(UUID token, UUID author) {
        return formToken.equals(token) && organisation.equals(author);
    }

    /**
     * It, as a reader sees it; its versions are not read for this.
     *
     * @param author who tells it
     * @param whole whether the reader reads what is not shared
     * @param appealed the case in which the reader's appeal is heard, or was; {@code null} if there is none
     * @param allowed what the reader can do to it
     */
    PracticeDetails details(PracticeAuthor author, boolean whole, @Nullable CaseId appealed, Set<Permission> allowed) {
        PracticeText text = text();
        return new PracticeDetails(
                id(),
                status,
                whole ? edition : 0,
                author,
                text,
                Math.max(0, versionCount - 1),
                whole && !draft.equals(text) ? draft : null,
                withdrawReason == null || withdrawLanguage == null
                        ? null
                        : new LocalizedText(withdrawReason, withdrawLanguage),
                sharedAt,
                withdrawnAt,
                hiddenBy,
                appealed,
                whole && isOpen() ? draft.gaps() : List.of(),
                allowed);
    }
}
