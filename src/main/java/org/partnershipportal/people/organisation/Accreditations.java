package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Dated statuses with ECOSOC and GANHRI; what was true on a day can be asked, and no right of voice hangs on it (R4.5). */
@Service
@Transactional
@ForOwnPages
public class Accreditations {

    private final OrganisationRepository organisations;
    private final AccreditationRepository facts;
    private final OrganisationPolicy policy;
    private final Clock clock;

    Accreditations(
            OrganisationRepository organisations,
            AccreditationRepository facts,
            OrganisationPolicy policy,
            Clock clock) {
        this.organisations = organisations;
        this.facts = facts;
        this.policy = policy;
        this.clock = clock;
    }

    /** Records a status from a day on; a later record for the same day overrides an earlier one. */
    @Requires(Permission.RECORD_ACCREDITATION)
    public void record(Actor actor, RecordAccreditation command) {
        Organisation organisation =
                organisations.findById(command.organisation().value()).orElseThrow(NotFound::new);
        policy.require(actor, Permission.RECORD_ACCREDITATION, organisation);
        if (!command.status().body().accredits(organisation.type())) {
            throw new InvalidInput(Problem.of("accreditation", "organisation.problem.accreditation-of-another-type"));
        }
        facts.save(new AccreditationFact(command, clock.instant()));
        organisation.accredited(actor.ref(), clock.instant());
        organisations.save(organisation);
    }

    /**
     * The status with the body on a day.
     *
     * @return empty if none was recorded for then
     * @throws NotFound if the actor may not know of the organisation
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<Accreditation> on(Actor actor, OrganisationId id, Accreditation.Body body, LocalDate date) {
        policy.require(
                actor, Permission.READ, organisations.findById(id.value()).orElseThrow(NotFound::new));
        return new AccreditationHistory(facts.findByOrganisationId(id.value())).on(date, body);
    }
}
