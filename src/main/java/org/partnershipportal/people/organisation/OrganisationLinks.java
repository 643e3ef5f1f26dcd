package org.partnershipportal.people.organisation;

/** Paths of the pages about organisations, below {@code /app/{acting}/}. */
public final class OrganisationLinks {

    /** The directory. */
    public static final String LIST = "organisations";
    /** Registering one. */
    public static final String NEW = "organisations/new";
    /** The secretariat's queue. */
    public static final String VERIFICATION = "verification";

    private OrganisationLinks() {}

    /** An organisation's page. */
    public static String of(OrganisationId id) {
        return LIST + "/" + id;
    }

    /** Changing what it says of itself. */
    public static String edit(OrganisationId id) {
        return of(id) + "/edit";
    }

    /** Appealing against a refusal or suspension. */
    public static String appeal(OrganisationId id) {
        return of(id) + "/appeal";
    }

    /** The secretariat's decision about one. */
    public static String decide(OrganisationId id) {
        return VERIFICATION + "/" + id;
    }
}
