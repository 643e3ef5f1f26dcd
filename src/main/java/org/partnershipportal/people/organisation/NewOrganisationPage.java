package org.partnershipportal.people.organisation;

/**
 * The page on which an organisation is registered, as the page that leads to it sees it: the name that was typed there is handed
 * over, because an address stays in the history of a shared computer.
 */
public interface NewOrganisationPage {

    /** Fills in the name. */
    void named(String name);
}
