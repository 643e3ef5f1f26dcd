package org.partnershipportal.platform.access;

/**
 * One entry of the side navigation, offered by the module it leads to.
 *
 * @param group under which heading
 * @param order place within the group, from 0
 * @param textKey key of its text
 * @param path the address below {@code /app/{acting}/}, such as {@code partnerships}
 * @param count how many things wait there; 0 shows no number
 */
public record NavigationEntry(Group group, int order, String textKey, String path, long count) {

    /** The headings, in their order (design.md, section 3). */
    public enum Group {
        NOW,
        TAKE_PART,
        WORK_TOGETHER,
        PROMISE_AND_REPORT,
        LEARN,
        OUR_ORGANISATION,
        STAFF
    }

    public NavigationEntry(Group group, int order, String textKey, String path) {
        this(group, order, textKey, path, 0);
    }
}
