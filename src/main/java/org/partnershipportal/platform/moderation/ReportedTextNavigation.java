package org.partnershipportal.platform.moderation;

import java.util.List;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.springframework.stereotype.Component;

/** The entry of the reported texts in the side navigation of moderators. */
@Component
class ReportedTextNavigation implements Navigation {

    private final ReportedTextQueries texts;

    ReportedTextNavigation(ReportedTextQueries texts) {
        this.texts = texts;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return Permission.KEEP_TEXT.isOpenTo(actor)
                ? List.of(new NavigationEntry(
                        NavigationEntry.Group.STAFF,
                        2,
                        "moderation.reported-list.title",
                        ReportedTextLinks.LIST,
                        texts.countWaiting(actor)))
                : List.of();
    }
}
