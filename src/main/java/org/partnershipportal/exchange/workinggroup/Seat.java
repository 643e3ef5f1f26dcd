package org.partnershipportal.exchange.workinggroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;

/** An organisation's seat in a working group. Its transitions are verbs of the {@link WorkingGroup}, which calls these. */
@Entity
@Table(name = "workinggroup_seats")
class Seat {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    /** Who comes for it; a member of the organisation when they were named. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID representative;

    @Column(name = "seat_role")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SeatRole role;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SeatStatus status;

    /** Group and country as the organisation had them when it asked, was asked or accepted; for the table and for R4.3. */
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StakeholderGroup stakeholderGroup;

    private @Nullable String country;

    private Instant askedAt;

    private @Nullable String askedText;

    private @Nullable String askedLanguage;

    /** By when a request shall be decided; afterwards the secretariat can decide too. */
    private @Nullable LocalDate due;

    private @Nullable LocalDate since;

    private @Nullable LocalDate roleSince;

    private boolean offeredChair;

    private @Nullable Instant closedAt;

    private @Nullable String reason;

    private @Nullable String reasonLanguage;

    /** Which criteria were met, a digit for each. */
    private @Nullable String met;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID decidedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Seat() {}

    private Seat(OrganisationSummary organisation, SeatRole role, SeatStatus status, Instant at) {
        id = UUID.randomUUID();
        this.organisation = organisation.id().value();
        this.role = role;
        this.status = status;
        askedAt = at;
        stakeholderGroup = organisation.group();
        refresh(organisation);
    }

    static Seat invited(OrganisationSummary organisation, SeatRole role, Instant at) {
        return new Seat(organisation, role, SeatStatus.INVITED, at);
    }

    static Seat requested(
            OrganisationSummary organisation, SeatRole role, AskForSeat command, LocalDate due, Instant at) {
        Seat seat = new Seat(organisation, role, SeatStatus.REQUESTED, at);
        seat.represent(command.representative());
        seat.askedText = command.text();
        seat.askedLanguage = command.language();
        seat.due = due;
        return seat;
    }

    private void refresh(OrganisationSummary now) {
        stakeholderGroup = now.group();
        CountryCode its = now.country();
        country = its == null ? null : its.iso3();
    }

    void represent(@Nullable PersonId person) {
        representative = person == null ? null : person.value();
    }

    /** Sits from now on. */
    void sit(OrganisationSummary now, Instant at) {
        refresh(now);
        sit(at);
    }

    /** The same, as it was when it asked. */
    void sit(Instant at) {
        become(SeatStatus.MEMBER);
        since = LocalDate.ofInstant(at, Formats.GENEVA);
        roleSince = since;
        closedAt = null;
    }

    /** Sits after an appeal about another request of the organisation's, as it had asked there. */
    void sitInstead(Seat declined, Instant at) {
        role = declined.role;
        if (representative == null) {
            representative = declined.representative;
        }
        sit(at);
    }

    void be(SeatRole next, Instant at) {
        role = next;
        roleSince = LocalDate.ofInstant(at, Formats.GENEVA);
        offeredChair = false;
    }

    void offerChair(boolean offered) {
        offeredChair = offered;
    }

    /** Notes what the criteria say, who decided and why. */
    void decided(DecideOnSeat command, @Nullable PersonId by) {
        met = command.met().stream()
                .map(one -> Boolean.TRUE.equals(one) ? "1" : "0")
                .collect(Collectors.joining());
        because(new Reason(command.reason(), command.language()));
        decidedBy = by == null ? null : by.value();
    }

    void close(SeatStatus end, Instant at) {
        become(end);
        closedAt = at;
        offeredChair = false;
    }

    void because(Reason why) {
        reason = why.reason();
        reasonLanguage = why.language();
    }

    private void become(SeatStatus next) {
        if (!status.canBecome(next)) {
            throw new NotAllowed(
                    status == SeatStatus.MEMBER
                            ? "workinggroup.refusal.sits-already"
                            : "workinggroup.refusal.no-longer-open");
        }
        status = next;
    }

    /** Whether its own State would decide about it, where that State is this leader of the group (R4.3). */
    boolean isOwnCountryOf(Seat leader) {
        return leader.group() == StakeholderGroup.GOVERNMENT
                && isGuarded()
                && country().isPresent()
                && country().equals(leader.country());
    }

    /** Whether it is the NHRI or civil society of one of these States, which do nothing to it (R4.3). */
    boolean isGuardedFrom(Set<CountryCode> states) {
        return isGuarded() && country().filter(states::contains).isPresent();
    }

    private boolean isGuarded() {
        return stakeholderGroup == StakeholderGroup.NHRI || stakeholderGroup == StakeholderGroup.CIVIL_SOCIETY;
    }

    boolean isMember() {
        return status == SeatStatus.MEMBER;
    }

    boolean isOverdue(LocalDate today) {
        return status == SeatStatus.REQUESTED && due != null && today.isAfter(due);
    }

    boolean isOf(OrganisationId other) {
        return organisation.equals(other.value());
    }

    boolean isDecidedBy(@Nullable PersonId person) {
        return person != null && person.value().equals(decidedBy);
    }

    SeatId id() {
        return new SeatId(id);
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    Optional<PersonId> representative() {
        return Optional.ofNullable(representative).map(PersonId::new);
    }

    SeatRole role() {
        return role;
    }

    SeatStatus status() {
        return status;
    }

    StakeholderGroup group() {
        return stakeholderGroup;
    }

    Optional<CountryCode> country() {
        return Optional.ofNullable(country).map(CountryCode::new);
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    LocalizedText asked() {
        return askedText == null || askedLanguage == null ? null : new LocalizedText(askedText, askedLanguage);
    }

    @Nullable
    LocalDate due() {
        return due;
    }

    /** Whether the organisation was a member then: from the day on which it took the seat until it left. */
    boolean wasMemberAt(Instant at) {
        return since != null
                && !LocalDate.ofInstant(at, Formats.GENEVA).isBefore(since)
                && (isMember() || (status == SeatStatus.ENDED && closedAt != null && closedAt.isAfter(at)));
    }

    @Nullable
    LocalDate since() {
        return since;
    }

    @Nullable
    LocalDate roleSince() {
        return roleSince;
    }

    boolean offeredChair() {
        return offeredChair;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    @Nullable
    LocalizedText reason() {
        return reason == null || reasonLanguage == null ? null : new LocalizedText(reason, reasonLanguage);
    }

    List<Boolean> met() {
        return met == null
                ? List.of()
                : met.chars().mapToObj(digit -> digit == '1').toList();
    }
}
