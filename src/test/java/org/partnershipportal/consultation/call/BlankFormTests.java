package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.call.CallFixtures.*;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.paper.VeraPdf;
import org.partnershipportal.ground.shared.Language;

@DisplayName("UC-CAL-03: a call's questions as a paper to fill in")
class BlankFormTests {

    private static final Path FOLDER = Path.of("target/paper");

    private static Paper form(Language language) {
        Call call = open();
        CallContent content = changed("how-many", q -> within(q, "0", "500", en("persons")));
        return new BlankForm(
                        new CallDetails(
                                call.id(),
                                call.code(),
                                CallStatus.OPEN,
                                1,
                                1,
                                content,
                                call.opensAt(),
                                call.deadline().orElseThrow(),
                                call.deadline().orElseThrow(),
                                null,
                                List.of(),
                                List.of(),
                                Set.of(),
                                Set.of()),
                        language,
                        "https://portal.example.org")
                .paper(AT);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesTheRulesOfAccessiblePdf(Language language) throws IOException {
        PrintedPaper printed = form(language).print();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("call-" + language.tag() + ".pdf"), printed.pdf());
        assertThat(printed.missing()).isEmpty();
        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
    }

    @Test
    void saysOfEachQuestionWhatItAsksForAndLeavesRoom() throws IOException {
        String text = text(form(Language.EN));
        open().content()
                .questionnaire()
                .questions()
                .forEach(question -> assertThat(text).contains(question.label().original(Language.EN)));
        assertThat(text)
                .contains("up to 500 words", "required", "optional", "From 0 to 500.", "Unit: persons.")
                .contains("[   ]  Choice prison", "Shown only if", "Your answer", "You add files on the portal.")
                .contains("Activity", "https://portal.example.org/en/calls/");
    }

    @Test
    void leavesLinesHighEnoughToWriteOn() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(form(Language.EN).word()))) {
            List<List<String>> rooms = word.getTables().stream()
                    .filter(table -> table.getText().startsWith("Your answer"))
                    .map(table -> table.getRows().stream()
                            .skip(1)
                            .map(row -> row.getCell(0).getText())
                            .toList())
                    .toList();
            assertThat(rooms)
                    .isNotEmpty()
                    .allSatisfy(lines -> assertThat(lines).isNotEmpty().containsOnly("\u00a0"))
                    .anySatisfy(lines -> assertThat(lines).hasSize(8))
                    .anySatisfy(lines -> assertThat(lines).hasSize(1));
        }
    }

    @Test
    void namesNobodyAndNoIdOfTheCall() throws IOException {
        String text = text(form(Language.EN));
        assertThat(text).doesNotContain(DRAFTER.value().toString(), open().id().toString());
    }

    private static String text(Paper paper) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(paper.word()));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
