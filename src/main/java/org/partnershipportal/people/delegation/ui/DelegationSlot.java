package org.partnershipportal.people.delegation.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.people.delegation.DelegationLinks;
import org.partnershipportal.people.delegation.DelegationRow;
import org.partnershipportal.people.delegation.Delegations;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSlots;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;

/**
 * On an organisation's page: the powers of its State that it holds, and for the State's mission a link to grant them.
 */
@org.springframework.stereotype.Component
class DelegationSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Delegations delegations;

    DelegationSlot(Actors actors, Delegations delegations) {
        this.actors = actors;
        this.delegations = delegations;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return switch (place) {
            case OrganisationSlots.PRIMARY ->
                Acting.parse(acting)
                        .flatMap(as -> OrganisationId.parse(record.id())
                                .filter(id -> delegations.mayGrant(actors.current(as), id))
                                .map(id -> new AppLink(
                                        text("delegation.page.title"), acting + "/" + DelegationLinks.of(id))));
            case OrganisationSlots.FACTS ->
                Acting.parse(acting)
                        .flatMap(as -> OrganisationId.parse(record.id())
                                .map(id -> delegations.heldBy(actors.current(as), id))
                                .filter(powers -> !powers.isEmpty())
                                .map(this::card));
            default -> Optional.empty();
        };
    }

    private Card card(List<DelegationRow> powers) {
        return new Card(text("delegation.powers.title"), new PowerRows(powers, actors.language()));
    }

    private String text(String key) {
        return Translations.standard().text(actors.language(), key);
    }
}
