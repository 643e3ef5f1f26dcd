package org.partnershipportal.people.membership;

import java.util.List;
import java.util.UUID;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.springframework.stereotype.Component;

/** What waits for an owner: requests to join. */
@Component
class MembershipTasks implements OpenTasks {

    private final JoinRequestRepository requests;
    private final Organisations organisations;

    MembershipTasks(JoinRequestRepository requests, Organisations organisations) {
        this.requests = requests;
        this.organisations = organisations;
    }

    @Override
    public List<OpenTask> openTasks(Actor actor) {
        return actor
                .organisation()
                .filter(own -> actor.holds(own, MemberRole.OWNER))
                .filter(requests::existsByOrganisationIdAndOpenKeyNotNull)
                .map(own -> task(actor, own))
                .stream()
                .toList();
    }

    @Override
    public long countOpenTasks(Actor actor) {
        return openTasks(actor).size();
    }

    private OpenTask task(Actor actor, UUID own) {
        OrganisationId id = new OrganisationId(own);
        return new OpenTask(
                "membership.task.answer-joining",
                organisations.lookUp(actor, id).name(),
                null,
                Acting.organisation(own),
                MembershipLinks.members(id),
                null);
    }
}
