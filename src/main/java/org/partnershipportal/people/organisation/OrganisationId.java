package org.partnershipportal.people.organisation;

import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.ground.shared.Ids;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;

/**
 * An organisation.
 *
 * @param value random; in addresses it also says for whom one acts
 */
public record OrganisationId(UUID value) implements Id {

    /** A new id. */
    static OrganisationId random() {
        return Ids.random(OrganisationId::new);
    }

    /** The id in a text from outside; empty if it has not the form of one. */
    public static Optional<OrganisationId> parse(String text) {
        return Ids.parse(text, OrganisationId::new);
    }

    /**
     * The one that the actor acts for.
     *
     * @throws NotFound for everyone who acts for none
     */
    public static OrganisationId actingFor(Actor actor) {
        return actor.organisation().map(OrganisationId::new).orElseThrow(NotFound::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
