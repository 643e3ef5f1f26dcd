package org.partnershipportal.people.membership;

import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.springframework.stereotype.Component;

/** No member of a State's organisation can be staff of the platform; access asks the same at each sign-in. */
@Component
class JoiningRule {

    private final Persons persons;

    JoiningRule(Persons persons) {
        this.persons = persons;
    }

    /** Refuses to let staff of the platform into a State's organisation. */
    void check(OrganisationType type, PersonId person) {
        if (type.ofState() && !persons.staffRolesOf(Actor.system(), person).isEmpty()) {
            throw new NotAllowed("membership.refusal.staff-in-state");
        }
    }
}
