package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.spi.OrganisationMembers;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.moderation.OpenCase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat's verification of organisations: never a State's (R4.3), never about one's own organisation. */
@Service
@Transactional
@ForOwnPages
public class Verification {

    private static final int TWINS = 10;

    private final OrganisationRepository organisations;
    private final OrganisationQueries queries;
    private final OrganisationTwins twins;
    private final OrganisationMembers members;
    private final OrganisationPolicy policy;
    private final Cases cases;
    private final Clock clock;

    Verification(
            OrganisationRepository organisations,
            OrganisationQueries queries,
            OrganisationTwins twins,
            OrganisationMembers members,
            OrganisationPolicy policy,
            Cases cases,
            Clock clock) {
        this.organisations = organisations;
        this.queries = queries;
        this.twins = twins;
        this.members = members;
        this.policy = policy;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * Those that wait, the oldest first, with their age in working days.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     */
    @Requires(Permission.READ_VERIFICATION_QUEUE)
    @Transactional(readOnly = true)
    public Slice<QueueRow> queue(Actor actor, int from, int max) {
        Instant now = clock.instant();
        return queries.waiting(from, max)
                .map(row ->
                        new QueueRow(row, row.submittedAt() == null ? 0 : WorkingDays.between(row.submittedAt(), now)));
    }

    /** How many wait. */
    @Requires(Permission.READ_VERIFICATION_QUEUE)
    @Transactional(readOnly = true)
    public long countWaiting(Actor actor) {
        return queries.countWaiting();
    }

    /** Organisations that are likely the same as this one, as far as the actor may read them; nothing is blocked by them. */
    @Requires(Permission.READ_VERIFICATION_QUEUE)
    @Transactional(readOnly = true)
    public List<OrganisationRow> twins(Actor actor, OrganisationId id) {
        Organisation checked = organisations
                .findById(id.value())
                .filter(found -> policy.mayRead(actor, found))
                .orElseThrow(NotFound::new);
        return twins.of(actor, checked, TWINS);
    }

    /**
     * Verifies, asks back, refuses, suspends, lifts a suspension, or decides about a change. Refusals and suspensions can
     * be appealed; a change that is declined leaves the verified facts as they are.
     *
     * @throws NotAllowed if the person belongs to the organisation, or if a member may not belong to it once the change is
     *     accepted (R4.7)
     */
    @Requires(Permission.VERIFY_ORGANISATION)
    public void decide(Actor actor, DecideOrganisation command) {
        Organisation decided = organisations.findById(command.id().value()).orElseThrow(NotFound::new);
        policy.require(actor, Permission.VERIFY_ORGANISATION, decided);
        if (actor.person() != null && members.isMember(actor.person(), command.id())) {
            throw new NotAllowed("organisation.refusal.own-organisation");
        }
        OrganisationProfile asked = decided.asked();
        if (command.chosen() == DecideOrganisation.Decision.ACCEPT_CHANGE && decided.becomesOther(asked)) {
            members.check(command.id(), asked.kind(), asked.country());
        }
        decided.decide(command, actor.ref(), clock.instant());
        organisations.save(decided);
        switch (command.chosen()) {
            case REFUSE, SUSPEND ->
                cases.open(
                        actor,
                        new OpenCase(
                                OrganisationModeration.subject(command.id()),
                                decided.status().decisionKey(),
                                command.text()));
            case LIFT -> cases.settle(actor, OrganisationModeration.subject(command.id()));
            case VERIFY, RETURN, ACCEPT_CHANGE, DECLINE_CHANGE -> {
                // Nothing to appeal.
            }
        }
    }
}
