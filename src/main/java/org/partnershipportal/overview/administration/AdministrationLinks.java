package org.partnershipportal.overview.administration;

/** Addresses of the administrator's pages below {@code /app/{acting}/}. */
public final class AdministrationLinks {

    /** The overview. */
    public static final String OVERVIEW = "administration";

    private AdministrationLinks() {}
}
