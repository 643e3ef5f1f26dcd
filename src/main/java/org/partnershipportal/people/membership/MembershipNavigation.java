package org.partnershipportal.people.membership;

import java.util.List;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The entry about one's own organisation's members in the side navigation. */
@Component
class MembershipNavigation implements Navigation {

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return actor
                .organisation()
                .map(own -> new NavigationEntry(
                        NavigationEntry.Group.OUR_ORGANISATION,
                        1,
                        "membership.members.title",
                        MembershipLinks.members(new OrganisationId(own))))
                .stream()
                .toList();
    }
}
