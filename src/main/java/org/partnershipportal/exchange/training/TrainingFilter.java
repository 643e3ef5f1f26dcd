package org.partnershipportal.exchange.training;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Which trainings a list shows. What is {@code null} or empty filters nothing.
 *
 * @param text words of title, aim or audience
 * @param theme code of a theme
 * @param status where it stands
 * @param own only those that the organisation acted for offers, or for which it registered somebody
 */
@ForOwnPages
public record TrainingFilter(
        String text, @Nullable String theme, @Nullable TrainingStatus status, boolean own) {

    private static final int LONGEST_TEXT = 200;

    public TrainingFilter {
        int end = Math.min(text.length(), LONGEST_TEXT);
        text = text.substring(0, end).strip();
    }
}
