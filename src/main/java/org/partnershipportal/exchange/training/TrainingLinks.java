package org.partnershipportal.exchange.training;

/** The addresses of trainings, below {@code /app/{acting}/}. */
public final class TrainingLinks {

    /** The list. */
    public static final String LIST = "trainings";
    /** The same, only those of the organisation acted for. */
    public static final String OURS = "trainings?whose=ours";
    /** The form that drafts one. */
    public static final String NEW = "trainings/new";
    /** Where anyone checks a certificate, below a language. */
    public static final String CHECK = "/certificates";

    private TrainingLinks() {}

    /** One training's page. */
    public static String page(TrainingId id) {
        return LIST + "/" + id;
    }

    /** Its public page, below a language. */
    public static String published(TrainingId id) {
        return "/" + LIST + "/" + id;
    }

    /** The form that changes it. */
    public static String edit(TrainingId id) {
        return page(id) + "/edit";
    }

    /** Its participants and its waiting list, for the organiser. */
    public static String participants(TrainingId id) {
        return page(id) + "/participants";
    }
}
