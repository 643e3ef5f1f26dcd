package org.partnershipportal.consultation.clarification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * A question in the report team's list.
 *
 * @param id the question
 * @param status where it stands
 * @param language the language of the page on which it was asked
 * @param asked what was asked, word for word; {@code null} once that was deleted
 * @param askedOn the day
 * @param edition counts what was done to it; a form carries it so that nothing is overwritten
 */
@ForOwnPages
public record ClarificationRow(
        ClarificationId id,
        ClarificationStatus status,
        Language language,
        @Nullable String asked,
        LocalDate askedOn,
        long edition) {}
