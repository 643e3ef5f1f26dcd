package org.partnershipportal.platform.limits;

import java.time.Duration;
import java.util.Locale;

/**
 * The table of limits: what one network, one person or one target is allowed, and in which time the allowance is
 * restored. Behind one address there may be a hall of 200 people, so what counts networks is generous; what counts
 * persons and targets need not be (src/docs/decisions/0051-limits.md).
 */
public enum Limit {
    /** Sealed inputs started, which takes no account. */
    SEALED_START(Per.NETWORK, 400, Duration.ofHours(1), 10),
    /** Recovery codes typed. */
    RECOVERY_CODE(Per.NETWORK, 400, Duration.ofMinutes(10)),
    /** The same recovery code typed. */
    ONE_RECOVERY_CODE(Per.TARGET, 20, Duration.ofMinutes(10)),
    /** Questions asked about calls, which takes no account. */
    QUESTION(Per.NETWORK, 240, Duration.ofHours(1), 10),
    /** Receipts checked that did not match. */
    RECEIPT_CHECK(Per.NETWORK, 400, Duration.ofMinutes(10), 10),
    /** The same receipt checked with what did not match it. */
    ONE_RECEIPT(Per.TARGET, 100, Duration.ofMinutes(10)),
    /** Ways to Keycloak, to sign in. */
    SIGN_IN(Per.NETWORK, 600, Duration.ofMinutes(10)),
    /** Accounts asked for, each of which is an email, and made. */
    REGISTRATION(Per.NETWORK, 600, Duration.ofHours(1), 10),
    /** Accounts asked for with one {@link Mailbox}; what is more sends nothing, and nobody is told so. */
    ONE_REGISTRATION(Per.TARGET, 5, Duration.ofDays(1)),
    /** Accounts asked for with addresses of one domain; more than one network is allowed, so that none uses it up alone. */
    REGISTRATION_DOMAIN(Per.TARGET, 1_000, Duration.ofHours(1)),
    /** Files sent on the pages without script. */
    UPLOAD(Per.NETWORK, 2_000, Duration.ofHours(1)),
    /** Megabytes of such files. */
    UPLOAD_MEGABYTES(Per.NETWORK, 4_000, Duration.ofHours(1)),
    /** Files sent by one person, or for one sealed input. */
    OWN_UPLOAD(Per.PERSON, 200, Duration.ofHours(1)),
    /** Papers of what is public. */
    PAPER(Per.NETWORK, 300, Duration.ofMinutes(10), 10),
    /** Papers of one's own, which are made for each request. */
    OWN_PAPER(Per.PERSON, 100, Duration.ofMinutes(10), 1),
    /** Searches in public lists. */
    SEARCH(Per.NETWORK, 2_000, Duration.ofMinutes(10)),
    /** Searches by visitors for records of every kind, each of which costs what a search in each list costs. */
    FIND(Per.NETWORK, 1_000, Duration.ofMinutes(10)),
    /** The same by one person. */
    OWN_FIND(Per.PERSON, 200, Duration.ofMinutes(10)),
    /** Invitations by one person, each of which is an email. */
    INVITATION(Per.PERSON, 200, Duration.ofDays(1)),
    /** Messages, comments and documents in working groups by one person, which can notify others. */
    MESSAGE(Per.PERSON, 200, Duration.ofDays(1)),
    /** Practices started, shared or changed for everyone by one person. */
    PRACTICE(Per.PERSON, 50, Duration.ofDays(1)),
    /** Challenges started by one person, and answers given to them, which notify others. */
    CHALLENGE(Per.PERSON, 100, Duration.ofDays(1)),
    /** Acts by one person of which all members of one working group are notified, about meetings, so that nobody floods them. */
    MEETING_NOTICE(Per.TARGET, 30, Duration.ofDays(1)),
    /** Invitations to one email address, or to one other organisation, by one organisation, so that none uses up another's. */
    ONE_ADDRESS(Per.TARGET, 20, Duration.ofDays(1));

    /** What is counted. */
    public enum Per {
        /** A network address; of the sixth version of the protocol its first 64 bits, and with more room its first 48. */
        NETWORK,
        /** A person who is signed in, or the holder of one sealed input. */
        PERSON,
        /** A code, a receipt, an email address, the domain of one, or a person in one working group. */
        TARGET;

        /** Key of its name. */
        public String key() {
            return "limits.per." + name().toLowerCase(Locale.ROOT);
        }
    }

    private final Per per;
    private final int times;
    private final Duration period;
    private final int aSecond;

    Limit(Per per, int times, Duration period) {
        this(per, times, period, 0);
    }

    Limit(Per per, int times, Duration period, int aSecond) {
        this.per = per;
        this.times = times;
        this.period = period;
        this.aSecond = aSecond;
    }

    /** What is counted. */
    public Per per() {
        return per;
    }

    /** How many at once; as many come back in each period. */
    public int times() {
        return times;
    }

    /** In which time all of them come back. */
    public Duration period() {
        return period;
    }

    /** How many are done in one second; who asks faster waits for their turn. 0 if nobody waits. */
    public int aSecond() {
        return aSecond;
    }

    /** Key of what is limited. */
    public String key() {
        return "limits.name." + word();
    }

    /** Key of what is said to anyone who reached it, with the minutes to wait. */
    String refusal() {
        return "limits.refusal." + word();
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
