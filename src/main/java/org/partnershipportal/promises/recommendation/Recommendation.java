package org.partnershipportal.promises.recommendation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
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
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.SdgTarget;
import org.partnershipportal.platform.taxonomy.SdgTargets;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A recommendation to a State, as a document of the United Nations words it. One that was entered by hand is not checked until
 * the secretariat confirms that the document says so. Imported ones are written by {@link ImportedRecommendations}.
 */
@Entity
@Table(name = "recommendation_recommendations")
class Recommendation extends AbstractAggregateRoot<Recommendation> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RecommendationStatus status = RecommendationStatus.UNCHECKED;

    private long edition = 1;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Source source;

    private String state;

    private String symbol;

    /** The symbol without addenda: in the Universal Periodic Review, one State's. */
    @SuppressWarnings("unused") // ReviewedDocuments reads it
    private String document;

    private String paragraph;

    @SuppressWarnings("unused") // RecommendationQueries orders by it
    private String place;

    private @Nullable Integer uprCycle;

    private @Nullable Integer uprSession;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Position statePosition;

    private String body;

    @Column(columnDefinition = "longtext")
    private String words;

    private String textLanguage;

    private @Nullable LocalDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "recommendation_recommenders", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "country")
    private Set<String> recommenders = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_themes", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "theme")
    private Set<String> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_rules", joinColumns = @JoinColumn(name = "recommendation_id"))
    private Set<RuleRef> rules = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "recommendation_sdg_targets", joinColumns = @JoinColumn(name = "recommendation_id"))
    @Column(name = "target")
    private Set<String> sdgTargets = new HashSet<>();

    /** What no two checked ones share; {@code null} while it is not checked. */
    @SuppressWarnings("unused") // the unique key and RecommendationQueries read it
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID checkedKey;

    /** The organisation that entered it; {@code null} if the secretariat did. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID enteredFor;

    /** The import that it came with; {@code null} if it was entered by hand. */
    @SuppressWarnings("unused") // ImportedRecommendations finds them by it
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID importId;

    private @Nullable String declineReason;

    private @Nullable String declineLanguage;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Recommendation() {}

    /**
     * Enters it by hand.
     *
     * @param enteredFor the organisation that enters it; {@code null} if the secretariat does
     */
    @SuppressWarnings("NullAway.Init") // written by say
    Recommendation(WriteRecommendation command, @Nullable UUID enteredFor, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        this.enteredFor = enteredFor;
        say(command);
        changedAt = at;
        registerEvent(new RecommendationEvent.RecommendationEntered(id(), by, at));
    }

    /** Changes what it says; one that was declined awaits a check again. */
    void edit(WriteRecommendation command, ActorRef by, Instant at) {
        require(command.edition());
        say(command);
        if (status == RecommendationStatus.CHECKED) {
            checkedKey = command.citation().key();
        } else {
            become(RecommendationStatus.UNCHECKED, null);
        }
        changed(at);
        registerEvent(new RecommendationEvent.RecommendationEdited(id(), by, at));
    }

    /** Confirms that the document says so, in the words that were read; from then on everyone reads it. */
    void check(long read, ActorRef by, Instant at) {
        requireUnchecked(read);
        become(RecommendationStatus.CHECKED, null);
        checkedKey = citation().key();
        changed(at);
        registerEvent(new RecommendationEvent.RecommendationChecked(id(), organisation(), by, at));
    }

    /** Says why it cannot be confirmed. */
    void decline(DeclineRecommendation command, ActorRef by, Instant at) {
        requireUnchecked(command.edition());
        become(RecommendationStatus.DECLINED, command.text());
        changed(at);
        registerEvent(new RecommendationEvent.RecommendationDeclined(id(), organisation(), by, at));
    }

    /** Takes it out of the list; whoever entered it can read why. */
    void withdraw(WithdrawRecommendation command, ActorRef by, Instant at) {
        require(command.edition());
        become(RecommendationStatus.WITHDRAWN, command.text());
        checkedKey = null;
        changed(at);
        registerEvent(new RecommendationEvent.RecommendationWithdrawn(id(), organisation(), by, at));
    }

    /** Nobody decides on what they have not seen. */
    private void require(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    private void requireUnchecked(long read) {
        require(read);
        if (status != RecommendationStatus.UNCHECKED) {
            throw new NotAllowed("recommendation.refusal.not-unchecked");
        }
    }

    private void become(RecommendationStatus next, @Nullable LocalizedText why) {
        status = next;
        declineReason = why == null ? null : why.text();
        declineLanguage = why == null ? null : why.language();
    }

    private void changed(Instant at) {
        edition++;
        changedAt = at;
    }

    private void say(WriteRecommendation command) {
        Citation citation = command.citation();
        source = citation.source();
        state = citation.state().iso3();
        symbol = citation.symbol();
        document = citation.document();
        paragraph = citation.paragraph();
        place = command.place();
        uprCycle = command.cycle();
        uprSession = command.session();
        statePosition = command.position();
        body = command.body();
        words = command.text();
        textLanguage = command.language();
        publishedOn = command.published();
        become(
                recommenders,
                command.recommenders().stream().map(CountryCode::iso3).collect(Collectors.toSet()));
        become(themes, command.themes());
        become(rules, command.rules());
        become(sdgTargets, command.sdgTargets());
    }

    private static <T> void become(Set<T> stored, Set<T> wanted) {
        stored.retainAll(wanted);
        stored.addAll(wanted);
    }

    RecommendationId id() {
        return new RecommendationId(id);
    }

    RecommendationStatus status() {
        return status;
    }

    Citation citation() {
        return new Citation(source, new CountryCode(state), symbol, paragraph);
    }

    /** Whether it came of this form, entered for the same organisation. */
    boolean isEnteredWith(UUID token, @Nullable UUID organisation) {
        return token.equals(formToken) && Objects.equals(enteredFor, organisation);
    }

    private @Nullable OrganisationId organisation() {
        return enteredFor == null ? null : new OrganisationId(enteredFor);
    }

    /** The organisation that entered it; {@code null} if the secretariat did. */
    @Nullable
    UUID enteredFor() {
        return enteredFor;
    }

    /**
     * All of it.
     *
     * @param whole whether the reader is to know who entered it and why it was declined
     */
    RecommendationDetails details(boolean whole, Set<Permission> allowed) {
        return new RecommendationDetails(
                id(),
                status,
                edition,
                source,
                new CountryCode(state),
                symbol,
                paragraph,
                uprCycle,
                uprSession,
                statePosition,
                recommenders.stream().map(CountryCode::new).collect(Collectors.toCollection(TreeSet::new)),
                body,
                new LocalizedText(words, textLanguage),
                publishedOn,
                new TreeSet<>(themes),
                new TreeSet<>(rules),
                SdgTargets.standard().all().stream()
                        .map(SdgTarget::code)
                        .filter(sdgTargets::contains)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                whole ? organisation() : null,
                whole && declineReason != null && declineLanguage != null
                        ? new LocalizedText(declineReason, declineLanguage)
                        : null,
                changedAt,
                allowed);
    }
}
