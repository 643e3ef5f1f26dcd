package org.partnershipportal.exchange.challenge;

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

/** What a network of civil society tells about Ecuador. */
public final class ChallengeFixtures {

    public static final CountryCode ECUADOR = new CountryCode("ECU");
    public static final RuleRef RULE = new RuleRef("BANGKOK", 60);

    private ChallengeFixtures() {}

    public static WriteChallenge written(String title, long edition, Reach reach) {
        return written(title, edition, reach, ECUADOR);
    }

    /** One that says what is hard. */
    public static WriteChallenge hard(String hard, long edition, Reach reach) {
        return written("Challenge", hard, edition, reach, ECUADOR);
    }

    static WriteChallenge written(String title, long edition, Reach reach, @Nullable CountryCode country) {
        return written(title, "The court asks for a deed.", edition, reach, country);
    }

    private static WriteChallenge written(
            String title, String hard, long edition, Reach reach, @Nullable CountryCode country) {
        return new WriteChallenge(
                UUID.randomUUID(),
                edition,
                title,
                hard,
                "Letters",
                "en",
                Set.of(RULE),
                country,
                Set.of("older-persons"),
                reach);
    }

    public static GiveAnswer advice(ChallengeId to, String words) {
        return new GiveAnswer(UUID.randomUUID(), to, words, "en");
    }

    static Membership member(
            UUID organisation,
            StakeholderGroup group,
            @Nullable CountryCode country,
            boolean verified,
            MemberRole role) {
        return new Membership(organisation, "Organisation", Set.of(role), group, country, verified, Set.of());
    }

    static Actor actor(Membership membership) {
        return Actor.member(new PersonId(UUID.randomUUID()), membership);
    }
}
