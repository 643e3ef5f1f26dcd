package org.partnershipportal.exchange.workinggroup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * One seat, as the reader can see it.
 *
 * @param id the seat
 * @param organisation whose; {@code null} where the reader reads its group only ("a civil-society organisation")
 * @param group its group
 * @param role what it is
 * @param status where it stands
 * @param own whether the reader acts for it
 * @param verified whether it is verified now; only such ones count (R4.6)
 * @param representative who comes for it; {@code null} where the reader does not read that, or the person was erased
 * @param since since when it sits; {@code null} if it does not
 * @param roleSince since when it has its role
 * @param offeredChair whether it was asked to chair; known to members only
 * @param askedAt when it asked, or was asked
 * @param asked what it wrote; known to it and to whoever decides
 * @param due by when a request shall be decided
 * @param met whether each criterion was found met; known to it and to whoever decides
 * @param reason why it was decided so, or why it left
 * @param allowed what the reader may do to it now
 */
@ForOwnPages
public record SeatDetails(
        SeatId id,
        @Nullable OrganisationSummary organisation,
        StakeholderGroup group,
        SeatRole role,
        SeatStatus status,
        boolean own,
        boolean verified,
        @Nullable String representative,
        @Nullable LocalDate since,
        @Nullable LocalDate roleSince,
        boolean offeredChair,
        Instant askedAt,
        @Nullable LocalizedText asked,
        @Nullable LocalDate due,
        List<Boolean> met,
        @Nullable LocalizedText reason,
        Set<SeatAct> allowed) {

    /** Whether the reader may do this to it now. */
    public boolean allows(SeatAct act) {
        return allowed.contains(act);
    }

    /** Whether it sits in the group. */
    public boolean sits() {
        return status == SeatStatus.MEMBER;
    }

    /** Key of what stands for an organisation whose name the reader does not read. */
    public String unnamed() {
        return "workinggroup.unnamed." + group.realmRole();
    }
}
