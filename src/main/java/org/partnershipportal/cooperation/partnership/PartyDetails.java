package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * One party, as the reader can see it.
 *
 * @param id its place
 * @param organisation who it is; {@code null} where the reader reads its group only ("a civil-society organisation")
 * @param group its group
 * @param part what it does
 * @param status where it stands
 * @param own whether the reader acts for it
 * @param named whether the public reads its name
 * @param verified whether it is verified now; only such ones count (R4.6)
 * @param deputy whether it decides where a State that leads may not (R4.3); known to parties only
 * @param leadOffered whether the lead is offered to it; known to parties only
 * @param askedAgain whether it had accepted earlier terms and is asked again
 * @param invitedAt when it was last asked
 * @param acceptedAt when it last accepted
 * @param closedAt when it declined, left, or its invitation was taken back
 * @param reason why; known to parties only
 * @param asked what waits for a decision about it; {@code null} if nothing does
 * @param allowed what the reader may do to it now
 */
@ForOwnPages
public record PartyDetails(
        PartyId id,
        @Nullable OrganisationSummary organisation,
        StakeholderGroup group,
        Part part,
        PartyStatus status,
        boolean own,
        boolean named,
        boolean verified,
        boolean deputy,
        boolean leadOffered,
        boolean askedAgain,
        @Nullable Instant invitedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant closedAt,
        @Nullable LocalizedText reason,
        @Nullable Asked asked,
        Set<PartyAct> allowed) {

    /**
     * What a State that leads has asked to be decided about a party of its own country (R4.3).
     *
     * @param decider who decides
     * @param part the part it shall have; {@code null} if its invitation shall be taken back
     * @param reason why
     */
    public record Asked(Decider decider, @Nullable Part part, LocalizedText reason) {}

    /** Key of what stands on public pages for a party that is not named, such as "a civil-society organisation". */
    public String unnamed() {
        return "partnership.plain-unnamed." + group.realmRole();
    }

    /** Whether it had accepted and has left; it stays in the list (R15.3). */
    public boolean hasLeft() {
        return status == PartyStatus.LEFT;
    }

    /** Whether the reader may do this to it now. */
    public boolean allows(PartyAct act) {
        return allowed.contains(act);
    }
}
