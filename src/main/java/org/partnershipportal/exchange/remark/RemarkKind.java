package org.partnershipportal.exchange.remark;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Word;
import org.partnershipportal.platform.access.StakeholderGroup;

/** What an organisation says of a practice of another one. */
@ForOwnPages
public enum RemarkKind {
    /** It has seen that the practice happened as it is told (R6.4). */
    CONFIRMATION,
    /** It has looked at the practice by the published {@link Criterion criteria} (R6.3). */
    REVIEW,
    /** It sees the practice differently; this gives no label and takes none (R6.4). */
    COUNTER_VIEW;

    /** Whether organisations of the group say such a thing: only an NHRI, civil society and UN bodies confirm (R6.4). */
    boolean isOpenTo(StakeholderGroup group) {
        return this != CONFIRMATION
                || switch (group) {
                    case NHRI, CIVIL_SOCIETY, UN_ENTITY -> true;
                    case GOVERNMENT, MANDATE_HOLDER, REGIONAL_ORGANISATION -> false;
                };
    }

    /** Whether it looks at the practice by the criteria. */
    public boolean isReview() {
        return this == REVIEW;
    }

    /** Whether it sees the practice differently, and so gives no label. */
    public boolean isView() {
        return this == COUNTER_VIEW;
    }

    /** Key of its name. */
    public String key() {
        return "remark.kind." + Word.of(this);
    }

    /** Key of the verb. */
    public String verbKey() {
        return key() + "-verb";
    }
}
