package org.partnershipportal.cooperation.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/** An organisation's place in a partnership. Its transitions are verbs of the {@link Partnership}, which calls these. */
@Entity
@Table(name = "partnership_parties")
class Party {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Part part;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PartyStatus status = PartyStatus.CHOSEN;

    /** Group and country as the organisation had them when it was last asked; for filters and for R4.3. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StakeholderGroup stakeholderGroup;

    private @Nullable String country;

    private boolean named;

    private int acceptedTerms;

    private @Nullable Instant invitedAt;

    private @Nullable Instant acceptedAt;

    private @Nullable Instant closedAt;

    private @Nullable String reason;

    private @Nullable String reasonLanguage;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Decider decider;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Part askedPart;

    private @Nullable String askedReason;

    private @Nullable String askedLanguage;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Party() {}

    Party(OrganisationSummary organisation, Part part) {
        id = UUID.randomUUID();
        this.organisation = organisation.id().value();
        this.part = part;
        stakeholderGroup = organisation.group();
        refresh(organisation);
    }

    private void refresh(OrganisationSummary now) {
        stakeholderGroup = now.group();
        CountryCode its = now.country();
        country = its == null ? null : its.iso3();
    }

    void invite(Instant at) {
        become(PartyStatus.INVITED);
        invitedAt = at;
    }

    void accept(OrganisationSummary organisation, int terms, boolean named, Instant at) {
        become(PartyStatus.ACCEPTED);
        refresh(organisation);
        acceptedTerms = terms;
        this.named = named;
        acceptedAt = at;
    }

    /** A party that had accepted before does not decline but leaves, for its history stays (R15.3). */
    void decline(Reason why, Instant at) {
        close(acceptedAt == null ? PartyStatus.DECLINED : PartyStatus.LEFT, why, at);
    }

    void takeBack(Reason why, Instant at) {
        if (acceptedAt != null) {
            throw new NotAllowed("partnership.refusal.has-accepted-before");
        }
        close(PartyStatus.TAKEN_BACK, why, at);
    }

    void leave(Reason why, Instant at) {
        close(PartyStatus.LEFT, why, at);
    }

    /** The lead agrees to what it changed itself. */
    void keepUp(int terms) {
        acceptedTerms = terms;
    }

    void take(Part newPart) {
        part = newPart;
    }

    void appear(boolean byName) {
        named = byName;
    }

    void ask(Decider decider, @Nullable Part wanted, Reason why) {
        this.decider = decider;
        askedPart = wanted;
        askedReason = why.reason();
        askedLanguage = why.language();
    }

    void askOf(Decider other) {
        if (decider != null) {
            decider = other;
        }
    }

    void settle() {
        decider = null;
        askedPart = null;
        askedReason = null;
        askedLanguage = null;
    }

    private void close(PartyStatus end, Reason why, Instant at) {
        become(end);
        reason = why.reason();
        reasonLanguage = why.language();
        closedAt = at;
        settle();
    }

    private void become(PartyStatus next) {
        if (!status.canBecome(next)) {
            throw new NotAllowed(
                    status == PartyStatus.ACCEPTED
                            ? "partnership.refusal.already-accepted"
                            : "partnership.refusal.invitation-over");
        }
        status = next;
    }

    /** Whether its acceptance holds for the partnership as it now reads. */
    boolean hasAccepted() {
        return status == PartyStatus.ACCEPTED;
    }

    /** Whether it had accepted and is asked again, because what it accepted has changed. */
    boolean isAskedAgain() {
        return status == PartyStatus.INVITED && acceptedAt != null;
    }

    boolean isOf(@Nullable OrganisationId other) {
        return other != null && organisation.equals(other.value());
    }

    PartyId id() {
        return new PartyId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Part part() {
        return part;
    }

    PartyStatus status() {
        return status;
    }

    StakeholderGroup group() {
        return stakeholderGroup;
    }

    Optional<CountryCode> country() {
        return Optional.ofNullable(country).map(CountryCode::new);
    }

    boolean named() {
        return named;
    }

    int acceptedTerms() {
        return acceptedTerms;
    }

    @Nullable
    Instant invitedAt() {
        return invitedAt;
    }

    @Nullable
    Instant acceptedAt() {
        return acceptedAt;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    LocalizedText reason() {
        return reason == null || reasonLanguage == null ? null : new LocalizedText(reason, reasonLanguage);
    }

    @Nullable
    Decider decider() {
        return decider;
    }

    @Nullable
    Part askedPart() {
        return askedPart;
    }

    @Nullable
    LocalizedText askedReason() {
        return askedReason == null || askedLanguage == null ? null : new LocalizedText(askedReason, askedLanguage);
    }
}
