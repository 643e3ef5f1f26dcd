package org.partnershipportal.overview.relation;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;

/** The status of a link. One that is withdrawn is there no more. */
@ForOwnPages
public enum LinkStatus {
    /** Made with a draft that was started on the earlier record; nobody is asked, or sees it, but its own side until it is public. */
    KEPT,
    /** Awaits the answer of the other record's owner; only the two owners see it. */
    PROPOSED,
    /** Everyone sees it who sees both records. */
    STANDING,
    /** The other record's owner declined; only who proposed it sees it, until they withdraw it. */
    DECLINED;

    /** How a link begins: it stands if it is agreed, or else the other record's owner is asked. */
    static LinkStatus begun(boolean agreed) {
        return agreed ? STANDING : PROPOSED;
    }

    /** Key of its name. */
    public String key() {
        return "relation.status." + Word.of(this);
    }
}
