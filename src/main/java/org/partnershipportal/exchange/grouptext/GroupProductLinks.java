package org.partnershipportal.exchange.grouptext;

/** The addresses of products of working groups. */
public final class GroupProductLinks {

    private GroupProductLinks() {}

    /** One product, below {@code /app/{acting}/}. */
    public static String page(GroupProductId id) {
        return "products/" + id;
    }

    /** Its public page, below a language. */
    public static String published(GroupProductId id) {
        return "/products/" + id;
    }
}
