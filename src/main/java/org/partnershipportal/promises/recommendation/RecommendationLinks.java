package org.partnershipportal.promises.recommendation;

/** The addresses of recommendations, below {@code /app/{acting}/}. */
public final class RecommendationLinks {

    /** The list. */
    public static final String LIST = "recommendations";
    /** Those that await a check. */
    public static final String UNCHECKED = "recommendations?status=unchecked";
    /** The form that enters one. */
    public static final String NEW = "recommendations/new";
    /** The page that imports a table. */
    public static final String IMPORTS = "recommendations/imports";

    private RecommendationLinks() {}

    /** One recommendation's page. */
    public static String page(RecommendationId id) {
        return LIST + "/" + id;
    }

    /** The form that edits it. */
    public static String edit(RecommendationId id) {
        return page(id) + "/edit";
    }

    /** Its public page, below a language. */
    public static String published(RecommendationId id) {
        return "/" + page(id);
    }

    /** One import's page. */
    public static String importing(ImportId id) {
        return IMPORTS + "/" + id;
    }
}
