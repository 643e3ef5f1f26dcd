package org.partnershipportal.promises.commitment.spi;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;

/** Recommendations on which a commitment can rest; a bean of the module that keeps them. While there is none, none can be chosen. */
public interface RecommendationLookup {

    /**
     * Recommendations to a State that the actor can read, by what was typed of their symbol, paragraph or text.
     *
     * @param max how many at most
     */
    List<AnchoredRecommendation> find(Actor actor, CountryCode state, String typed, int max);

    /** Those of these that the actor can read; the others are left out. One query. */
    List<AnchoredRecommendation> named(Actor actor, Collection<UUID> ids);
}
