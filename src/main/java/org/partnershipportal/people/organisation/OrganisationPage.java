package org.partnershipportal.people.organisation;

import java.util.List;

/**
 * A part of a list.
 *
 * @param rows the rows asked for
 * @param total how many the reader could see in all
 */
public record OrganisationPage(List<OrganisationRow> rows, long total) {

    /** Rows a page. */
    public static final int SIZE = 20;
}
