package org.partnershipportal.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.Requires;
import org.partnershipportal.assessment.StandingInput;
import org.partnershipportal.call.CallCode;
import org.partnershipportal.organisation.OrganisationId;
import org.partnershipportal.organisation.OrganisationSummary;
import org.partnershipportal.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The inputs that a paragraph may cite as a whole: those that were found admissible and whose own time is over (R14.9). */
@Service
@Transactional(readOnly = true)
public class CitableInputs {

    /** The longest part of the list. */
    private static final int MOST = 200;

    private final ReportDesk desk;
    private final UsedInputs inputs;

    CitableInputs(ReportDesk desk, UsedInputs inputs) {
        this.desk = desk;
        this.inputs = inputs;
    }

    /**
     * Those that a writer looks for, in the order in which they came.
     *
     * @param wanted which of them, as they are named to the writer
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    public List<CitableInput> find(Actor actor, CallCode code, Predicate<CitableInput> wanted, int from, int max) {
        AtDesk at = desk.read(actor, code);
        List<StandingInput> citable = inputs.readable(at.team(), desk.now()).values().stream()
                .filter(one -> one.isCitable(at.team(), desk.now()))
                .toList();
        Map<OrganisationId, OrganisationSummary> names = inputs.leads(actor, citable);
        return citable.stream()
                .map(one -> citable(one, names))
                .filter(wanted)
                .skip(Math.max(0, from))
                .limit(Math.clamp(max, 1, MOST))
                .toList();
    }

    private static CitableInput citable(StandingInput one, Map<OrganisationId, OrganisationSummary> names) {
        OrganisationId lead = one.lead();
        return new CitableInput(
                one.input(), lead == null ? null : names.get(lead), one.name(), one.published() != null);
    }
}
