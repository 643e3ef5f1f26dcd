package org.partnershipportal.consultation.report;

import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A heading of a report, and the paragraphs below it up to the next one.
 *
 * @param paragraph the first of them, above which it stands
 * @param words the heading
 * @param from the number of the first one
 * @param to the number of the last one
 */
@ForOwnPages
public record ReportHeading(ParagraphId paragraph, String words, int from, int to) {

    static List<ReportHeading> of(List<ParagraphDetails> paragraphs) {
        List<ReportHeading> headings = new ArrayList<>();
        for (ParagraphDetails one : paragraphs) {
            if (!one.heading().isEmpty()) {
                headings.add(new ReportHeading(one.id(), one.heading(), one.number(), one.number()));
            } else if (!headings.isEmpty()) {
                ReportHeading last = headings.removeLast();
                headings.add(new ReportHeading(last.paragraph(), last.words(), last.from(), one.number()));
            }
        }
        return List.copyOf(headings);
    }

    /** Whether the paragraph of that number stands below it. */
    public boolean holds(int number) {
        return from <= number && number <= to;
    }
}
