package org.partnershipportal.platform.moderation;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The entry of the appeals in the side navigation of those who decide them. */
@Component
class CaseNavigation implements Navigation {

    private final Cases cases;

    CaseNavigation(Cases cases) {
        this.cases = cases;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Permission.DECIDE_APPEAL.isOpenTo(actor)
                ? List.of(new NavigationEntry(
                        NavigationEntry.Group.STAFF,
                        1,
                        "moderation.list.title",
                        CaseLinks.LIST,
                        cases.countWaiting(actor)))
                : List.of();
    }
}
