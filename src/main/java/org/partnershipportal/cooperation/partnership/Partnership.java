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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.DeputyNamed;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationAccepted;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationDeclined;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationTakenBack;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.InvitationsSent;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.LeadHandedOver;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.LeadOffered;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipAgreed;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipChanged;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartnershipRegistered;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyChosen;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyDecided;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyDecisionAsked;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyInvited;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyLeft;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyNamingChanged;
import org.partnershipportal.cooperation.partnership.PartnershipEvent.PartyUnchosen;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A partnership with its parties: what it says, its status, who takes part. Verbs take what the directory knows of the
 * organisations where rules depend on it, because only verified ones count (R4.6).
 */
@Entity
@Table(name = "partnership_partnerships")
class Partnership extends AbstractAggregateRoot<Partnership> {

    /** The most places in one partnership, those that are over included. */
    static final int MOST = 200;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    private String number;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

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

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID deputyParty;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID leadOfferedTo;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partnership_id", nullable = false)
    private List<Party> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "partnership_missing_groups", joinColumns = @JoinColumn(name = "partnership_id"))
    private Set<MissingGroup> missingGroups = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Partnership() {}

    /** Starts a draft of the organisation that leads it. */
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
            Terms.requireComplete(command.purpose(), command.mode(), command.starts());
        }
        boolean agreedAnew = terms.change(command);
        edition++;
        boolean askAgain = sent && agreedAnew;
        registerEvent(new PartnershipChanged(id(), askAgain, by, at));
        if (askAgain) {
            newTerms();
            parties().filter(Party::hasAccepted).forEach(party -> askAgain(party, by, at));
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
        terms.requireComplete();
        terms.requireMode().requireAgreement(terms.states(), accepted);
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

    /** Gives an organisation a place in the draft; later on asks it at once. */
    Party invite(
            InviteParty command,
            OrganisationSummary guest,
            Map<OrganisationId, OrganisationSummary> known,
            ActorRef by,
            Instant at) {
        requireOpen();
        String field = command.organisation() == null ? "code" : "organisation";
        if (guest.id().equals(leadOrganisation())) {
            throw new InvalidInput(Problem.of(field, "partnership.problem.yourself"));
        }
        if (openPartyOf(guest.id()).isPresent()) {
            throw new InvalidInput(Problem.of(field, "partnership.problem.invited-already"));
        }
        if (parties().count() >= MOST) {
            throw new NotAllowed("partnership.refusal.too-many-parties", MOST);
        }
        boolean draft = status() == PartnershipStatus.DRAFT;
        if (!draft) {
            requireMode(known, guest);
        }
        Party party = new Party(guest, command.part());
        parties.add(party);
        if (draft) {
            registerEvent(new PartyChosen(id(), party.id(), guest.id(), by, at));
        } else {
            ask(party, false, by, at);
        }
        return party;
    }

    /** Takes an organisation out of the draft again; it was never asked. */
    void unchoose(PartyId id, ActorRef by, Instant at) {
        Party party = party(id);
        if (party.status() != PartyStatus.CHOSEN || party.part() == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.already-invited");
        }
        parties.remove(party);
        registerEvent(new PartyUnchosen(id(), party.id(), party.organisation(), by, at));
    }

    /** Sends the draft's invitations. The lead itself has agreed by sending them; only verified leads may (R4.6). */
    void send(Map<OrganisationId, OrganisationSummary> known, ActorRef by, Instant at) {
        OrganisationSummary leading = Objects.requireNonNull(known.get(leadOrganisation()));
        course.requireCanBecome(PartnershipStatus.INVITING);
        terms.requireComplete();
        if (!leading.verified()) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
        List<Party> guests =
                parties().filter(party -> party.part() != Part.LEAD).toList();
        if (guests.isEmpty()) {
            throw new NotAllowed("partnership.refusal.nobody-chosen");
        }
        requireMode(known, null);
        course.inviting(at);
        Party lead = lead();
        lead.invite(at);
        lead.accept(leading, termsVersion, lead.named(), at);
        registerEvent(new InvitationsSent(id(), by, at));
        guests.forEach(party -> ask(party, false, by, at));
    }

    /** R3.1: the mode must agree with all who have a place, and with the new guest. */
    private void requireMode(Map<OrganisationId, OrganisationSummary> known, @Nullable OrganisationSummary guest) {
        List<OrganisationSummary> asked = new ArrayList<>(parties()
                .filter(party -> party.status().isOpen())
                .map(party -> known.get(party.organisation()))
                .filter(Objects::nonNull)
                .toList());
        if (guest != null && !asked.contains(guest)) {
            asked.add(guest);
        }
        terms.requireMode().requireAgreement(terms.states(), asked);
    }

    private void ask(Party party, boolean again, ActorRef by, Instant at) {
        party.invite(at);
        registerEvent(new PartyInvited(id(), party.id(), party.organisation(), again, by, at));
    }

    /** What the party accepted has changed; the lead, who changed it, need not be asked. */
    private void askAgain(Party party, ActorRef by, Instant at) {
        if (party.part() != Part.LEAD) {
            ask(party, true, by, at);
        }
    }

    /** Accepts; only a verified organisation can, and only the terms that its signatory read (R4.6, R15.2). */
    void accept(AnswerInvitation command, OrganisationSummary organisation, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(command.party());
        if (party.status() == PartyStatus.INVITED && command.terms() != termsVersion) {
            throw new ChangedMeanwhile();
        }
        if (!organisation.verified()) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
        party.accept(organisation, termsVersion, command.named(), at);
        registerEvent(new InvitationAccepted(id(), party.id(), party.organisation(), by, at));
        countAgreed(by, at);
    }

    void decline(PartyId id, Reason why, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(id);
        party.decline(why, at);
        registerEvent(
                party.status() == PartyStatus.LEFT
                        ? new PartyLeft(id(), id, party.organisation(), by, at)
                        : new InvitationDeclined(id(), id, party.organisation(), by, at));
        afterGoing();
    }

    /** Leaves; the history stays (R15.3). The lead hands over or ends instead. */
    void leave(PartyId id, Reason why, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(id);
        if (party.part() == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.lead-leaves");
        }
        if (party.status() != PartyStatus.ACCEPTED) {
            throw new NotAllowed("partnership.refusal.not-accepted");
        }
        party.leave(why, at);
        registerEvent(new PartyLeft(id(), id, party.organisation(), by, at));
        afterGoing();
        countAgreed(by, at);
    }

    /** Nobody who has gone stays deputy, or keeps an offer of the lead. */
    private void afterGoing() {
        if (offeredLead().filter(Party::hasAccepted).isEmpty()) {
            leadOfferedTo = null;
        }
        if (deputy().isEmpty()) {
            deputyParty = null;
            parties().forEach(party -> party.askOf(Decider.SECRETARIAT));
        }
    }

    /** Takes an invitation back; R4.3 sends it to another where it is a State's own NHRI or civil society. */
    void takeBack(PartyId id, Reason why, ActorRef by, Instant at) {
        Party party = party(id);
        requireNoOwnCountry(party);
        takeBack(party, why, by, at);
    }

    private void takeBack(Party party, Reason why, ActorRef by, Instant at) {
        requireOpen();
        party.takeBack(why, at);
        registerEvent(new InvitationTakenBack(id(), party.id(), party.organisation(), by, at));
    }

    /** Gives a party another part, which it is asked to accept if it had accepted the old one. */
    void changePart(PartyId id, Part part, ActorRef by, Instant at) {
        Party party = party(id);
        if (party.status() != PartyStatus.CHOSEN) {
            requireNoOwnCountry(party);
        }
        changePart(party, part, by, at);
    }

    private void changePart(Party party, Part part, ActorRef by, Instant at) {
        requireOpen();
        if (party.part() == Part.LEAD || part == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.lead-is-handed-over");
        }
        if (!party.status().isOpen()) {
            throw new NotAllowed("partnership.refusal.invitation-over");
        }
        if (party.part() == part) {
            return;
        }
        party.take(part);
        newTerms();
        boolean again = party.hasAccepted();
        registerEvent(new PartnershipChanged(id(), again, by, at));
        if (again) {
            ask(party, true, by, at);
            afterGoing();
            countAgreed(by, at);
        }
    }

    /** R4.3: a State that leads asks the deputy, else the secretariat, to take back an invitation or change a part. */
    void askDecision(PartyId id, @Nullable Part part, Reason why, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(id);
        if (!isOwnCountry(party)) {
            throw new NotAllowed("partnership.refusal.decide-yourself");
        }
        if (part == Part.LEAD || !party.status().isOpen() || party.status() == PartyStatus.CHOSEN) {
            throw new NotAllowed("partnership.refusal.invitation-over");
        }
        Decider decider = decider(party);
        party.ask(decider, part, why);
        registerEvent(new PartyDecisionAsked(id(), party.id(), party.organisation(), decider, by, at));
    }

    /** The deputy or the secretariat grants or refuses what the State asked. */
    void decide(PartyId id, boolean granted, Reason why, ActorRef by, Instant at) {
        Party party = party(id);
        if (party.decider() == null) {
            throw new NotAllowed("partnership.refusal.nothing-asked");
        }
        Part wanted = party.askedPart();
        party.settle();
        if (granted && wanted != null) {
            changePart(party, wanted, by, at);
        } else if (granted) {
            takeBack(party, why, by, at);
        }
        registerEvent(new PartyDecided(id(), party.id(), party.organisation(), granted, by, at));
    }

    private void requireNoOwnCountry(Party party) {
        if (isOwnCountry(party)) {
            throw new NotAllowed("partnership.refusal.own-country");
        }
    }

    /** Whether a State leads and the party is an NHRI or civil society of its country (R4.3). */
    boolean isOwnCountry(Party party) {
        Party lead = lead();
        boolean guarded = party.group() == StakeholderGroup.NHRI || party.group() == StakeholderGroup.CIVIL_SOCIETY;
        return lead.group() == StakeholderGroup.GOVERNMENT
                && guarded
                && party.country().isPresent()
                && party.country().equals(lead.country());
    }

    /** The deputy, unless it would decide about itself. */
    private Decider decider(Party about) {
        return deputy().isPresent() && !isDeputy(about) ? Decider.DEPUTY : Decider.SECRETARIAT;
    }

    /** Names the party that decides where a State that leads may not (R4.3): not a State, and it has accepted. */
    void nameDeputy(PartyId id, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(id);
        if (!party.hasAccepted() || party.part() == Part.LEAD || party.group() == StakeholderGroup.GOVERNMENT) {
            throw new NotAllowed("partnership.refusal.no-deputy");
        }
        deputyParty = id.value();
        registerEvent(new DeputyNamed(id(), id, party.organisation(), by, at));
    }

    /** Offers the lead to a party that accepted; it leads once its signatory takes it over. */
    void offerLead(PartyId id, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(id);
        if (!party.hasAccepted() || party.part() == Part.LEAD) {
            throw new NotAllowed("partnership.refusal.not-accepted");
        }
        leadOfferedTo = id.value();
        registerEvent(new LeadOffered(id(), id, party.organisation(), by, at));
    }

    /** Takes the lead over; the former lead goes on as an implementing party. */
    void takeLead(PartyId id, OrganisationSummary organisation, ActorRef by, Instant at) {
        requireOpen();
        Party next = party(id);
        if (!isOfferedLead(next) || !next.hasAccepted()) {
            throw new NotAllowed("partnership.refusal.lead-not-offered");
        }
        if (!organisation.verified()) {
            throw new NotAllowed("partnership.refusal.not-verified");
        }
        lead().take(Part.IMPLEMENTING);
        next.take(Part.LEAD);
        leadOrganisation = next.organisation().value();
        leadOfferedTo = null;
        if (isDeputy(next)) {
            deputyParty = null;
        }
        parties().forEach(Party::settle);
        registerEvent(new LeadHandedOver(id(), id, next.organisation(), by, at));
    }

    /** A party chooses again whether the public reads its name. */
    void appear(PartyId id, boolean named, ActorRef by, Instant at) {
        requireOpen();
        Party party = party(id);
        if (!party.hasAccepted()) {
            throw new NotAllowed("partnership.refusal.not-accepted");
        }
        party.appear(named);
        registerEvent(new PartyNamingChanged(id(), id, party.organisation(), by, at));
    }

    void complete(ActorRef by, Instant at) {
        course.completed(at);
        registerEvent(new PartnershipEvent.PartnershipCompleted(id(), by, at));
    }

    void end(Reason why, ActorRef by, Instant at) {
        course.ended(why, at);
        registerEvent(new PartnershipEvent.PartnershipEnded(id(), by, at));
    }

    /** Follows the number of parties that accepted: two make it agreed, fewer make it inviting again. */
    private void countAgreed(ActorRef by, Instant at) {
        if (course.count(parties().filter(Party::hasAccepted).count(), at)) {
            registerEvent(new PartnershipAgreed(id(), by, at));
        }
    }

    private void requireOpen() {
        course.requireOpen();
    }

    private void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
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

    private Optional<Party> offeredLead() {
        return parties()
                .filter(party -> party.id().value().equals(leadOfferedTo))
                .findFirst();
    }

    Stream<Party> parties() {
        return parties.stream();
    }

    /** All that have, or had, a place. */
    Set<OrganisationId> organisations() {
        return parties().map(Party::organisation).collect(Collectors.toSet());
    }

    /** Anyone who read the former ones must read again before accepting; the lead keeps up, because it wrote them. */
    private void newTerms() {
        termsVersion++;
        lead().keepUp(termsVersion);
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
