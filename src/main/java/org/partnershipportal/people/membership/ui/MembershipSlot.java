package org.partnershipportal.people.membership.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.people.membership.Members;
import org.partnershipportal.people.membership.MembershipLinks;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSlots;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;

/** On an organisation's page: a link to its members for a member, and to asking to join for others. */
@org.springframework.stereotype.Component
class MembershipSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Members members;

    MembershipSlot(Actors actors, Members members) {
        this.actors = actors;
        this.members = members;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        Optional<OrganisationId> id = OrganisationId.parse(record.id());
        return switch (place) {
            case OrganisationSlots.PRIMARY ->
                id.filter(organisation -> mayJoin(organisation, acting))
                        .map(organisation -> link("membership.join.title", MembershipLinks.join(organisation), acting));
            case OrganisationSlots.SECONDARY ->
                id.filter(organisation -> Acting.organisation(organisation.value())
                                .segment()
                                .equals(acting))
                        .map(own -> link("membership.members.title", MembershipLinks.members(own), acting));
            case OrganisationSlots.TWIN ->
                id.map(twin -> link("membership.join.title", MembershipLinks.join(twin), acting));
            default -> Optional.empty();
        };
    }

    private boolean mayJoin(OrganisationId organisation, String acting) {
        return Acting.parse(acting)
                .filter(as -> members.allowed(actors.current(as), organisation).contains(Permission.JOIN_ORGANISATION))
                .isPresent();
    }

    private AppLink link(String key, String path, String acting) {
        return new AppLink(Translations.standard().text(actors.language(), key), acting + "/" + path);
    }
}
