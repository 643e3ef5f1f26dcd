package org.partnershipportal.overview.relation;

import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;

/**
 * Who sees a link and what they can do to it. A link that stands is seen by everyone who may know of both records; one that is
 * proposed, by the owners of the two; one that was declined, or is kept with a draft, by those on whose side it was made. Each owner
 * can withdraw a link that stands.
 */
final class LinkPolicy implements Policy<LinkCase> {

    @Override
    public boolean mayRead(Actor actor, LinkCase link) {
        return link.seesBoth()
                && switch (link.status()) {
                    case STANDING -> true;
                    case PROPOSED -> !link.speaksFor().isEmpty();
                    case KEPT, DECLINED -> link.proposes();
                };
    }

    @Override
    public boolean may(Actor actor, Permission permission, LinkCase link) {
        return switch (permission) {
            case READ -> mayRead(actor, link);
            case LINK_RECORDS ->
                !link.follows()
                        && (link.status() == LinkStatus.STANDING
                                ? !link.speaksFor().isEmpty()
                                : link.proposes());
            case ANSWER_LINK -> link.status() == LinkStatus.PROPOSED && link.answers();
            default -> false;
        };
    }
}
