package org.partnershipportal.overview.home;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** "Needs me now" in the side navigation. */
@Component
class HomeNavigation implements Navigation {
    private final WorkList work;

    HomeNavigation(WorkList work) {
        this.work = work;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                new NavigationEntry(NavigationEntry.Group.NOW, 0, "home.navigation.now", "home", work.count(actor)));
    }
}
