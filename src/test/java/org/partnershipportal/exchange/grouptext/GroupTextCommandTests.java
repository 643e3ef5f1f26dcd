package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.GROUP;

import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;

@DisplayName("What is typed about draft texts")
class GroupTextCommandTests {

    private final DraftTextId text = new DraftTextId(UUID.randomUUID());

    @Test
    void readsParagraphsBetweenEmptyLines() {
        assertThat(TypedParagraphs.split("One\n\n  \nTwo\nstill two\n\n\n")).containsExactly("One", "Two\nstill two");
        assertThat(TypedParagraphs.split("")).isEmpty();
        assertThat(TypedParagraphs.split(" \n ")).isEmpty();
        assertThat(new AddParagraphs(text, TextParagraphId.random(), "一\r\n\r\n二").paragraphs())
                .containsExactly("一", "二");
    }

    @Test
    void namesTheFieldAtFault() {
        atFault(() -> new StartText(UUID.randomUUID(), GROUP, " ", "", "One"), "title", "language");
        atFault(() -> new AddParagraphs(text, TextParagraphId.random(), " "), "words");
        atFault(
                () -> new AddParagraphs(text, TextParagraphId.random(), "x".repeat(TypedParagraphs.LONGEST + 1)),
                "words");
        atFault(() -> new WriteParagraph(text, TextParagraphId.random(), 1, ""), "words");
        atFault(() -> new PublishText(text, 1, "", "x".repeat(PublishText.LONGEST_NOTE + 1), null), "title", "note");
        atFault(
                () -> new CommentOn(
                        UUID.randomUUID(),
                        text,
                        1,
                        TextParagraphId.random(),
                        "",
                        "x".repeat(TypedParagraphs.LONGEST + 1),
                        "en"),
                "words",
                "proposed");
    }

    @Test
    void saysWhichParagraphIsTooLong() {
        assertThatThrownBy(() -> new AddParagraphs(
                        text, TextParagraphId.random(), "Short\n\n" + "x".repeat(TypedParagraphs.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems().getFirst().args())
                                .containsExactly(2, TypedParagraphs.LONGEST + 1, TypedParagraphs.LONGEST));
    }

    private static void atFault(ThrowingCallable command, String... fields) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder(fields));
    }
}
