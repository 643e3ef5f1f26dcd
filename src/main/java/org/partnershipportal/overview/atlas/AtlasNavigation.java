package org.partnershipportal.overview.atlas;

import java.util.List;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The list of States and the index of rules in the side navigation. */
@Component
class AtlasNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return List.of(
                new NavigationEntry(
                        NavigationEntry.Group.PROMISE_AND_REPORT, 2, "plain.layout.states", AtlasLinks.LIST),
                new NavigationEntry(
                        NavigationEntry.Group.PROMISE_AND_REPORT, 3, "plain.layout.rules", RelationLinks.RULES));
    }
}
