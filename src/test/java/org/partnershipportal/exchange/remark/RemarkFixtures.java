package org.partnershipportal.exchange.remark;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.SharedPractice;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.moderation.HouseRule;

/** What others say of the practice of a probation service. */
public final class RemarkFixtures {

    public static final CountryCode ECUADOR = new CountryCode("ECU");
    static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");
    static final ActorRef BY = new ActorRef("organisation", UUID.randomUUID(), UUID.randomUUID());
    static final OrganisationId SERVICE = new OrganisationId(UUID.randomUUID());
    static final OrganisationId WRITER = new OrganisationId(UUID.randomUUID());
    static final Set<Criterion> ALL = EnumSet.allOf(Criterion.class);
    private static final PracticeId PRACTICE = new PracticeId(UUID.randomUUID());

    private RemarkFixtures() {}

    public static WriteRemark saying(PracticeId of, RemarkKind kind, String words) {
        return new WriteRemark(UUID.randomUUID(), of, 1, kind, words, ALL, "None", "en");
    }

    static WriteRemark reviewing(PracticeId of, int version, Set<Criterion> met) {
        return new WriteRemark(UUID.randomUUID(), of, version, RemarkKind.REVIEW, "Easy to copy", met, "None", "en");
    }

    static SharedPractice practice(int version, boolean evidenced) {
        return new SharedPractice(PRACTICE, SERVICE, true, version, evidenced, AT);
    }

    static Remark written(RemarkKind kind) {
        return new Remark(saying(PRACTICE, kind, "Seen in use"), practice(1, true), WRITER, BY, AT);
    }

    static Remark reviewed(Set<Criterion> met, boolean evidenced) {
        return new Remark(reviewing(PRACTICE, 1, met), practice(1, evidenced), WRITER, BY, AT);
    }

    static AnswerRemark answering(RemarkId id, String words) {
        return new AnswerRemark(id, words, "en");
    }

    public static HideRemark hiding(RemarkId id, RemarkText which) {
        return new HideRemark(id, which, HouseRule.PERSON_AT_RISK, "It names a guard.");
    }
}
