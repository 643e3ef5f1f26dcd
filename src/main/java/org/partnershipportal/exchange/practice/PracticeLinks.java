package org.partnershipportal.exchange.practice;

import java.util.Optional;
import org.partnershipportal.ground.shared.LinkParts;

/** The addresses of practices, below {@code /app/{acting}/}. */
public final class PracticeLinks {

    /** The list. */
    public static final String LIST = "practices";
    /** Those of one's own organisation. */
    public static final String OURS = "practices?whose=ours";
    /** The form in which one is told. */
    public static final String NEW = "practices/new";

    /** The place on the page of a shared one for who vouches for it. */
    public static final String VOUCHED = "practice-vouched";
    /** The place on the page of a shared one for what others say beside it. */
    public static final String BESIDE = "practice-beside";

    private PracticeLinks() {}

    /** The practice on whose pages an address leads; empty if it leads elsewhere. */
    public static Optional<PracticeId> practice(String path) {
        return LinkParts.below(LIST, path).flatMap(PracticeId::parse);
    }

    /** One practice's page. */
    public static String page(PracticeId id) {
        return LIST + "/" + id;
    }

    /** The form that changes it. */
    public static String edit(PracticeId id) {
        return page(id) + "/edit";
    }

    /** The form in which those who tell it appeal against its being hidden. */
    public static String appeal(PracticeId id) {
        return page(id) + "/appeal";
    }

    /** Its public page, below a language. */
    public static String published(PracticeId id) {
        return "/" + page(id);
    }
}
