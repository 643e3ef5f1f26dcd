package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * Cites an input in a paragraph.
 *
 * @param paragraph which paragraph
 * @param input which input
 * @param passage the marked passage that is meant; {@code null} for the input as a whole
 */
@ForOwnPages
public record CiteInput(
        ParagraphId paragraph, InputId input, @Nullable PassageId passage) {}
