package org.partnershipportal.consultation.call;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Permission;

/** A page of a call at the desk, to which a tab leads from each of its other pages; a bean of the module whose page it is. */
public interface DeskTab {

    /** Where it stands among them, from 0. */
    int place();

    /** Its name, as in {@link CallLinks#deskTabs}. */
    String page();

    /** What one needs for the page. */
    Permission permission();

    /** Key of the page's title. */
    String titleKey();

    /** The page's address for a call. */
    String path(CallCode code);

    /** Key of how many there are, with the number as its argument; {@code null} where the number says enough beside the title. */
    default @Nullable String countKey() {
        return null;
    }

    /**
     * How many there are of what the page shows: asked for the call's report team alone, in one query at most, never of the
     * records; empty while not even their number may be read (R14.9).
     */
    OptionalLong count(ReportTeam team);
}
