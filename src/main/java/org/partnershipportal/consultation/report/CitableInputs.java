package org.partnershipportal.consultation.report;

import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inputs that a paragraph can cite as a whole: those that were found admissible and whose own deadline has passed
 * (R14.9).
 */
@Service
@Transactional(readOnly = true)
@ForOwnPages
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
     * A part of those that a writer looks for, in the order in which they came. Five queries, and no row and no name beyond the
     * part, however many there are.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.READ_DESK)
    public List<CitableInput> find(Actor actor, CallCode code, FindCitable command, int from, int max) {
        TeamReport at = desk.read(actor, code);
        List<StandingInput> part = inputs.citable(at.team(), command, desk.now(), from, Math.clamp(max, 1, MOST));
        Map<OrganisationId, OrganisationSummary> names = inputs.leads(actor, part);
        return part.stream().map(one -> citable(one, names)).toList();
    }

    private static CitableInput citable(StandingInput one, Map<OrganisationId, OrganisationSummary> names) {
        return new CitableInput(one.input(), KnownSender.of(one, names), one.published() != null);
    }
}
