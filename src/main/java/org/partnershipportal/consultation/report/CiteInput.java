package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Cites an input in a paragraph.
 *
 * @param call the call reported on
 * @param paragraph which paragraph of its report
 * @param input which input
 * @param passage the marked passage that is meant; {@code null} for the input as a whole
 */
@ForOwnPages
public record CiteInput(
        CallId call,
        ParagraphId paragraph,
        InputId input,
        @Nullable PassageId passage) {}
