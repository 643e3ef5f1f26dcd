package org.partnershipportal.exchange.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;

/**
 * A meeting as one of the members reads it.
 *
 * @param id the meeting
 * @param group the group, for the reader
 * @param edition to be given back with a change
 * @param status where it stands
 * @param startsAt when it starts; where no date was fixed, the first that was proposed
 * @param dated whether one was fixed
 * @param zone the zone in which it is announced
 * @param minutes how long it lasts
 * @param dates between which members choose, or chose
 * @param place an address or a link; may be empty
 * @param topics its agenda
 * @param answers what each member said of each date, by the place of the date
 * @param members who sits in the group, with those who came and have left since, by name; where the reader sat there when it
 *     started, also with those who sat there then
 * @param sitting those of them who sit in the group
 * @param satThen those of the members who sat in the group when it started, one of whom can have come
 * @param owners those of these to whom the reader can give a decision
 * @param attended those of the members who came
 * @param own which member the reader acts for
 * @param record the minutes; {@code null} while there are none
 * @param approvedAt when these were approved; {@code null} while they are not
 * @param approvable whether a later meeting has begun, which approves them
 * @param cancelReason why it was cancelled or not held; {@code null} if it was neither
 * @param allowed what the reader may do to it
 * @param now when it was read
 */
@ForOwnPages
public record MeetingDetails(
        MeetingId id,
        InsideGroup group,
        long edition,
        MeetingStatus status,
        Instant startsAt,
        boolean dated,
        ZoneId zone,
        int minutes,
        List<Instant> dates,
        String place,
        List<LocalizedText> topics,
        Map<OrganisationId, Map<Integer, DateAnswer>> answers,
        List<OrganisationSummary> members,
        Set<OrganisationId> sitting,
        Set<OrganisationId> satThen,
        Set<OrganisationId> owners,
        Set<OrganisationId> attended,
        @Nullable OrganisationId own,
        @Nullable LocalizedText record,
        @Nullable Instant approvedAt,
        boolean approvable,
        @Nullable LocalizedText cancelReason,
        Set<Permission> allowed,
        Instant now) {

    /** Whether the reader may do this to it. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }

    /** Whether its time has come. */
    public boolean begun() {
        return !now.isBefore(startsAt);
    }

    /** Whether it is still to come. */
    public boolean toCome() {
        return status == MeetingStatus.PROPOSED || (status == MeetingStatus.FIXED && !begun());
    }

    /** Whether its time has come, and nobody has said yet how it went. */
    public boolean awaitsMinutes() {
        return status == MeetingStatus.FIXED && begun();
    }

    /** Whether one can say that it was not held. */
    public boolean endsUnheld() {
        return awaitsMinutes() && !now.isBefore(Meeting.end(startsAt, minutes));
    }

    /** Whether it cannot be without a place: it has a date. */
    public boolean needsPlace() {
        return status == MeetingStatus.FIXED;
    }

    /** Who can be recorded as having come: who could have, and who is recorded already. */
    public List<OrganisationSummary> attendants() {
        return members.stream()
                .filter(member -> satThen.contains(member.id()) || attended.contains(member.id()))
                .toList();
    }

    /** Whether the reader can say which dates suit. */
    public boolean takesAnswers() {
        return status == MeetingStatus.PROPOSED
                && allows(Permission.TAKE_PART_IN_MEETING)
                && dates.stream().anyMatch(now::isBefore);
    }

    /** Whether the reader can record decisions. */
    public boolean takesDecisions() {
        return status == MeetingStatus.HELD && approvedAt == null && allows(Permission.ARRANGE_MEETING);
    }

    /** Whether the reader can say that they come. */
    public boolean invites() {
        return status == MeetingStatus.FIXED && !begun() && allows(Permission.TAKE_PART_IN_MEETING);
    }

    /** What the member the reader acts for said of the date that is fixed; empty if nothing. */
    public Optional<DateAnswer> comes() {
        return own == null ? Optional.empty() : said(own, dates.indexOf(startsAt));
    }

    /** What a member said of a date. */
    public Optional<DateAnswer> said(OrganisationId member, int date) {
        return Optional.ofNullable(answers.getOrDefault(member, Map.of()).get(date));
    }

    /** How many members who sit in the group said this of a date. */
    public int count(int date, DateAnswer answer) {
        return (int) sitting.stream()
                .filter(member -> said(member, date).filter(answer::equals).isPresent())
                .count();
    }

    /** How many of them said nothing of a date. */
    public int silent(int date) {
        return (int)
                sitting.stream().filter(member -> said(member, date).isEmpty()).count();
    }

    /** Which of its dates is fixed; -1 while none is. */
    public int fixed() {
        return dated ? dates.indexOf(startsAt) : -1;
    }
}
