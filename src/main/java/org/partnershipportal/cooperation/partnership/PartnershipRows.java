package org.partnershipportal.cooperation.partnership;

import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/** Partnerships in terms of the database, for queries over records of many kinds, which must not read them one by one. */
public final class PartnershipRows {

    private PartnershipRows() {}

    /**
     * The condition that the actor may know of a partnership.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where visibleTo(Actor actor, String id) {
        return named(id, PartnershipPolicy.visibleTo(actor));
    }

    /**
     * The condition that the actor can change it for the organisation that leads it.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where ledBy(Actor actor, String id) {
        return actor.organisation()
                .filter(own -> Permission.EDIT_PARTNERSHIP.isOpenTo(actor))
                .map(own -> named(id, Where.of("p.lead_organisation = :own", "own", new OrganisationId(own))))
                .orElse(Where.none());
    }

    private static Where named(String id, Where which) {
        return Where.of(
                "EXISTS (SELECT 1 FROM partnership_partnerships p WHERE p.id = " + id + " AND " + which.sql() + ")",
                which.params());
    }
}
