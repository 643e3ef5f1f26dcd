package org.partnershipportal.people.organisation;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The entries about organisations in the side navigation. */
@Component
class OrganisationNavigation implements Navigation {

    private final OrganisationQueries queries;

    OrganisationNavigation(OrganisationQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        List<NavigationEntry> entries = new ArrayList<>();
        entries.add(new NavigationEntry(
                NavigationEntry.Group.WORK_TOGETHER, 9, "plain.layout.organisations", OrganisationLinks.LIST));
        actor.organisation().map(OrganisationId::new).ifPresent(own -> {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.OUR_ORGANISATION,
                    0,
                    "organisation.navigation.own",
                    OrganisationLinks.of(own)));
        });
        if (actor.kind() == Actor.Kind.PERSON) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.OUR_ORGANISATION, 0, "organisation.new.title", OrganisationLinks.NEW));
        }
        if (actor.is(StaffRole.SECRETARIAT)) {
            entries.add(new NavigationEntry(
                    NavigationEntry.Group.STAFF,
                    0,
                    "shared.field.verification",
                    OrganisationLinks.VERIFICATION,
                    queries.countWaiting()));
        }
        return entries;
    }
}
