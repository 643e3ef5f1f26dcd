package org.partnershipportal.consultation.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Language;

/**
 * What a report says and cites.
 *
 * @param call the call reported on
 * @param code the call's word in addresses
 * @param language the language it is written in
 * @param title in one line
 * @param introduction may be empty
 * @param paragraphs in their order
 */
public record ReportContent(
        CallId call,
        CallCode code,
        Language language,
        String title,
        String introduction,
        List<ParagraphContent> paragraphs) {

    public ReportContent {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * What a paragraph says and cites.
     *
     * @param anchor its permanent mark
     * @param number its number, from 1
     * @param heading a heading above it; may be empty
     * @param text what it says
     * @param cited in the order in which it was cited
     */
    public record ParagraphContent(Anchor anchor, int number, String heading, String text, List<Cited> cited) {

        public ParagraphContent {
            cited = List.copyOf(cited);
        }
    }

    /**
     * What a paragraph cites.
     *
     * @param input the input
     * @param passage the passage that is meant; {@code null} for the input as a whole
     */
    public record Cited(InputId input, @Nullable PassageId passage) {}
}
