package org.partnershipportal.exchange.training;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The list of trainings in the side navigation. */
@Component
class TrainingNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                new NavigationEntry(NavigationEntry.Group.LEARN, 8, "plain.layout.trainings", TrainingLinks.LIST));
    }
}
