package org.partnershipportal.overview.publicsite.web;

import org.partnershipportal.ground.shared.Word;

/** Who sees what the portal keeps, in the words of the page on privacy. */
enum Reader {
    EVERYONE,
    YOURSELF,
    MEMBERS,
    OWNERS,
    PARTIES,
    /** Of the State whose commitment it is. */
    PUBLISHERS,
    CONTRIBUTOR,
    CO_SIGNERS,
    HOLDER,
    CONCERNED,
    REQUESTER,
    /** Those who can read the record that a file belongs to. */
    AS_RECORD,
    SECRETARIAT,
    REPORT_TEAM,
    MODERATORS,
    CUSTODIAN,
    AUDITORS,
    ADMINISTRATORS,
    /** Those who run the machines; no policy of the portal decides what they see. */
    OPERATOR,
    NOBODY;

    /** Key of its name. */
    String key() {
        return "publicsite.privacy.reader." + Word.of(this);
    }
}
