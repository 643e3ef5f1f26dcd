package org.partnershipportal.exchange.workinggroup;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * One working group in a list.
 *
 * @param id the group
 * @param number its number
 * @param status where it stands today
 * @param title in the writer's language
 * @param purpose what it is for
 * @param term its first and last day, in Geneva
 * @param themes codes of themes
 * @param statesAre what States are
 * @param entry how organisations come in
 * @param chair who chairs it; {@code null} where nobody does, or the reader does not read the name
 * @param table who sits at it, and what is missing
 * @param own whether the organisation acted for sits in it
 */
@ForOwnPages
public record WorkingGroupRow(
        WorkingGroupId id,
        WorkingGroupNumber number,
        WorkingGroupStatus status,
        LocalizedText title,
        LocalizedText purpose,
        Period term,
        List<String> themes,
        StatesPlace statesAre,
        Entry entry,
        @Nullable OrganisationSummary chair,
        SeatTable table,
        boolean own) {}
