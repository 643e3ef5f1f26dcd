package org.partnershipportal.exchange.grouptext;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Says until when members can comment on a published draft text.
 *
 * @param text which
 * @param until the last day, in Geneva; {@code null} if there is none
 */
@ForOwnPages
public record LimitComments(DraftTextId text, @Nullable LocalDate until) {}
