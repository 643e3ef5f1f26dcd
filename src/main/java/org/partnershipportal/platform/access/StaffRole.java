package org.partnershipportal.platform.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Roles of platform staff; granted in Keycloak's realm and nowhere else (mission.md, Who acts). */
public enum StaffRole {
    SECRETARIAT("secretariat"),
    MODERATOR("moderator"),
    IDENTITY_CUSTODIAN("identity-custodian"),
    FUND_SECRETARIAT("fund-secretariat"),
    AUDITOR("auditor"),
    ADMIN("admin");

    private final String realmRole;

    StaffRole(String realmRole) {
        this.realmRole = realmRole;
    }

    /** The realm role's name. */
    public String realmRole() {
        return realmRole;
    }

    /** Key of the role's name. */
    public String key() {
        return "access.staff-role." + realmRole;
    }

    /** The staff role of a realm role; empty for every other name, which is ignored. */
    public static Optional<StaffRole> ofRealmRole(String name) {
        return Arrays.stream(values()).filter(r -> r.realmRole.equals(name)).findFirst();
    }

    /** The staff roles among realm roles; every other name is ignored. */
    public static Set<StaffRole> ofRealmRoles(Collection<String> names) {
        return names.stream()
                .flatMap(name -> ofRealmRole(name).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(StaffRole.class)));
    }
}
