package org.partnershipportal.overview.administration;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The administrator's entry in the side navigation. */
@Component
class AdministrationNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Permission.READ_OPERATION.isOpenTo(actor)
                ? List.of(new NavigationEntry(
                        NavigationEntry.Group.STAFF, 95, "administration.title", AdministrationLinks.OVERVIEW))
                : List.of();
    }
}
