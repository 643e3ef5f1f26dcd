package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.moderation.CaseDetails;

/**
 * One working group, as the reader can see it. For a visitor it holds exactly what is public.
 *
 * @param id the group
 * @param number its number
 * @param status where it stands today
 * @param edition to be given back with a change
 * @param title in the writer's language
 * @param purpose what it is for
 * @param mandate what shall come of it
 * @param rhythm how often and how it meets
 * @param term its first and last day, in Geneva
 * @param themes codes of themes
 * @param criteria by which requests are decided, in their order
 * @param statesAre what States are
 * @param entry how organisations come in
 * @param statesDiscuss whether States that sit in it read and write in its discussions
 * @param table who sits at it, and what is missing (R4.1)
 * @param missing why groups of the three do not take part (R4.2)
 * @param notSought why no seat is sought for a group of the three; empty if some are for each
 * @param seats those that the reader may know of: who leads first, then by group
 * @param proposer who proposed it; {@code null} once it is open
 * @param openedAt since when everyone reads it; {@code null} before
 * @param endReason why it ended before its term, or was not opened; {@code null} otherwise
 * @param inside whether the reader acts for a member
 * @param discusses whether the reader reads what members discuss
 * @param obstacle key of what keeps the organisation acted for from asking for a seat; {@code null} if nothing does, or none
 *     is acted for
 * @param decider who decides on a request of the organisation acted for
 * @param appeal the case about the declined request of the organisation acted for; {@code null} if there is none
 * @param allowed what the reader may do to it now
 */
@ForOwnPages
public record WorkingGroupDetails(
        WorkingGroupId id,
        WorkingGroupNumber number,
        WorkingGroupStatus status,
        long edition,
        LocalizedText title,
        LocalizedText purpose,
        LocalizedText mandate,
        LocalizedText rhythm,
        Period term,
        Set<String> themes,
        List<LocalizedText> criteria,
        StatesPlace statesAre,
        Entry entry,
        boolean statesDiscuss,
        SeatTable table,
        Map<StakeholderGroup, LocalizedText> missing,
        String notSought,
        List<SeatDetails> seats,
        @Nullable OrganisationSummary proposer,
        @Nullable Instant openedAt,
        @Nullable LocalizedText endReason,
        boolean inside,
        boolean discusses,
        @Nullable String obstacle,
        Decider decider,
        @Nullable CaseDetails appeal,
        Set<Permission> allowed) {

    /** Whether the reader may do this to it now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }

    /** Whether it is open today. */
    public boolean isOpen() {
        return status == WorkingGroupStatus.OPEN;
    }

    /** Whether an organisation can ask for a seat without being invited. */
    public boolean canBeAsked() {
        return isOpen() && entry != Entry.BY_INVITATION;
    }

    /** Whether the organisation acted for can ask for a seat now, by somebody who may. */
    public boolean mayAsk() {
        return allows(Permission.TAKE_SEAT) && obstacle == null;
    }

    /** The reader's own seat: open, or the last that it had or wanted. */
    public Optional<SeatDetails> own() {
        return seats.stream()
                .filter(SeatDetails::own)
                .max(Comparator.comparing((SeatDetails seat) -> seat.status().isOpen())
                        .thenComparing(SeatDetails::askedAt));
    }

    /** Those who sit at the table. */
    public List<SeatDetails> members() {
        return seats.stream().filter(SeatDetails::sits).toList();
    }

    /** Key of what the charter says of who reads the discussions. */
    public String discussionKey() {
        return discussionKey(statesDiscuss);
    }

    /** The same for a charter as it is written, or was. */
    public static String discussionKey(boolean statesDiscuss) {
        return statesDiscuss ? "workinggroup.discussion.with-states" : "workinggroup.discussion.without-states";
    }

    /** Key of what says who reads the discussions, for those who write there. */
    public String readersKey() {
        return statesDiscuss
                ? "workinggroup.discussion.lead-with-states"
                : "workinggroup.discussion.lead-without-states";
    }

    /** The members that read what is discussed, the reader's own organisation aside. */
    public List<SeatDetails> discussing() {
        return members().stream()
                .filter(seat -> !seat.own() && (statesDiscuss || seat.group() != StakeholderGroup.GOVERNMENT))
                .toList();
    }

    /** The members by group, in the order of the groups; groups without any are left out. */
    public Map<StakeholderGroup, List<SeatDetails>> byGroup() {
        return members().stream()
                .collect(Collectors.groupingBy(
                        SeatDetails::group, () -> new EnumMap<>(StakeholderGroup.class), Collectors.toList()));
    }

    /** Who chairs, deputises and reports, in this order. */
    public List<SeatDetails> leaders() {
        return members().stream()
                .filter(seat -> seat.role().leads())
                .sorted(Comparator.comparing(SeatDetails::role))
                .toList();
    }

    /** Whether a State chairs, so that R4.3 sends some requests to another. */
    public boolean isChairedByState() {
        return members().stream()
                .anyMatch(seat -> seat.role() == SeatRole.CHAIR && seat.group() == StakeholderGroup.GOVERNMENT);
    }

    /** The requests on which the reader decides, the oldest first. */
    public List<SeatDetails> requests() {
        return seats.stream()
                .filter(seat -> seat.allows(SeatAct.DECIDE))
                .sorted(Comparator.comparing(SeatDetails::askedAt))
                .toList();
    }

    /** The invitations that wait, as far as the reader may know of them. */
    public List<SeatDetails> offers() {
        return seats.stream()
                .filter(seat -> seat.status() == SeatStatus.INVITED && !seat.own())
                .toList();
    }

    /** The groups of the three without a member that counts. */
    public Set<StakeholderGroup> absent() {
        return table.composition().missing();
    }
}
