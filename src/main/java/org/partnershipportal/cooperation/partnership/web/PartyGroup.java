package org.partnershipportal.cooperation.partnership.web;

import java.util.Arrays;
import java.util.List;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.PartyStatus;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * The parties of one group, those who left included (R15.3).
 *
 * @param group the group
 * @param parties at least one
 */
record PartyGroup(StakeholderGroup group, List<PartyDetails> parties) {

    /** The groups that have parties, in the order of the vocabulary. */
    static List<PartyGroup> of(List<PartyDetails> parties) {
        return Arrays.stream(StakeholderGroup.values())
                .map(group -> new PartyGroup(
                        group,
                        parties.stream().filter(party -> party.group() == group).toList()))
                .filter(some -> !some.parties().isEmpty())
                .toList();
    }

    /** Key of what stands for a party that is not named, such as "a civil-society organisation". */
    public String unnamed() {
        return "partnership.plain-unnamed." + group.realmRole();
    }

    /** Whether the party has left. */
    public boolean left(PartyDetails party) {
        return party.status() == PartyStatus.LEFT;
    }
}
