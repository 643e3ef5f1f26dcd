package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.outcome.OutcomePage.Piece;

@DisplayName("UC-REP-04: a contributor's own words in a paragraph of the report")
class OwnWordsTests {

    private static String marked(String paragraph, String... passages) {
        return OwnWords.in(paragraph, List.of(passages)).stream()
                .map(piece -> piece.own() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    @Test
    void areMarkedWhereTheParagraphSaysThemAgain() {
        assertThat(marked("One says: “The law is good.” It is.", "The law is good."))
                .isEqualTo("One says: “[The law is good].” It is.");
        assertThat(marked("The law is good and the law is good", "The law is good", "the law is good"))
                .isEqualTo("[The law is good] and [the law is good]");
    }

    @Test
    void areFoundAcrossLinesAndInEveryScript() {
        assertThat(marked("They say the law\n is  good.", "the law is good,"))
                .isEqualTo("They say [the law\n is  good].");
        assertThat(marked("يقولون: القانون جيد، ويأملون", "القانون جيد.")).isEqualTo("يقولون: [القانون جيد]، ويأملون");
        assertThat(marked("报告说：判决前的羁押时间太长。", "判决前的羁押时间太长")).isEqualTo("报告说：[判决前的羁押时间太长]。");
    }

    @Test
    void areOnePieceWherePassagesOverlap() {
        assertThat(marked("the law is good and fair", "the law is good", "is good and fair"))
                .isEqualTo("[the law is good and fair]");
    }

    @Test
    void areNoneWhereTheParagraphSaysItOtherwise() {
        String paragraph = "Many hold that the law is sound. 50 % (or more) agree.";
        assertThat(OwnWords.in(
                        paragraph,
                        List.of("The law is good.", "law", "", "…", "[a-z ]+", "hold.that.the", "sound|agree")))
                .containsExactly(new Piece(paragraph, false));
    }

    @Test
    void leaveEveryLetterOfTheParagraph() {
        for (String paragraph : List.of("", "x", "the law is good", "a the law is good", "the law is good z")) {
            assertThat(marked(paragraph, "the law is good").replaceAll("[\\[\\]]", ""))
                    .isEqualTo(paragraph);
        }
    }
}
