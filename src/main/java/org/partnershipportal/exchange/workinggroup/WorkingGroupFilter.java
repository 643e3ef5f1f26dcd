package org.partnershipportal.exchange.workinggroup;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;

/**
 * Which working groups a list shows. What is {@code null} or empty filters nothing.
 *
 * @param text words of title, purpose or mandate, or the number
 * @param theme code of a theme
 * @param seatFor a group of the three for which a seat is free
 * @param status where it stands
 * @param entry how organisations come in
 * @param own only those in which the organisation acted for sits, or that it proposed
 */
@ForOwnPages
public record WorkingGroupFilter(
        String text,
        @Nullable String theme,
        @Nullable StakeholderGroup seatFor,
        @Nullable WorkingGroupStatus status,
        @Nullable Entry entry,
        boolean own) {

    private static final int LONGEST_TEXT = 200;

    public WorkingGroupFilter {
        int end = Math.min(text.length(), LONGEST_TEXT);
        text = text.substring(0, end).strip();
    }

    /** Everything that the reader may see. */
    public static WorkingGroupFilter everything() {
        return new WorkingGroupFilter("", null, null, null, null, false);
    }

    /** Those of the organisation acted for. */
    public static WorkingGroupFilter ofOneself() {
        return new WorkingGroupFilter("", null, null, null, null, true);
    }
}
