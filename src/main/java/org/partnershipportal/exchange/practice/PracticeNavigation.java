package org.partnershipportal.exchange.practice;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** Practices in the side navigation. */
@Component
class PracticeNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                new NavigationEntry(NavigationEntry.Group.LEARN, 0, "plain.layout.practices", PracticeLinks.LIST));
    }
}
