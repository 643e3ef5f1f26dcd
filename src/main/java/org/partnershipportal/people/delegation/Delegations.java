package org.partnershipportal.people.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationRow;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A State's powers, granted and ended with dates by its verified permanent mission (mission.md, Who acts). */
@Service
@Transactional
@ForOwnPages
public class Delegations {

    private final Organisations organisations;
    private final OrganisationDirectory directory;
    private final DelegatedPowerRepository powers;
    private final DelegationPolicy policy;
    private final Clock clock;

    Delegations(
            Organisations organisations,
            OrganisationDirectory directory,
            DelegatedPowerRepository powers,
            DelegationPolicy policy,
            Clock clock) {
        this.organisations = organisations;
        this.directory = directory;
        this.powers = powers;
        this.policy = policy;
        this.clock = clock;
    }

    /** The State's verified organisations and what the mission granted to each. */
    @Requires(Permission.GRANT_DELEGATION)
    @Transactional(readOnly = true)
    public StatePowers of(Actor actor, OrganisationId missionId) {
        OrganisationRow mission = mission(actor, missionId);
        CountryCode country = Optional.ofNullable(mission.country()).orElseThrow(NotFound::new);
        Map<OrganisationId, List<DelegationRow>> granted =
                powers.findByMissionIdOrderByStarts(missionId.value()).stream()
                        .collect(Collectors.groupingBy(
                                DelegatedPower::holder,
                                Collectors.mapping(power -> power.row(today()), Collectors.toList())));
        return new StatePowers(
                country,
                directory.verifiedOfState(Actor.system(), country).stream()
                        .map(holder -> new StatePowers.Holder(holder, granted.getOrDefault(holder.id(), List.of())))
                        .toList());
    }

    /**
     * The powers of its State that an organisation holds, held or will hold.
     *
     * @throws NotFound if the actor may not know of the organisation (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<DelegationRow> heldBy(Actor actor, OrganisationId id) {
        OrganisationRow holder = organisations.lookUp(actor, id);
        return holder.type().ofState()
                ? powers.findByHolderIdOrderByStarts(id.value()).stream()
                        .filter(power -> power.isOf(holder.country()))
                        .map(power -> power.row(today()))
                        .toList()
                : List.of();
    }

    /**
     * Whether the actor may grant the organisation's State's powers: the same question as the act's.
     *
     * @throws NotFound if the actor may not know of the organisation (R0.1)
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayGrant(Actor actor, OrganisationId mission) {
        return policy.allowed(actor, organisations.lookUp(actor, mission)).contains(Permission.GRANT_DELEGATION);
    }

    /**
     * Grants a power, from today on at the earliest.
     *
     * @throws org.partnershipportal.ground.shared.NotAllowed if the holder is no verified organisation of the same State
     */
    @Requires(value = Permission.GRANT_DELEGATION, freshSignIn = true)
    public void grant(Actor actor, GrantDelegation command) {
        OrganisationRow mission = mission(actor, command.mission());
        OrganisationId holderId = Optional.ofNullable(command.holder()).orElseThrow(NotFound::new);
        OrganisationRow holder = organisations.lookUp(Actor.system(), holderId);
        Delegation power = Optional.ofNullable(command.power()).orElseThrow(NotFound::new);
        LocalDate starts = Optional.ofNullable(command.starts()).orElseThrow(NotFound::new);
        Period period = new Period(starts, command.ends());
        DelegatedPower granted =
                DelegatedPower.grant(mission, holder, power, period, today(), actor.ref(), clock.instant());
        boolean already = powers.findByHolderIdOrderByStarts(holderId.value()).stream()
                .anyMatch(held -> held.overlaps(power, period, today()));
        if (already) {
            throw new InvalidInput(Problem.of("starts", "delegation.problem.already-delegated"));
        }
        powers.save(granted);
    }

    /** Ends a power on a day, or at once. */
    @Requires(Permission.GRANT_DELEGATION)
    public void end(Actor actor, EndDelegation command) {
        DelegatedPower ended = powers.findById(command.id().value()).orElseThrow(NotFound::new);
        mission(actor, ended.mission());
        ended.end(command.lastDay(), today(), actor.ref(), clock.instant());
        powers.save(ended);
    }

    private OrganisationRow mission(Actor actor, OrganisationId id) {
        OrganisationRow mission = organisations.lookUp(actor, id);
        policy.require(actor, Permission.GRANT_DELEGATION, mission);
        return mission;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
    }
}
