package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A decision of a meeting.
 *
 * @param id the decision
 * @param meeting which meeting made it
 * @param metAt when that was
 * @param zone the zone of the meeting
 * @param words what is to be done
 * @param owner which member carries it out; {@code null} where the organisation is gone
 * @param due the last day for it
 * @param overdue whether that day has passed in the zone of the meeting, and it is still open
 * @param status what became of it
 * @param note how it was carried out, or why it was dropped; {@code null} if nothing is said
 * @param closedAt when; {@code null} while it is open
 * @param closable whether the reader can say what became of it
 */
@ForOwnPages
public record DecisionRow(
        DecisionId id,
        MeetingId meeting,
        Instant metAt,
        ZoneId zone,
        LocalizedText words,
        @Nullable OrganisationSummary owner,
        LocalDate due,
        boolean overdue,
        DecisionStatus status,
        @Nullable String note,
        @Nullable Instant closedAt,
        boolean closable) {}
