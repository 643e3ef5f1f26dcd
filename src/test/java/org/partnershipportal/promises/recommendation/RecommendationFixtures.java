package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** Recommendations as tests write them. */
public final class RecommendationFixtures {

    public static final CountryCode SLOVENIA = new CountryCode("SVN");
    public static final CountryCode ANGOLA = new CountryCode("AGO");
    public static final CountryCode FRANCE = new CountryCode("FRA");
    static final Instant AT = Instant.parse("2027-03-01T09:00:00Z");
    static final ActorRef BY = Actor.system().ref();

    private RecommendationFixtures() {}

    /** Of Angola to Slovenia, in the document of this symbol. */
    public static WriteRecommendation upr(String symbol, String paragraph) {
        return upr(SLOVENIA, symbol, paragraph, 0);
    }

    static WriteRecommendation upr(CountryCode state, String symbol, String paragraph, long edition) {
        return upr(state, symbol, paragraph, Position.SUPPORTED, edition);
    }

    /** Of Angola to a State, which said so. */
    public static WriteRecommendation upr(CountryCode state, String symbol, String paragraph, Position position) {
        return upr(state, symbol, paragraph, position, 0);
    }

    private static WriteRecommendation upr(
            CountryCode state, String symbol, String paragraph, Position position, long edition) {
        return new WriteRecommendation(
                UUID.randomUUID(),
                edition,
                Source.UPR,
                state,
                symbol,
                paragraph,
                3,
                34,
                position,
                Set.of(ANGOLA),
                "",
                "Improve detention conditions.",
                "en",
                null,
                Set.of("detention-conditions"),
                Set.of(new RuleRef("MANDELA", 45)),
                Set.of("16.3"));
    }

    /** Of a treaty body. */
    static WriteRecommendation treatyBody(CountryCode state, String symbol, String body) {
        return other(Source.TREATY_BODY, state, symbol, body, null);
    }

    static WriteRecommendation other(
            Source source, CountryCode state, String symbol, String body, @Nullable Integer cycle) {
        return new WriteRecommendation(
                UUID.randomUUID(),
                0,
                source,
                state,
                symbol,
                "14 (a)",
                cycle,
                null,
                null,
                Set.of(),
                body,
                "Reduce overcrowding.",
                "en",
                null,
                Set.of(),
                Set.of(),
                Set.of());
    }

    static Recommendation unchecked(@Nullable UUID enteredFor) {
        return new Recommendation(upr(symbol(), "122.76"), enteredFor, BY, AT);
    }

    /** A symbol that no other test has. */
    public static String symbol() {
        return "A/HRC/" + Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000) + "/"
                + Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000);
    }
}
