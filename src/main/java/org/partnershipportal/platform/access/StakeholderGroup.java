package org.partnershipportal.platform.access;

/** The six groups that organisations belong to; mirrored into six realm roles of the same names (mission.md). */
public enum StakeholderGroup {
    GOVERNMENT("government"),
    NHRI("nhri"),
    CIVIL_SOCIETY("civil-society"),
    UN_ENTITY("un-entity"),
    MANDATE_HOLDER("mandate-holder"),
    REGIONAL_ORGANISATION("regional-organisation");

    private final String realmRole;

    StakeholderGroup(String realmRole) {
        this.realmRole = realmRole;
    }

    /** The name of the realm role that mirrors the group. */
    public String realmRole() {
        return realmRole;
    }

    /** Whether the group is one of the three arcs of the inclusiveness gauge; the others take part beside it. */
    public boolean countsInGauge() {
        return this == GOVERNMENT || this == NHRI || this == CIVIL_SOCIETY;
    }

    /** Key of the group's name. */
    public String key() {
        return "access.group." + realmRole;
    }
}
