package org.partnershipportal.exchange.grouptext;

import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/** Products of working groups in terms of the database, for queries over records of many kinds. */
public final class GroupProductConditions {

    private GroupProductConditions() {}

    /**
     * The condition that there is such a product: everyone can know of each, of those that are withdrawn as well.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where published(String id) {
        return Where.of("EXISTS (SELECT 1 FROM grouptext_products p WHERE p.id = " + id + ")");
    }

    /**
     * The condition that it is not withdrawn, and that the actor acts for the organisation that published it and has not left the group
     * since.
     *
     * @param id the column or parameter that holds its id
     */
    public static Where publishedBy(Actor actor, String id) {
        return Permission.LEAD_GROUP.isOpenTo(actor)
                ? actor.organisation()
                        .map(OrganisationId::new)
                        .map(own -> Where.of(
                                "EXISTS (SELECT 1 FROM grouptext_products p WHERE p.id = " + id
                                        + " AND p.withdrawn_at IS NULL AND p.organisation = :publisher AND "
                                        + MembersSpace.sits("p.group_id", "p.organisation")
                                                .sql() + ")",
                                "publisher",
                                own))
                        .orElse(Where.none())
                : Where.none();
    }
}
