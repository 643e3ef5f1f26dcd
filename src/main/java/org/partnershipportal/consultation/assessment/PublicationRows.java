package org.partnershipportal.consultation.assessment;

import java.util.Map;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.records.Where;

/**
 * Published inputs in terms of the database, for queries over records of many kinds. They are known by the number of their
 * public page, and by nothing else (R14.7, R14.8).
 */
public final class PublicationRows {

    private PublicationRows() {}

    /**
     * The condition that the public may read the input today.
     *
     * @param number the column or parameter that holds its number
     */
    public static Where published(String number) {
        return named(number, Where.all());
    }

    /**
     * The condition that the public may read it today together with the name of the organisation that leads it, and that the
     * actor can link records for this organisation. Where no name is public, nobody speaks for an input: to do so would say
     * whose it is (R14.4).
     *
     * @param number the column or parameter that holds its number
     */
    public static Where ledBy(Actor actor, String number) {
        return actor.organisation()
                .filter(own -> Permission.LINK_RECORDS.isOpenTo(actor))
                .map(own -> named(
                        number,
                        Where.of(
                                "i.organisation = :own AND " + Consent.nameIsPublic("i.name_choice"),
                                Map.of("own", new OrganisationId(own)))))
                .orElse(Where.none());
    }

    /** The condition that its name is public, so that somebody can speak for it. */
    public static Where isNamed(String number) {
        return named(number, Where.of("i.organisation IS NOT NULL AND " + Consent.nameIsPublic("i.name_choice")));
    }

    private static Where named(String number, Where which) {
        Where shown = AssessmentPolicy.PUBLIC.and(Where.of(UsableRows.STANDING)).and(which);
        return Where.of(
                "EXISTS (SELECT 1 FROM assessment_inputs i WHERE i.public_number = " + number + " AND " + shown.sql()
                        + ")",
                shown.params());
    }
}
