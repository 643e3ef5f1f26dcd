package org.partnershipportal.people.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Reader;
import org.springframework.data.domain.AbstractAggregateRoot;

/** An organisation's record, from its draft through verification to its end. */
@Entity
@Table(name = "organisation_organisations")
class Organisation extends AbstractAggregateRoot<Organisation> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    /** Unique, so that a form sent twice makes one record. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID formToken;

    private String name;
    private String nameFolded;
    private String nameLanguage;

    @ElementCollection
    @CollectionTable(name = "organisation_name_grams", joinColumns = @JoinColumn(name = "organisation_id"))
    @Column(name = "gram")
    private Set<String> nameGrams = new HashSet<>();

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "organisation_type")
    private OrganisationType type;

    private @Nullable String country;

    @Column(columnDefinition = "longtext")
    private String purpose;

    @Column(name = "e_mail")
    private String eMail;

    private String website;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OrganisationStatus status;

    private boolean listingWanted;
    private String partyCode;
    private @Nullable Instant submittedAt;

    /** All decisions about it, the first one first. */
    @ElementCollection
    @CollectionTable(name = "organisation_decisions", joinColumns = @JoinColumn(name = "organisation_id"))
    @OrderColumn(name = "place")
    private List<Decided> decisions = new ArrayList<>();

    /** Another name, type or country that waits for the secretariat; only a verified organisation has one. */
    @Embedded
    private @Nullable Proposal proposal;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organisation() {}

    /** Starts a draft. */
    Organisation(RegisterOrganisation command, ActorRef by, Instant now) {
        this.id = OrganisationId.random().value();
        this.formToken = command.form();
        this.status = OrganisationStatus.DRAFT;
        this.partyCode = PartyCode.random().letters();
        OrganisationProfile profile = command.profile();
        this.name = profile.name();
        this.nameFolded = "";
        this.nameLanguage = profile.language();
        this.type = profile.kind();
        this.purpose = profile.purpose();
        this.eMail = profile.eMail();
        this.website = profile.website();
        take(profile);
        registerEvent(new OrganisationEvent.OrganisationRegistered(id(), by, now));
    }

    /**
     * Changes what it says of itself. Of a verified organisation another name, type or country is a proposal until the
     * secretariat has decided: what was verified stands, with all that rests on it. To give the verified facts back is to
     * take the proposal back.
     *
     * @throws ChangedMeanwhile if the record is not the one that the form was opened with
     */
    void edit(EditOrganisation command, ActorRef by, Instant now) {
        sameVersion(command.version());
        if (status == OrganisationStatus.REFUSED
                || status == OrganisationStatus.SUSPENDED
                || status == OrganisationStatus.CLOSED) {
            throw new NotAllowed("organisation.refusal.not-in-this-state");
        }
        registerEvent(new OrganisationEvent.OrganisationEdited(id(), by, now));
        if (status == OrganisationStatus.VERIFIED && isOther(command.profile())) {
            takeUnverified(command.profile());
            proposal = Proposal.of(command.profile(), now);
            registerEvent(new OrganisationEvent.OrganisationChangeProposed(id(), by, now));
        } else {
            take(command.profile());
            proposal = null;
        }
    }

    /** Asks to be verified. */
    void submit(ActorRef by, Instant now) {
        become(OrganisationStatus.SUBMITTED, new OrganisationEvent.OrganisationSubmitted(id(), by, now));
        submittedAt = now;
    }

    /** Decides as the secretariat; whether this person may is asked of the policy. Each decision stays in the history. */
    void decide(DecideOrganisation command, ActorRef by, Instant now) {
        sameVersion(command.version());
        DecideOrganisation.Decision decision = command.chosen();
        if (!decision.isOpen(status, proposal != null)) {
            throw new NotAllowed("organisation.refusal.not-in-this-state");
        }
        LocalDate today = LocalDate.ofInstant(now, Reader.GENEVA);
        LocalDate checked = Objects.requireNonNullElse(command.checkedOn(), today);
        if (checked.isAfter(today)) {
            throw new InvalidInput(Problem.of("checkedOn", "organisation.problem.checked-in-future"));
        }
        keep(decision.step(), command.text(), checked, now);
        switch (decision) {
            case VERIFY ->
                become(OrganisationStatus.VERIFIED, new OrganisationEvent.OrganisationVerified(id(), by, now));
            case RETURN ->
                become(OrganisationStatus.RETURNED, new OrganisationEvent.OrganisationReturned(id(), by, now));
            case REFUSE -> become(OrganisationStatus.REFUSED, new OrganisationEvent.OrganisationRefused(id(), by, now));
            case SUSPEND ->
                become(OrganisationStatus.SUSPENDED, new OrganisationEvent.OrganisationSuspended(id(), by, now));
            case LIFT ->
                become(OrganisationStatus.VERIFIED, new OrganisationEvent.OrganisationReinstated(id(), by, now));
            case ACCEPT_CHANGE -> {
                take(asked());
                proposal = null;
                registerEvent(new OrganisationEvent.OrganisationChangeAccepted(id(), by, now));
            }
            case DECLINE_CHANGE -> {
                proposal = null;
                registerEvent(new OrganisationEvent.OrganisationChangeDeclined(id(), by, now));
            }
        }
    }

    /** Stands verified because an appeal set a refusal or suspension aside; does nothing where neither stands. */
    void reinstate(String reason, ActorRef by, Instant now) {
        if (status == OrganisationStatus.REFUSED || status == OrganisationStatus.SUSPENDED) {
            keep(DecisionRow.Step.OVERTURN, reason, null, now);
            become(OrganisationStatus.VERIFIED, new OrganisationEvent.OrganisationReinstated(id(), by, now));
        }
    }

    /** Chooses whether it is listed once verified (R0.3). */
    void list(boolean wanted, ActorRef by, Instant now) {
        if (listingWanted != wanted) {
            listingWanted = wanted;
            registerEvent(
                    wanted
                            ? new OrganisationEvent.OrganisationListed(id(), by, now)
                            : new OrganisationEvent.OrganisationUnlisted(id(), by, now));
        }
    }

    /** Replaces the code by which it can be invited; the old one is good for nothing from now on. */
    void renewPartyCode(ActorRef by, Instant now) {
        partyCode = PartyCode.random().letters();
        registerEvent(new OrganisationEvent.PartyCodeRenewed(id(), by, now));
    }

    /** Ends the record; it is listed no more and nobody acts for it. */
    void close(ActorRef by, Instant now) {
        become(OrganisationStatus.CLOSED, new OrganisationEvent.OrganisationClosed(id(), by, now));
        proposal = null;
    }

    /** Notes for the trail that a dated status was recorded. */
    void accredited(ActorRef by, Instant now) {
        registerEvent(new OrganisationEvent.AccreditationRecorded(id(), by, now));
    }

    /** Notes for the trail that a record of a status was found wrong. */
    void accreditationCorrected(ActorRef by, Instant now) {
        registerEvent(new OrganisationEvent.AccreditationCorrected(id(), by, now));
    }

    OrganisationId id() {
        return new OrganisationId(id);
    }

    UUID formToken() {
        return formToken;
    }

    /** The name as lists sort and search it. */
    String nameFolded() {
        return nameFolded;
    }

    long version() {
        return version == null ? 0 : version;
    }

    LocalizedText name() {
        return new LocalizedText(name, nameLanguage);
    }

    OrganisationType type() {
        return type;
    }

    @Nullable
    CountryCode country() {
        return country == null ? null : new CountryCode(country);
    }

    OrganisationStatus status() {
        return status;
    }

    /** Verified now: neither waiting nor suspended nor closed. */
    boolean isVerified() {
        return status == OrganisationStatus.VERIFIED;
    }

    /** Whether the public may know of it: only a verified one whose owner wants it (R0.3). */
    boolean isListed() {
        return isVerified() && listingWanted;
    }

    boolean isListingWanted() {
        return listingWanted;
    }

    PartyCode partyCode() {
        return new PartyCode(partyCode);
    }

    /** As lists show it. */
    OrganisationRow row() {
        return new OrganisationRow(id(), name(), type, country(), purpose, status, isListed(), submittedAt());
    }

    /** What it is compared with others by. */
    Claim claim() {
        OrganisationProfile asked = asked();
        return Claim.of(asked.name(), asked.country(), asked.kind().group(), eMail, website);
    }

    /** What it says of itself. */
    OrganisationProfile profile() {
        return new OrganisationProfile(name, nameLanguage, type, country(), country == null, purpose, eMail, website);
    }

    /** What it asks to be known as: its profile with what waits for the secretariat. */
    OrganisationProfile asked() {
        return proposal == null ? profile() : proposal.over(profile());
    }

    /** Whether another name, type or country waits for the secretariat. */
    boolean isChanging() {
        return proposal != null;
    }

    /** Whether no decision waits for its documents, and the latest one was taken so long ago. */
    boolean needsNoEvidence(KeptFor kept, Instant now) {
        return status != OrganisationStatus.SUBMITTED
                && proposal == null
                && decisions.stream()
                        .map(Decided::decidedAt)
                        .filter(Objects::nonNull)
                        .allMatch(at -> kept.isOver(at, now));
    }

    /** All decisions about it, the latest first. */
    List<DecisionRow> decisions() {
        return decisions.reversed().stream().map(Decided::row).toList();
    }

    /** When it last asked for a decision: for its verification, or for a change; {@code null} before. */
    @Nullable
    Instant submittedAt() {
        return proposal == null ? submittedAt : proposal.at();
    }

    private void take(OrganisationProfile profile) {
        name = profile.name();
        nameFolded = NameKeys.fold(profile.name());
        nameLanguage = profile.language();
        Set<String> grams = NameKeys.grams(profile.name());
        nameGrams.retainAll(grams);
        nameGrams.addAll(grams);
        type = profile.kind();
        country = profile.country() == null ? null : profile.country().iso3();
        takeUnverified(profile);
    }

    /** What it does and where it is reached: nobody verifies that. */
    private void takeUnverified(OrganisationProfile profile) {
        purpose = profile.purpose();
        eMail = profile.eMail();
        website = profile.website();
    }

    /** Whether the profile gives it another type or country, by which it is asked again who may belong to it. */
    boolean becomesOther(OrganisationProfile profile) {
        return profile.type() != type || !Objects.equals(profile.country(), country());
    }

    /** Whether the profile is that of something else than what was verified. */
    private boolean isOther(OrganisationProfile profile) {
        return !profile.name().equals(name) || becomesOther(profile);
    }

    private void sameVersion(long read) {
        if (version() != read) {
            throw new ChangedMeanwhile();
        }
    }

    private void become(OrganisationStatus next, OrganisationEvent event) {
        if (!status.canBecome(next)) {
            throw new NotAllowed("organisation.refusal.not-in-this-state");
        }
        status = next;
        registerEvent(event);
    }

    private void keep(DecisionRow.Step step, String text, @Nullable LocalDate checkedOn, Instant now) {
        OrganisationProfile about = asked();
        CountryCode where = about.country();
        decisions.add(new Decided(
                step, text, now, about.name(), about.kind(), where == null ? null : where.iso3(), checkedOn));
    }
}
