package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportHeadingTests {

    private static List<ParagraphDetails> paragraphs(String... headings) {
        List<ParagraphDetails> all = new ArrayList<>();
        for (String heading : headings) {
            all.add(new ParagraphDetails(
                    ParagraphId.random(),
                    1,
                    Anchor.draw(new SecureRandom()),
                    all.size() + 1,
                    heading,
                    "Many say so.",
                    null,
                    List.of()));
        }
        return all;
    }

    @Test
    void holdsTheParagraphsUpToTheNextOne() {
        List<ParagraphDetails> all = paragraphs("", "Who was asked", "", "Causes");
        List<ReportHeading> headings = ReportHeading.of(all);
        assertThat(headings)
                .containsExactly(
                        new ReportHeading(all.get(1).id(), "Who was asked", 2, 3),
                        new ReportHeading(all.get(3).id(), "Causes", 4, 4));
        assertThat(headings.getFirst().holds(1)).isFalse();
        assertThat(headings.getFirst().holds(2)).isTrue();
        assertThat(headings.getFirst().holds(3)).isTrue();
        assertThat(headings.getFirst().holds(4)).isFalse();
        assertThat(headings).as("no paragraph is open").noneMatch(heading -> heading.holds(0));
    }

    @Test
    void isNoneWithoutWords() {
        assertThat(ReportHeading.of(paragraphs("", ""))).isEmpty();
        assertThat(ReportHeading.of(List.of())).isEmpty();
    }
}
