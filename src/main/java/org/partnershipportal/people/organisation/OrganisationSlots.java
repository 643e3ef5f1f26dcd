package org.partnershipportal.people.organisation;

/** Places on organisations' pages that modules above fill; the record is the organisation ({@link OrganisationEvent#KIND}). */
public final class OrganisationSlots {

    /** The first button of the page's header, where the record itself asks for nothing. */
    public static final String PRIMARY = "organisation-primary";

    /** Further buttons of the page's header. */
    public static final String SECONDARY = "organisation-secondary";

    /** Facts beside what the organisation says of itself. */
    public static final String FACTS = "organisation-facts";

    /** The end of the page. */
    public static final String END = "organisation-page";

    /** What can be done with a listed organisation whose name is like the one that is being registered. */
    public static final String TWIN = "organisation-twin";

    private OrganisationSlots() {}
}
