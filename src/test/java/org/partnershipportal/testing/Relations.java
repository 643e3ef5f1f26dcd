package org.partnershipportal.testing;

import java.util.Set;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StakeholderGroup;

/** Those who have nothing to do with a record, as the permission tables of its module name them. */
public final class Relations {

    private Relations() {}

    /** One of them, by the table's name. */
    public static Actor stranger(String relation) {
        PersonId other = new PersonId(UUID.randomUUID());
        return switch (relation) {
            case "secretariat, not named on it" -> Actor.staff(other, Set.of(StaffRole.SECRETARIAT));
            case "moderator, admin and auditor" ->
                Actor.staff(other, Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR));
            case "owner of a State’s organisation" -> owner(other, StakeholderGroup.GOVERNMENT);
            case "owner of the organisation whose input it is" -> owner(other, StakeholderGroup.CIVIL_SOCIETY);
            case "person without an organisation" -> Actor.person(other);
            case "bearer of a recovery code" -> Actor.bearer(new ContentRef("input", "x"));
            case "visitor" -> Actor.visitor();
            default -> throw new IllegalArgumentException(relation);
        };
    }

    /** The owner of an organisation of a group. */
    public static Actor owner(PersonId person, StakeholderGroup group) {
        return Actor.member(
                person,
                new Membership(
                        UUID.randomUUID(), "Organisation", Set.of(MemberRole.OWNER), group, null, true, Set.of()));
    }
}
