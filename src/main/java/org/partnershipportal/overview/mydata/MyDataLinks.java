package org.partnershipportal.overview.mydata;

import org.partnershipportal.ground.shared.ForOwnPages;

/** Addresses of the pages about one's own data, below {@code /app/{acting}/}. */
@ForOwnPages
public final class MyDataLinks {

    /** What is kept about the person. */
    public static final String OWN = "me/data";

    /** What is kept about the organisation acted for. */
    public static final String ORGANISATION = "organisation-data";

    /** Where the operator erases a person. */
    public static final String ERASE = "administration/erase";

    /** Where copies are downloaded. */
    public static final String FILES = "/my-data/";

    /** The address of a copy. */
    public static String file(CopyId copy) {
        return FILES + copy;
    }

    private MyDataLinks() {}
}
