package org.partnershipportal.people.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
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

    /** What was checked, or the reason of the last decision. */
    @Column(columnDefinition = "longtext")
    private @Nullable String decisionText;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Organisation() {}

    /** Begins a draft. */
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
     * Changes what it says of itself. What the secretariat verified is verified anew when it changes.
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
        boolean other = isOther(command.profile());
        take(command.profile());
        registerEvent(new OrganisationEvent.OrganisationEdited(id(), by, now));
        if (status == OrganisationStatus.VERIFIED && other) {
            submit(by, now);
        }
    }

    /** Asks to be verified. */
    void submit(ActorRef by, Instant now) {
        become(OrganisationStatus.SUBMITTED);
        submittedAt = now;
        registerEvent(new OrganisationEvent.OrganisationSubmitted(id(), by, now));
    }

    /** Decides as the secretariat; whether this person may is asked of the policy. */
    void decide(DecideOrganisation command, ActorRef by, Instant now) {
        sameVersion(command.version());
        DecideOrganisation.Decision decision = command.chosen();
        OrganisationStatus from = switch (decision) {
            case VERIFY, RETURN, REFUSE -> OrganisationStatus.SUBMITTED;
            case SUSPEND -> OrganisationStatus.VERIFIED;
            case LIFT -> OrganisationStatus.SUSPENDED;
        };
        if (status != from) {
            throw new NotAllowed("organisation.refusal.not-in-this-state");
        }
        OrganisationEvent event = switch (decision) {
            case VERIFY -> new OrganisationEvent.OrganisationVerified(id(), by, now);
            case RETURN -> new OrganisationEvent.OrganisationReturned(id(), by, now);
            case REFUSE -> new OrganisationEvent.OrganisationRefused(id(), by, now);
            case SUSPEND -> new OrganisationEvent.OrganisationSuspended(id(), by, now);
            case LIFT -> new OrganisationEvent.OrganisationReinstated(id(), by, now);
        };
        become(
                switch (decision) {
                    case VERIFY, LIFT -> OrganisationStatus.VERIFIED;
                    case RETURN -> OrganisationStatus.RETURNED;
                    case REFUSE -> OrganisationStatus.REFUSED;
                    case SUSPEND -> OrganisationStatus.SUSPENDED;
                });
        decisionText = command.text();
        registerEvent(event);
    }

    /** Stands verified because an appeal set a refusal or suspension aside; does nothing where neither stands. */
    void reinstate(String reason, ActorRef by, Instant now) {
        if (status == OrganisationStatus.REFUSED || status == OrganisationStatus.SUSPENDED) {
            become(OrganisationStatus.VERIFIED);
            decisionText = reason;
            registerEvent(new OrganisationEvent.OrganisationReinstated(id(), by, now));
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
        become(OrganisationStatus.CLOSED);
        registerEvent(new OrganisationEvent.OrganisationClosed(id(), by, now));
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
        return new OrganisationRow(id(), name(), type, country(), purpose, status, isListed(), submittedAt);
    }

    /** What it is compared with others by. */
    Claim claim() {
        return Claim.of(name, country(), type.group(), eMail, website);
    }

    /** What it says of itself. */
    OrganisationProfile profile() {
        return new OrganisationProfile(name, nameLanguage, type, country(), country == null, purpose, eMail, website);
    }

    /** What was checked or why it was decided so; {@code null} before a decision. */
    @Nullable
    String decisionText() {
        return decisionText;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
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

    private void become(OrganisationStatus next) {
        if (!status.canBecome(next)) {
            throw new NotAllowed("organisation.refusal.not-in-this-state");
        }
        status = next;
    }
}
