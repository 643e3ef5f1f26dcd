package org.partnershipportal.exchange.practice;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Membership;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** Practices, and those who tell them, as tests need them. */
public final class PracticeFixtures {

    public static final CountryCode ECUADOR = new CountryCode("ECU");
    public static final RuleRef BANGKOK_57 = new RuleRef("BANGKOK", 57);
    static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");

    private PracticeFixtures() {}

    /** Nothing is missing in it. */
    public static WritePractice complete(String title, long edition) {
        return told(title, edition, PracticeKind.PROCEDURE, "Two courts use a form.", Set.of(ECUADOR), BANGKOK_57);
    }

    /** Nothing is missing in it, and this was done. */
    public static WritePractice doing(String title, String act) {
        return told(title, 0, PracticeKind.PROCEDURE, act, Set.of(ECUADOR), BANGKOK_57);
    }

    /** One that says no more than this. */
    static WritePractice told(
            String title,
            long edition,
            @Nullable PracticeKind kind,
            String act,
            Set<CountryCode> countries,
            RuleRef... rules) {
        return dated(title, edition, kind, act, countries, 2026, null, Set.of(), rules);
    }

    /** One that names whom to ask so. */
    static WritePractice asking(String contact) {
        return written("A form", 0, null, "Done.", Set.of(ECUADOR), null, null, Set.of(), contact);
    }

    static WritePractice dated(
            String title,
            long edition,
            @Nullable PracticeKind kind,
            String act,
            Set<CountryCode> countries,
            @Nullable Integer since,
            @Nullable Integer until,
            Set<String> instruments,
            RuleRef... rules) {
        return written(
                title, edition, kind, act, countries, since, until, instruments, "Research unit of the service", rules);
    }

    private static WritePractice written(
            String title,
            long edition,
            @Nullable PracticeKind kind,
            String act,
            Set<CountryCode> countries,
            @Nullable Integer since,
            @Nullable Integer until,
            Set<String> instruments,
            String contact,
            RuleRef... rules) {
        return new WritePractice(
                UUID.randomUUID(),
                edition,
                title,
                "en",
                kind,
                "Women waited 74 days for a social report.",
                act,
                "The probation service, with the ombudsman.",
                "Women who wait at home rose from 18 to 46 in a hundred.",
                "Begin with two courts.",
                "",
                "The courts’ register",
                "",
                "Printed guides.",
                contact,
                countries,
                null,
                since,
                until,
                Set.of("mothers-with-children"),
                Set.of(rules),
                instruments,
                Set.of("16.3"),
                Set.of(ServedGroup.WOMEN),
                false);
    }

    /** The same, told by an organisation that shows its group alone. */
    public static WritePractice unnamed(WritePractice command) {
        return placed(command, command.countries(), null, true);
    }

    /** The same, done in a region or everywhere, and in no country that is named. */
    static WritePractice without(WritePractice command, PracticeReach reach) {
        return placed(command, Set.of(), reach, false);
    }

    private static WritePractice placed(
            WritePractice it, Set<CountryCode> countries, @Nullable PracticeReach reach, boolean unnamed) {
        return new WritePractice(
                it.formToken(),
                it.edition(),
                it.title(),
                it.language(),
                it.kind(),
                it.problem(),
                it.act(),
                it.who(),
                it.change(),
                it.advice(),
                it.works(),
                it.evidence(),
                it.conditions(),
                it.failures(),
                it.contact(),
                countries,
                reach,
                it.since(),
                it.until(),
                it.themes(),
                it.rules(),
                it.instruments(),
                it.sdgTargets(),
                it.serves(),
                unnamed);
    }

    static Actor member(UUID organisation, MemberRole... roles) {
        return Actor.member(
                new PersonId(UUID.randomUUID()),
                new Membership(
                        organisation,
                        "Service",
                        Set.of(roles),
                        StakeholderGroup.CIVIL_SOCIETY,
                        ECUADOR,
                        false,
                        Set.of()));
    }
}
