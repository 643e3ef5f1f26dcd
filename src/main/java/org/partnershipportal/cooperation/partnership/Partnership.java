package org.partnershipportal.cooperation.partnership;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipAgreed;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipChanged;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipRegistered;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A partnership with its parties: what it says, where it stands. The verbs of its parties are in {@link PartyVerbs}.
 * Verbs take what the directory knows of the organisations where rules hang on it, for only verified ones count (R4.6).
 */
@Entity
@Table(name = "partnership_partnerships")
class Partnership extends AbstractAggregateRoot<Partnership> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Nullable
    @Version
    private Long version;

    private String number;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    @Embedded
    private Course course;

    /** Counts edits: the version of the text that one person edits at a time; what parties do leaves it alone. */
    private long edition = 1;

    /** Counts what parties must agree to: purpose, mode, States, parts; their acceptance is bound to it. */
    private int termsVersion = 1;

    @Embedded
    private Terms terms;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID leadOrganisation;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID deputyParty;

    @Nullable
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID leadOfferedTo;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partnership_id", nullable = false)
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partnership_missing_groups", joinColumns = @JoinColumn(name = "partnership_id"))
    private Set<MissingGroup> missingGroups = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Partnership() {}

    /** Begins a draft of the organisation that leads it. */
    Partnership(
            RegisterPartnership command, PartnershipNumber number, OrganisationSummary lead, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        this.number = number.value();
        formToken = command.formToken();
        terms = new Terms(command);
        leadOrganisation = lead.id().value();
        course = new Course(at);
        Party first = new Party(lead, Part.LEAD);
        first.appear(lead.listed());
        parties.add(first);
        registerEvent(new PartnershipRegistered(id(), lead.id(), by, at));
    }

    /** Changes what it says; a new purpose, mode or State asks the parties that accepted again. */
    void edit(EditPartnership command, ActorRef by, Instant at) {
        requireOpen();
        requireEdition(command.edition());
        boolean sent = status() != PartnershipStatus.DRAFT;
        if (sent) {
            requireComplete(command.purpose(), command.mode(), command.starts());
        }
        boolean agreedAnew = terms.change(command);
        edition++;
        boolean askAgain = sent && agreedAnew;
        registerEvent(new PartnershipChanged(id(), askAgain, by, at));
        if (askAgain) {
            newTerms();
            parties().filter(Party::hasAccepted).forEach(party -> new PartyVerbs(this, by, at).askAgain(party));
            countAgreed(by, at);
        }
    }

    /** Publishes: all of R3.1, R4.2 and R4.6 checked on those who accepted. */
    void publish(PublishPartnership command, Map<OrganisationId, OrganisationSummary> known, ActorRef by, Instant at) {
        requireEdition(command.edition());
        course.requireCanBecome(PartnershipStatus.PUBLISHED);
        List<OrganisationSummary> accepted = accepted(known);
        if (accepted.size() < 2) {
            throw new NotAllowed("partnership.refusal.two-must-accept");
        }
        requireComplete();
        ModeRules.require(requireMode(), terms.states(), accepted);
        explain(command.missing(), command.language(), known);
        lead().appear(command.named());
        course.published(at);
        registerEvent(new PartnershipEvent.PartnershipPublished(id(), by, at));
    }

    /** Writes down why groups do not take part, after one has gone. */
    void explainMissing(
            Map<StakeholderGroup, String> reasons,
            String language,
            Map<OrganisationId, OrganisationSummary> known,
            ActorRef by,
            Instant at) {
        requireOpen();
        explain(reasons, language, known);
        registerEvent(new PartnershipEvent.MissingGroupsExplained(id(), by, at));
    }

    private void explain(
            Map<StakeholderGroup, String> reasons, String language, Map<OrganisationId, OrganisationSummary> known) {
        Set<StakeholderGroup> missing = Composition.of(accepted(known)).missing();
        List<Problem> unexplained = missing.stream()
                .filter(group -> reasons.getOrDefault(group, "").isEmpty())
                .map(group -> Problem.of(PublishPartnership.field(group), "partnership.problem.reason-missing"))
                .toList();
        if (!unexplained.isEmpty()) {
            throw new InvalidInput(unexplained);
        }
        missingGroups.clear();
        missing.forEach(group ->
                missingGroups.add(new MissingGroup(group, Objects.requireNonNull(reasons.get(group)), language)));
    }

    void complete(ActorRef by, Instant at) {
        course.completed(at);
        registerEvent(new PartnershipEvent.PartnershipCompleted(id(), by, at));
    }

    void end(Reason why, ActorRef by, Instant at) {
        course.ended(why, at);
        registerEvent(new PartnershipEvent.PartnershipEnded(id(), by, at));
    }

    /** Whether it is a draft in which nothing is missing that parties must agree to. */
    void requireSendable() {
        course.requireCanBecome(PartnershipStatus.INVITING);
        requireComplete();
    }

    /** The draft's invitations go out. */
    void beginInviting(Instant at) {
        requireSendable();
        course.inviting(at);
    }

    /** Follows the number of parties that accepted: two make it agreed, fewer make it inviting again. */
    void countAgreed(ActorRef by, Instant at) {
        if (course.count(parties().filter(Party::hasAccepted).count(), at)) {
            registerEvent(new PartnershipAgreed(id(), by, at));
        }
    }

    void requireOpen() {
        course.requireOpen();
    }

    private void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    /** What must be there before anybody is asked to agree to it. */
    private void requireComplete() {
        requireComplete(
                terms.purpose().text(),
                terms.mode(),
                terms.period().map(Period::starts).orElse(null));
    }

    private static void requireComplete(String purpose, @Nullable Mode mode, @Nullable LocalDate starts) {
        List<Problem> gaps = new ArrayList<>();
        if (purpose.isEmpty()) {
            gaps.add(Problem.of("purpose", "shared.problem.missing"));
        }
        if (mode == null) {
            gaps.add(Problem.of("mode", "shared.problem.choose"));
        }
        if (starts == null) {
            gaps.add(Problem.of("starts", "partnership.problem.start-missing"));
        }
        if (!gaps.isEmpty()) {
            throw new InvalidInput(gaps);
        }
    }

    Mode requireMode() {
        Mode mode = terms.mode();
        if (mode == null) {
            throw new InvalidInput(Problem.of("mode", "shared.problem.choose"));
        }
        return mode;
    }

    /** Those who accepted and are verified now (R4.6). */
    List<OrganisationSummary> accepted(Map<OrganisationId, OrganisationSummary> known) {
        return parties()
                .filter(Party::hasAccepted)
                .map(party -> known.get(party.organisation()))
                .filter(Objects::nonNull)
                .filter(OrganisationSummary::verified)
                .toList();
    }

    Party party(PartyId wanted) {
        return parties().filter(party -> party.id().equals(wanted)).findFirst().orElseThrow(NotFound::new);
    }

    /** The organisation's place that is not over; empty if it has none. */
    Optional<Party> openPartyOf(OrganisationId organisation) {
        return parties()
                .filter(party -> party.isOf(organisation) && party.status().isOpen())
                .findFirst();
    }

    Party lead() {
        return parties()
                .filter(party -> party.part() == Part.LEAD && party.status().isOpen())
                .findFirst()
                .orElseThrow();
    }

    /** The deputy, while it takes part: a party that is not a State and decides where R4.3 keeps the lead from deciding. */
    Optional<Party> deputy() {
        return parties()
                .filter(party -> party.id().value().equals(deputyParty))
                .filter(party -> party.hasAccepted() && party.group() != StakeholderGroup.GOVERNMENT)
                .findFirst();
    }

    /** Whether this party is the deputy. */
    boolean isDeputy(Party party) {
        return deputy().map(Party::id).filter(party.id()::equals).isPresent();
    }

    /** Whether the lead is offered to this party. */
    boolean isOfferedLead(Party party) {
        return party.id().value().equals(leadOfferedTo);
    }

    /** Whether it came of this form. */
    boolean isBegunWith(UUID token) {
        return token.equals(formToken);
    }

    Optional<Party> offeredLead() {
        return parties()
                .filter(party -> party.id().value().equals(leadOfferedTo))
                .findFirst();
    }

    Stream<Party> parties() {
        return parties.stream();
    }

    void add(Party party) {
        parties.add(party);
    }

    void drop(Party party) {
        parties.remove(party);
    }

    void tell(PartnershipEvent event) {
        registerEvent(event);
    }

    /** Whoever read the former ones must read again before accepting; the lead keeps up, for it wrote them. */
    void newTerms() {
        termsVersion++;
        lead().keepUp(termsVersion);
    }

    void deputy(@Nullable PartyId party) {
        deputyParty = party == null ? null : party.value();
    }

    void offerLead(@Nullable PartyId party) {
        leadOfferedTo = party == null ? null : party.value();
    }

    void leadBy(OrganisationId organisation) {
        leadOrganisation = organisation.value();
        leadOfferedTo = null;
    }

    PartnershipId id() {
        return new PartnershipId(id);
    }

    PartnershipNumber number() {
        return new PartnershipNumber(number);
    }

    PartnershipStatus status() {
        return course.status();
    }

    long edition() {
        return edition;
    }

    int termsVersion() {
        return termsVersion;
    }

    Terms terms() {
        return terms;
    }

    OrganisationId leadOrganisation() {
        return new OrganisationId(leadOrganisation);
    }

    Set<MissingGroup> missingGroups() {
        return Set.copyOf(missingGroups);
    }

    /** Whether everybody may read it: it was published once. */
    boolean isPublic() {
        return course.publishedAt() != null;
    }

    Course course() {
        return course;
    }
}
