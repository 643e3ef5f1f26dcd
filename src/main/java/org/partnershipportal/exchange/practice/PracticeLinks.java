package org.partnershipportal.exchange.practice;

/** The addresses of practices, below {@code /app/{acting}/}. */
public final class PracticeLinks {

    /** The list. */
    public static final String LIST = "practices";
    /** The form in which one is told. */
    public static final String NEW = "practices/new";

    private PracticeLinks() {}

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
