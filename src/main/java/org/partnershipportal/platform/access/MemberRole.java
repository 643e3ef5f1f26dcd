package org.partnershipportal.platform.access;

import java.util.Locale;

/** What a member can do inside an organisation; a member can have several roles (mission.md, Who acts). */
public enum MemberRole {
    /** Manages members and the organisation's own record. */
    OWNER,
    /** Drafts. */
    EDITOR,
    /** Submits, signs, accepts, publishes. */
    SIGNATORY,
    /** Reads what the organisation may read. */
    READER;

    /** Key of the role's name. */
    public String key() {
        return "access.member-role." + name().toLowerCase(Locale.ROOT);
    }
}
