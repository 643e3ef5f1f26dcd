package org.partnershipportal.consultation.assessment;

import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/**
 * Inputs that the public reads together with the name of the organisation that leads them, in terms of the database, for queries
 * over records of many kinds. They are known by the number of their public page, and by nothing else. One without a name is never
 * among them, published or not: it can be a sealed one (R14.7, R14.8).
 */
public final class PublicationRows {

    /** The condition on {@code assessment_inputs i} that a published one is read with the name of who leads it. */
    static final String NAMED =
            UsableRows.STANDING + " AND i.organisation IS NOT NULL AND " + Consent.nameIsPublic("i.name_choice");

    private PublicationRows() {}

    /**
     * The condition that the public may read the input and its name today.
     *
     * @param number the column or parameter that holds its number
     */
    public static Where named(String number) {
        return named(number, Where.all());
    }

    /**
     * The same, and that the actor can link records for the organisation that leads it.
     *
     * @param number the column or parameter that holds its number
     */
    public static Where ledBy(Actor actor, String number) {
        return actor.organisation()
                .filter(own -> Permission.LINK_RECORDS.isOpenTo(actor))
                .map(own -> named(number, Where.of("i.organisation = :own", "own", new OrganisationId(own))))
                .orElse(Where.none());
    }

    private static Where named(String number, Where which) {
        Where shown = AssessmentPolicy.PUBLIC.and(Where.of(NAMED)).and(which);
        return Where.of(
                "EXISTS (SELECT 1 FROM assessment_inputs i WHERE i.public_number = " + number + " AND " + shown.sql()
                        + ")",
                shown.params());
    }
}
