package org.partnershipportal.people.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Delegation;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A power of a State that its permanent mission granted to one of the State's organisations, with dates. */
@Entity
@Table(name = "delegation_powers")
class DelegatedPower extends AbstractAggregateRoot<DelegatedPower> {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID missionId;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID holderId;

    /** The State at the time of granting; a holder that became another country's holds the power no more. */
    private String country;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Delegation power;

    private LocalDate starts;

    @Column(name = "ends")
    private @Nullable LocalDate ends;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DelegatedPower() {}

    private DelegatedPower(
            OrganisationRow mission,
            OrganisationRow holder,
            Delegation power,
            Period period,
            ActorRef by,
            Instant now) {
        this.id = DelegationId.random().value();
        this.missionId = mission.id().value();
        this.holderId = holder.id().value();
        this.country = String.valueOf(holder.country());
        this.power = power;
        this.starts = period.starts();
        this.ends = period.ends();
        registerEvent(new DelegationEvent.DelegationGranted(holder.id(), by, now));
    }

    /**
     * Grants the power.
     *
     * @throws NotAllowed if the grantor is no verified permanent mission, or the holder none of the State's verified
     *     organisations
     */
    static DelegatedPower grant(
            OrganisationRow mission,
            OrganisationRow holder,
            Delegation power,
            Period period,
            LocalDate today,
            ActorRef by,
            Instant now) {
        if (!isMission(mission)) {
            throw new NotAllowed("delegation.refusal.only-missions-grant");
        }
        if (!holder.verified()
                || !holder.type().ofState()
                || holder.country() == null
                || !holder.country().equals(mission.country())) {
            throw new NotAllowed("delegation.refusal.holder-not-of-state");
        }
        if (period.starts().isBefore(today)) {
            throw new InvalidInput(Problem.of("starts", "delegation.problem.starts-in-the-past"));
        }
        return new DelegatedPower(mission, holder, power, period, by, now);
    }

    /** Whether the organisation may grant powers of its State: a verified permanent mission. */
    static boolean isMission(OrganisationRow organisation) {
        return organisation.type() == OrganisationType.PERMANENT_MISSION && organisation.verified();
    }

    /** Ends it on a day, or at once. */
    void end(@Nullable LocalDate lastDay, LocalDate today, ActorRef by, Instant now) {
        if (isOver(today)) {
            throw new NotAllowed("delegation.refusal.delegation-over");
        }
        if (lastDay == null) {
            endedAt = now;
        } else if (lastDay.isBefore(today)) {
            throw new InvalidInput(Problem.of("lastDay", "delegation.problem.ends-in-the-past"));
        } else {
            new Period(starts, lastDay);
            ends = lastDay;
        }
        registerEvent(new DelegationEvent.DelegationEnded(holder(), by, now));
    }

    /** Whether it holds on the day and was not ended at once before. */
    boolean holdsOn(LocalDate day) {
        return endedAt == null && new Period(starts, ends).contains(day);
    }

    /** Whether it will never hold again. */
    boolean isOver(LocalDate today) {
        return endedAt != null || (ends != null && ends.isBefore(today));
    }

    /** Whether it grants the same power for days that the period has too. */
    boolean overlaps(Delegation other, Period period, LocalDate today) {
        boolean before = ends != null && ends.isBefore(period.starts());
        boolean after = period.ends() != null && starts.isAfter(period.ends());
        return power == other && !isOver(today) && !before && !after;
    }

    /** Whether it is a power of this State. */
    boolean isOf(@Nullable CountryCode state) {
        return state != null && state.iso3().equals(country);
    }

    DelegationId id() {
        return new DelegationId(id);
    }

    OrganisationId mission() {
        return new OrganisationId(missionId);
    }

    OrganisationId holder() {
        return new OrganisationId(holderId);
    }

    DelegationRow row(LocalDate today) {
        return new DelegationRow(id(), power, new Period(starts, ends), holdsOn(today), isOver(today));
    }
}
