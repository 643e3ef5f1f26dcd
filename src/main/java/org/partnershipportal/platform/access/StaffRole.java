package org.partnershipportal.platform.access;

import java.util.Arrays;
import java.util.Optional;

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
}
