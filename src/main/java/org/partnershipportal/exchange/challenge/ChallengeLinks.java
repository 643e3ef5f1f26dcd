package org.partnershipportal.exchange.challenge;

import java.util.Optional;
import org.partnershipportal.ground.shared.LinkParts;

/** The addresses of challenges, below {@code /app/{acting}/}. */
public final class ChallengeLinks {

    /** The list. */
    public static final String LIST = "challenges";
    /** Those of one's own organisation. */
    public static final String OURS = "challenges?whose=ours";
    /** The form in which one is told. */
    public static final String NEW = "challenges/new";

    private ChallengeLinks() {}

    /** The challenge on whose pages an address leads; empty if it leads elsewhere. */
    public static Optional<ChallengeId> challenge(String path) {
        return LinkParts.below(LIST, path).flatMap(ChallengeId::parse);
    }

    /** One challenge's page. */
    public static String page(ChallengeId id) {
        return LIST + "/" + id;
    }

    /** The form that changes it. */
    public static String edit(ChallengeId id) {
        return page(id) + "/edit";
    }

    /** The form that appeals against the hiding of an answer. */
    public static String appeal(AnswerId id) {
        return LIST + "/answers/" + id + "/appeal";
    }

    /** Its public page, below a language. */
    public static String published(ChallengeId id) {
        return "/" + page(id);
    }
}
