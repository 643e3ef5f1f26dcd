package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Typed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Dated statuses with ECOSOC and GANHRI; what was true on a day can be asked, and no right to be heard depends on it
 * (R4.5).
 */
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
        Organisation organisation = load(actor, command.organisation(), Permission.RECORD_ACCREDITATION);
        if (!command.status().body().accredits(organisation.type())) {
            throw new InvalidInput(Problem.of("accreditation", "organisation.problem.accreditation-of-another-type"));
        }
        facts.save(new AccreditationFact(command, clock.instant()));
        organisation.accredited(actor.ref(), clock.instant());
        organisations.save(organisation);
    }

    /**
     * Says that a record is wrong, with the reason. It stays in the history and counts for no day.
     *
     * @throws NotFound if the organisation has no such record
     * @throws NotAllowed if that was said before
     */
    @Requires(Permission.RECORD_ACCREDITATION)
    public void correct(Actor actor, CorrectAccreditation command) {
        Organisation organisation = load(actor, command.organisation(), Permission.RECORD_ACCREDITATION);
        AccreditationFact wrong = facts.findById(command.accreditation().value())
                .filter(fact -> fact.organisation().equals(command.organisation()))
                .orElseThrow(NotFound::new);
        wrong.correct(command.reason(), clock.instant());
        facts.save(wrong);
        organisation.accreditationCorrected(actor.ref(), clock.instant());
        organisations.save(organisation);
    }

    /**
     * The organisation's statuses, and which held on a day. Anyone who may read the organisation may ask.
     *
     * @param typed the day, such as 2026-03-12; empty for today
     * @throws NotFound if the actor may not know of the organisation
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public AccreditationPage page(Actor actor, OrganisationId id, String typed) {
        Organisation organisation = load(actor, id, Permission.READ);
        Optional<LocalDate> asked = day(typed);
        LocalDate day = asked.orElseGet(() -> LocalDate.ofInstant(clock.instant(), Reader.GENEVA));
        AccreditationHistory history = new AccreditationHistory(facts.findByOrganisationId(id.value()));
        return new AccreditationPage(
                day,
                asked.map(LocalDate::toString).orElse(typed),
                typed.isBlank() || asked.isPresent() ? null : Problem.of("day", "shared.problem.date"),
                history.answers(day, organisation.type()),
                history.rows(day),
                policy.allowed(actor, organisation).contains(Permission.RECORD_ACCREDITATION)
                        ? Accreditation.of(organisation.type())
                        : List.of());
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
        load(actor, id, Permission.READ);
        return new AccreditationHistory(facts.findByOrganisationId(id.value())).on(date, body);
    }

    /** The day that was typed, in the digits of any script; empty if it is none. */
    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(Typed.digits(typed.strip())))
                    .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Organisation load(Actor actor, OrganisationId id, Permission permission) {
        Organisation found = organisations.findById(id.value()).orElseThrow(NotFound::new);
        policy.require(actor, permission, found);
        return found;
    }
}
