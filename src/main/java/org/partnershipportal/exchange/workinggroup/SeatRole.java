package org.partnershipportal.exchange.workinggroup;

import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** What an organisation is in a working group. */
@ForOwnPages
public enum SeatRole {
    /** Leads the group: invites, gives roles, decides on requests except where R4.3 keeps a State from it. */
    CHAIR,
    /** No State; decides where the chair may not, and leads while there is no chair. */
    DEPUTY,
    RAPPORTEUR,
    MEMBER,
    /** Sits at the table outside the count. */
    OBSERVER;

    /** Those that an invitation can offer. */
    public static List<SeatRole> offered() {
        return List.of(MEMBER, OBSERVER, CHAIR);
    }

    /** Whether it counts among those sought (R4.1). */
    public boolean counts() {
        return this != OBSERVER;
    }

    /** Whether only a verified organisation can have it. */
    public boolean leads() {
        return this == CHAIR || this == DEPUTY || this == RAPPORTEUR;
    }

    /** Key of the role's name. */
    public String key() {
        return "workinggroup.role." + Word.of(this);
    }
}
