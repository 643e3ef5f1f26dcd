package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.ZoneId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A meeting in the list of its group.
 *
 * @param id the meeting
 * @param status where it stands
 * @param startsAt when it starts; where no date was fixed, the first that was proposed
 * @param dated whether one was fixed
 * @param zone the zone in which it is announced
 * @param dates how many dates were proposed
 * @param approved whether its minutes are approved
 */
@ForOwnPages
public record MeetingRow(
        MeetingId id,
        MeetingStatus status,
        Instant startsAt,
        boolean dated,
        ZoneId zone,
        int dates,
        boolean approved) {}
