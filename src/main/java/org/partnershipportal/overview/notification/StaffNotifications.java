package org.partnershipportal.overview.notification;

import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.overview.administration.AdministrationLinks;
import org.partnershipportal.people.membership.MemberEvent;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StaffRolesChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Notifies the administrators when none of a person's staff roles applies, because Keycloak has a forbidden pair or the
 * person belongs to a State (mission.md, Who acts): it is corrected there and not here. Whose they are only the
 * administrator's page says.
 */
@Component
class StaffNotifications {

    /** What is said. */
    enum Says implements Message {
        STAFF_ROLES_VOID;

        @Override
        public NoticeKind kind() {
            return NoticeKind.INVITATION;
        }
    }

    private final Notices notices;
    private final Persons persons;

    StaffNotifications(Notices notices, Persons persons) {
        this.notices = notices;
        this.persons = persons;
    }

    @ApplicationModuleListener
    void on(StaffRolesChanged event) {
        tell(event, event.person());
    }

    @ApplicationModuleListener
    void on(MemberEvent.MemberJoined event) {
        tell(event, event.person());
    }

    private void tell(DomainEvent event, PersonId person) {
        if (!persons.staffFaults(Actor.system(), person).isEmpty()) {
            notices.tell(
                    Actor.system(),
                    Notify.toAll(
                            event,
                            persons.allHolding(Actor.system(), StaffRole.ADMIN),
                            Says.STAFF_ROLES_VOID,
                            Acting.STAFF,
                            AdministrationLinks.OVERVIEW));
        }
    }
}
