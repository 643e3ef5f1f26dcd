package org.partnershipportal.organisation;

import org.partnershipportal.access.Actor;
import org.partnershipportal.access.PersonId;
import org.partnershipportal.access.Persons;
import org.partnershipportal.shared.NotAllowed;
import org.springframework.stereotype.Component;

/** No member of a State's organisation can be staff of the platform; access asks the same at each sign-in. */
@Component
class StaffRule {

    private final Persons persons;

    StaffRule(Persons persons) {
        this.persons = persons;
    }

    /** Refuses to let staff of the platform into a State's organisation. */
    void check(OrganisationType type, PersonId person) {
        if (type.ofState() && !persons.staffRolesOf(Actor.system(), person).isEmpty()) {
            throw new NotAllowed("organisation.refusal.staff-in-state");
        }
    }
}
