package org.partnershipportal.overview.notification;

import static org.partnershipportal.overview.notification.NoticeKind.CALL;
import static org.partnershipportal.overview.notification.NoticeKind.DECISION;
import static org.partnershipportal.overview.notification.NoticeKind.EXPORT;
import static org.partnershipportal.overview.notification.NoticeKind.INPUT;
import static org.partnershipportal.overview.notification.NoticeKind.INVITATION;
import static org.partnershipportal.overview.notification.NoticeKind.MEMBERSHIP;
import static org.partnershipportal.overview.notification.NoticeKind.PARTNERSHIP;

import java.util.Locale;

/** What a notice says: one sentence without names, titles or texts of records (R0.4). The link says the rest. */
public enum Message {
    ORGANISATION_VERIFIED(DECISION),
    ORGANISATION_RETURNED(DECISION),
    ORGANISATION_REFUSED(DECISION),
    ORGANISATION_SUSPENDED(DECISION),
    ORGANISATION_REINSTATED(DECISION),
    APPEAL_DECIDED(DECISION),
    POWER_GRANTED(DECISION),
    POWER_ENDED(DECISION),

    MEMBER_JOINED(MEMBERSHIP),
    MEMBER_LEFT(MEMBERSHIP),
    ROLES_CHANGED(MEMBERSHIP),
    MEMBERSHIP_BEGUN(MEMBERSHIP),
    MEMBERSHIP_ENDED(MEMBERSHIP),
    JOINING_ASKED(MEMBERSHIP),
    JOINING_DECLINED(MEMBERSHIP),

    PARTY_INVITED(INVITATION),
    PARTY_ASKED_AGAIN(INVITATION),
    LEAD_OFFERED(INVITATION),
    PARTY_DECISION_ASKED(INVITATION),

    INVITATION_ACCEPTED(PARTNERSHIP),
    INVITATION_DECLINED(PARTNERSHIP),
    INVITATION_TAKEN_BACK(PARTNERSHIP),
    PARTY_LEFT(PARTNERSHIP),
    PARTY_DECIDED(PARTNERSHIP),
    LEAD_HANDED_OVER(PARTNERSHIP),
    PARTNERSHIP_AGREED(PARTNERSHIP),
    PARTNERSHIP_PUBLISHED(PARTNERSHIP),
    PARTNERSHIP_COMPLETED(PARTNERSHIP),
    PARTNERSHIP_ENDED(PARTNERSHIP),

    CALL_OPENED(CALL),
    CALL_CORRECTED(CALL),
    CALL_EXTENDED(CALL),

    SIGNATURE_ASKED(INVITATION),
    VERSION_TO_SIGN(INVITATION),
    AGREEMENT_ASKED(INVITATION),

    SIGNATURE_GIVEN(INPUT),
    SIGNATURE_DECLINED(INPUT),
    SIGNATURE_TAKEN_BACK(INPUT),
    INPUT_RECEIVED(INPUT),
    INPUT_WITHDRAWN(INPUT),
    INPUT_NARROWED(INPUT),
    FILE_REFUSED(INPUT),
    INPUT_INADMISSIBLE(DECISION),
    INPUT_PUBLISHED(INPUT),
    EXTENSION_GRANTED(INPUT),
    EXTENSION_DECLINED(INPUT),
    INPUT_USED(INPUT),
    INPUT_NOT_USED(INPUT),
    DUE_IN_A_WEEK(INPUT),
    DUE_IN_TWO_DAYS(INPUT),

    EXPORT_READY(EXPORT),
    EXPORT_FAILED(EXPORT);

    private final NoticeKind kind;

    Message(NoticeKind kind) {
        this.kind = kind;
    }

    /** What it is about. */
    public NoticeKind kind() {
        return kind;
    }

    /** Key of the sentence. */
    public String key() {
        return "notification.message." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
