package org.partnershipportal.consultation.call;

import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.platform.access.Permission;

/**
 * A page of a call at the desk, with a tab on each of the call's other pages; a bean of the module that the page
 * belongs to.
 *
 * @param place where it stands among them, from 0
 * @param page its name, as in {@link CallLinks#deskTabs}
 * @param permission what one needs for the page
 * @param titleKey key of the page's title
 * @param countKey key of how many there are, with the number as its argument; {@code null} where the number says enough
 *     beside the title
 * @param path the page's address for a call
 * @param count how many there are of what the page shows: asked for the call's report team alone, in one query at most,
 *     never of the records; empty while not even their number may be read (R14.9)
 */
public record DeskTab(
        int place,
        String page,
        Permission permission,
        String titleKey,
        @Nullable String countKey,
        Function<CallCode, String> path,
        Function<ReportTeam, OptionalLong> count) {}
