package org.partnershipportal.overview.publicsite.web;

import static org.partnershipportal.overview.publicsite.web.Reader.ADMINISTRATORS;
import static org.partnershipportal.overview.publicsite.web.Reader.AS_RECORD;
import static org.partnershipportal.overview.publicsite.web.Reader.AUDITORS;
import static org.partnershipportal.overview.publicsite.web.Reader.CONCERNED;
import static org.partnershipportal.overview.publicsite.web.Reader.CONTRIBUTOR;
import static org.partnershipportal.overview.publicsite.web.Reader.CO_SIGNERS;
import static org.partnershipportal.overview.publicsite.web.Reader.CUSTODIAN;
import static org.partnershipportal.overview.publicsite.web.Reader.EVERYONE;
import static org.partnershipportal.overview.publicsite.web.Reader.HOLDER;
import static org.partnershipportal.overview.publicsite.web.Reader.MEMBERS;
import static org.partnershipportal.overview.publicsite.web.Reader.MODERATORS;
import static org.partnershipportal.overview.publicsite.web.Reader.NOBODY;
import static org.partnershipportal.overview.publicsite.web.Reader.OPERATOR;
import static org.partnershipportal.overview.publicsite.web.Reader.OWNERS;
import static org.partnershipportal.overview.publicsite.web.Reader.PARTIES;
import static org.partnershipportal.overview.publicsite.web.Reader.PUBLISHERS;
import static org.partnershipportal.overview.publicsite.web.Reader.REPORT_TEAM;
import static org.partnershipportal.overview.publicsite.web.Reader.REQUESTER;
import static org.partnershipportal.overview.publicsite.web.Reader.SECRETARIAT;
import static org.partnershipportal.overview.publicsite.web.Reader.YOURSELF;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Word;

/**
 * What the portal keeps: a row of the page on privacy, with who sees it and how long (UC-PUB-04, decision 53). The test that
 * reads {@code privacy.txt} compares these with the policies, the deletions and the tables of the database.
 */
enum KeptRecord {
    ACCOUNT(readers(YOURSELF, ADMINISTRATORS).noted(), routine("erased-persons")),
    REGISTRATION(readers(NOBODY), routine("registrations")),
    MEMBERSHIP(readers(MEMBERS).noted(), routine("invitations"), routine("join-requests")),
    ORGANISATION(readers(MEMBERS, SECRETARIAT, MODERATORS).noted()),
    LISTED_ORGANISATION(readers(EVERYONE)),
    EVIDENCE(readers(OWNERS, SECRETARIAT), routine("organisation-documents")),
    PARTNERSHIP(readers(PARTIES, SECRETARIAT).noted()),
    PUBLISHED_PARTNERSHIP(readers(EVERYONE)),
    RECOMMENDATION(readers(MEMBERS, SECRETARIAT)),
    CHECKED_RECOMMENDATION(readers(EVERYONE)),
    RECOMMENDATION_TABLE(readers(SECRETARIAT), routine("recommendation-tables"), routine("recommendation-problems")),
    COMMITMENT(readers(MEMBERS, PUBLISHERS).noted()),
    PUBLISHED_COMMITMENT(readers(EVERYONE)),
    PRACTICE(readers(MEMBERS)),
    SHARED_PRACTICE(readers(EVERYONE)),
    CHALLENGE(readers(MEMBERS)),
    OPEN_CHALLENGE(readers(EVERYONE).noted()),
    PROPOSED_GROUP(readers(PARTIES, SECRETARIAT).noted()),
    GROUP(readers(EVERYONE)),
    GROUP_DISCUSSION(readers(PARTIES).noted(), routine("group-message-files")),
    GROUP_TEXT(readers(PARTIES).noted()),
    GROUP_FILE(readers(PARTIES).noted()),
    GROUP_MEETING(readers(PARTIES).noted()),
    TRAINING(readers(MEMBERS)),
    ANNOUNCED_TRAINING(readers(EVERYONE)),
    TRAINING_REGISTRATION(readers(MEMBERS).noted()),
    CALL(readers(SECRETARIAT)),
    OPEN_CALL(readers(EVERYONE)),
    QUESTION(readers(REPORT_TEAM), routine("clarifications")),
    ANSWERED_QUESTION(readers(EVERYONE)),
    DRAFT(readers(CONTRIBUTOR, CO_SIGNERS), routine("input-drafts")),
    INPUT(readers(CONTRIBUTOR, CO_SIGNERS, REPORT_TEAM).noted(), routine("input-withdrawn")),
    ENTERED_INPUT(readers(CONTRIBUTOR, REPORT_TEAM).noted()),
    PUBLISHED_INPUT(readers(EVERYONE)),
    SEALED_INPUT(readers(HOLDER, REPORT_TEAM).noted(), routine("input-empty"), routine("input-drafts")),
    STATEMENT(readers(CUSTODIAN).noted()),
    FILE(readers(AS_RECORD)),
    RECEIPT(readers(CONTRIBUTOR, CO_SIGNERS, HOLDER).noted()),
    ASSESSMENT(readers(REPORT_TEAM)),
    OUTCOME(readers(CONTRIBUTOR, CO_SIGNERS, HOLDER, REPORT_TEAM)),
    APPEAL(readers(CONCERNED, SECRETARIAT, MODERATORS, REPORT_TEAM).noted()),
    MORE_TIME(readers(CONTRIBUTOR, HOLDER, REPORT_TEAM)),
    EXPLANATION(readers(CONTRIBUTOR, CO_SIGNERS, HOLDER, REPORT_TEAM)),
    REPORT(readers(REPORT_TEAM)),
    PUBLISHED_REPORT(readers(EVERYONE)),
    NOTIFICATION(readers(YOURSELF), routine("notices"), routine("letters")),
    EXPORT(readers(REQUESTER), routine("export-files")),
    COPY(readers(REQUESTER), routine("data-copies")),
    TRAIL(readers(AUDITORS).noted()),
    TRAIL_DAY(readers(EVERYONE)),
    UNSAVED(readers(YOURSELF), period(OutsideRoutines.UNSAVED)),
    ADDRESS(readers(NOBODY), period(OutsideRoutines.ADDRESS)),
    SIGN_IN(
            readers(OPERATOR),
            period(OutsideRoutines.SIGN_IN_EVENTS),
            number(OutsideRoutines.SIGN_IN_IDLE.toMinutes()),
            number(OutsideRoutines.SIGN_IN_LONGEST.toHours())),
    LOG(readers(OPERATOR)),
    BACKUP(readers(OPERATOR));

    private final Readers readers;
    private final List<Term> terms;

    KeptRecord(Readers readers, Term... terms) {
        this.readers = readers;
        this.terms = List.of(terms);
    }

    /**
     * How long what no {@link org.partnershipportal.platform.jobs.Routine} deletes is kept: what Keycloak's realm and the server's
     * memory say. The test holds these to them.
     */
    static final class OutsideRoutines {

        static final KeptFor UNSAVED = KeptFor.days(1);
        static final KeptFor ADDRESS = KeptFor.days(1);
        static final KeptFor SIGN_IN_EVENTS = KeptFor.days(7);
        static final Duration SIGN_IN_IDLE = Duration.ofMinutes(30);
        static final Duration SIGN_IN_LONGEST = Duration.ofHours(8);
        static final Duration SIGN_OUT_ASKED_AGAIN = Duration.ofMinutes(4);

        private OutsideRoutines() {}
    }

    /**
     * Who sees it.
     *
     * @param all in the order in which they are named
     * @param isNoted whether a sentence says more, for instance from when on
     */
    record Readers(List<Reader> all, boolean isNoted) {

        Readers noted() {
            return new Readers(all, true);
        }
    }

    /** A value that the sentence on the time needs; it is given how long what a routine deletes is kept. */
    @FunctionalInterface
    private interface Term {

        Object value(Function<String, KeptFor> kept);
    }

    /**
     * The row of the page.
     *
     * @param kept how long what the routine of this name deletes is kept
     */
    PrivacyRow row(Function<String, KeptFor> kept) {
        String key = "publicsite.privacy.row." + Word.of(this);
        return new PrivacyRow(
                key + ".what",
                readers.all().stream().map(Reader::key).toList(),
                readers.isNoted() ? key + ".note" : null,
                new Sentence(
                        key + ".kept",
                        terms.stream().map(term -> term.value(kept)).toList()));
    }

    List<Reader> readers() {
        return readers.all();
    }

    private static Readers readers(Reader... all) {
        return new Readers(Arrays.asList(all), false);
    }

    private static Term routine(String kind) {
        return kept -> kept.apply(kind).said();
    }

    private static Term period(KeptFor period) {
        return kept -> period.said();
    }

    private static Term number(long number) {
        return kept -> number;
    }
}
