package org.partnershipportal.platform.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;

/**
 * A person's membership of an organisation and what of that organisation decides about rights, as the database has it at
 * the moment of the act.
 *
 * @param organisation the organisation's id
 * @param name its name, for the header
 * @param roles what the person may do inside it; never empty
 * @param group the group it belongs to by its type
 * @param country its country; {@code null} if it works in several
 * @param verified whether the secretariat has verified it and has not suspended it
 * @param delegations the State's powers that it holds today
 */
public record Membership(
        UUID organisation,
        String name,
        Set<MemberRole> roles,
        StakeholderGroup group,
        @Nullable CountryCode country,
        boolean verified,
        Set<Delegation> delegations) {

    public Membership {
        roles = Set.copyOf(roles);
        delegations = Set.copyOf(delegations);
    }

    /** Whether the organisation is one of a State. */
    public boolean ofState() {
        return group == StakeholderGroup.GOVERNMENT;
    }
}
