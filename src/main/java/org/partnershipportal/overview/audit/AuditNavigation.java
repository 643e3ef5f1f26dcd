package org.partnershipportal.overview.audit;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The auditor's entry in the side navigation. */
@Component
class AuditNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Permission.READ_TRAIL.isOpenTo(actor)
                ? List.of(new NavigationEntry(NavigationEntry.Group.STAFF, 90, "audit.trail.title", "audit"))
                : List.of();
    }
}
