package org.partnershipportal.promises.commitment;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** What a commitment rests on; a published one has at least one. */
@ForOwnPages
public sealed interface Anchor {

    /** A recommendation of the Universal Periodic Review, a treaty body or a special procedure. */
    record Recommended(AnchoredRecommendation recommendation) implements Anchor {}

    /** A voluntary pledge: what was pledged, where and when. */
    record Pledged(LocalizedText pledge) implements Anchor {}

    /** A rule of the three sets. */
    record Ruled(RuleRef rule) implements Anchor {}

    /** A target of the Sustainable Development Goals, by its code. */
    record Targeted(String target) implements Anchor {}
}
