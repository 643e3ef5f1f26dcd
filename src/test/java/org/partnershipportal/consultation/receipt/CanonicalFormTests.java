package org.partnershipportal.consultation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKind;

class CanonicalFormTests {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private final List<Question> asked = List.of(
            question("why", QuestionKind.LONG_TEXT, true, 0),
            choice("how", QuestionKind.SEVERAL_OF, "a", "b"),
            question("files", QuestionKind.ATTACHMENT, false, 0));

    @Test
    void isTheSameForTheSameContentAndReadsAsDocumented() {
        String content = CanonicalForm.content(
                asked,
                Map.of(
                        "how", new AnswerValue.Chosen(Set.of("b", "a")),
                        "why", new AnswerValue.Text("Because"),
                        "hidden", new AnswerValue.Text("not asked")),
                List.of(new AttachedFile("files", "b.pdf", 2, "22"), new AttachedFile("files", "a.pdf", 1, "11")),
                "es");
        FrozenVersion frozen = new FrozenVersion(UUID.randomUUID(), 3, 2, content, NOW);
        assertThat(frozen.form("older-persons", List.of(new CanonicalForm.Signer("lead", "Casa (sample)"))))
                .isEqualTo("""
                    {"by":[{"name":"Casa (sample)","part":"lead"}],"call":"older-persons","callVersion":2,\
                    "content":{"answers":[{"question":"why","text":"Because"},{"chosen":["a","b"],"question":"how"}],\
                    "files":[{"bytes":1,"name":"a.pdf","question":"files","sha256":"11"},\
                    {"bytes":2,"name":"b.pdf","question":"files","sha256":"22"}],"language":"es"},\
                    "format":"partnership-portal-input-1","version":3}\
                    """);
    }

    @Test
    void leavesOutWhatIsNotAskedAndFilesOfQuestionsThatAreNot() {
        String content = CanonicalForm.content(
                asked.subList(0, 1),
                Map.of("how", new AnswerValue.Chosen(Set.of("a"))),
                List.of(new AttachedFile("files", "a.pdf", 1, "11")),
                "en");
        assertThat(content).isEqualTo("{\"answers\":[],\"files\":[],\"language\":\"en\"}");
    }

    @Test
    @DisplayName("R14.5 files stand in the order of their questions, however they came")
    void putsFilesInTheOrderOfTheirQuestions() {
        AttachedFile first = new AttachedFile("why", "z.pdf", 2, "22");
        AttachedFile second = new AttachedFile("how", "a.pdf", 1, "11");
        assertThat(asked).extracting(question -> question.key().value()).containsSubsequence("why", "how");
        assertThat(CanonicalForm.content(asked, Map.of(), List.of(second, first), "en"))
                .isEqualTo(CanonicalForm.content(asked, Map.of(), List.of(first, second), "en"))
                .containsSubsequence("z.pdf", "a.pdf");
    }

    @Test
    void namesNobodyWhoIsSealedOrAlone() {
        FrozenVersion frozen = new FrozenVersion(UUID.randomUUID(), 1, 1, "{}", NOW);
        assertThat(frozen.form("c", List.of(new CanonicalForm.Signer("sealed", ""))))
                .contains("\"by\":[{\"part\":\"sealed\"}]");
    }

    @Test
    void readsBackWhatWasFrozen() {
        String content = CanonicalForm.content(
                asked,
                Map.of("why", new AnswerValue.Text("مرحبا")),
                List.of(new AttachedFile("files", "a.pdf", 1, "11")),
                "ar");
        FrozenVersion frozen = new FrozenVersion(UUID.randomUUID(), 1, 1, content, NOW);
        assertThat(frozen.answers()).containsExactly(Map.entry("why", new AnswerValue.Text("مرحبا")));
        assertThat(frozen.files()).containsExactly(new AttachedFile("files", "a.pdf", 1, "11"));
        assertThat(frozen.language()).isEqualTo("ar");
    }

    @Test
    void statesNumberTimeVersionAndHashOnLinesOfTheirOwn() {
        ReceiptNumber number = ReceiptNumber.draw(new Random(1));
        ReceiptStatement statement =
                new ReceiptStatement(number, "older-persons", Instant.parse("2027-03-12T11:00:59.999999Z"), 2, "ab");
        assertThat(statement.text())
                .isEqualTo("partnership-portal receipt 1\nnumber: " + number
                        + "\ncall: older-persons\nreceived: 2027-03-12T11:00:59.999Z\nversion: 2\nsha256: ab\n");
    }

    @Test
    void drawsNumbersThatAreReadBackHoweverTheyAreTyped() {
        ReceiptNumber number = ReceiptNumber.draw(new Random(7));
        assertThat(ReceiptNumber.parse(" " + number.toString().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(number);
    }

    @Test
    void refusesWhatHasNotTheFormOfANumber() {
        assertThat(ReceiptNumber.parse("")).isEmpty();
        assertThat(ReceiptNumber.parse("2".repeat(17))).isEmpty();
        assertThat(ReceiptNumber.parse("2".repeat(19))).isEmpty();
        assertThat(ReceiptNumber.parse("A".repeat(18))).isEmpty();
    }
}
