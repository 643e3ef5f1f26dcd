package org.partnershipportal.consultation.export;

import java.util.Set;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;

/**
 * An export that is being made.
 *
 * @param id the export
 * @param claim of the one who makes it
 * @param call whose inputs
 * @param person for whom
 * @param kind what is made
 * @param language in which it is worded
 */
record ExportTask(ExportId id, UUID claim, CallId call, PersonId person, ExportKind kind, Language language) {

    /**
     * The one who asked, as the secretariat's person that they were when they asked. Whether they are named on the call
     * is asked again at each reading; whether they still belong to the secretariat, when they download it.
     */
    Actor actor() {
        return Actor.staff(person, Set.of(StaffRole.SECRETARIAT));
    }
}
