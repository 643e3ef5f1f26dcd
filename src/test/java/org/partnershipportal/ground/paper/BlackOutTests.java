package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

@DisplayName("Texts of which something is blacked out")
class BlackOutTests {

    private static final String BAR = "█████";
    private static final Path FOLDER = Path.of("target/paper");

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "AR", "ZH"})
    void sayInWordsThatSomethingIsAndPassTheRules(Language language) throws IOException {
        Paper paper = paper(language);
        PrintedPaper printed = paper.print();
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("black-" + language.tag() + ".pdf"), printed.pdf());
        Files.write(FOLDER.resolve("black-" + language.tag() + ".docx"), paper.word());
        assertThat(printed.missing()).as("the bar itself is not printed").isEmpty();
        assertThat(VeraPdf.faults(printed.pdf())).isEmpty();
        String aloud = String.join("\n", Reading.aloud(printed.pdf()));
        assertThat(aloud)
                .contains("Warden [redacted] did it.", "السجان [محجوب] فعلها في 2027.", "[redacted]", "[محجوب]")
                .doesNotContain("█", "\uFFFD");
    }

    @Test
    void areWhiteOnBlackInTheWordFileAndHoldNothingUnderneath() throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(paper(Language.EN).word()))) {
            List<XWPFRun> black = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(run -> run.getCTR().getRPr().sizeOfShdArray() > 0)
                    .toList();
            assertThat(black)
                    .isNotEmpty()
                    .allMatch(run -> "FFFFFF".equals(run.getColor()))
                    .allMatch(run -> run.getCTR()
                            .getRPr()
                            .getShdArray(0)
                            .xgetFill()
                            .getStringValue()
                            .equals("000000"))
                    .allMatch(run -> run.text().matches("\\[?(redacted|محجوب)\\]?[\u200E\u200F]?"));
            assertThat(word.getParagraphs())
                    .noneMatch(paragraph -> paragraph.getText().contains("█"));
        }
    }

    private static Paper paper(Language language) {
        BlackOut english = new BlackOut(BAR, new LocalizedText("[redacted]", "en"));
        BlackOut arabic = new BlackOut(BAR, new LocalizedText("[محجوب]", "ar"));
        LocalizedText one = new LocalizedText("Warden " + BAR + " did it.\n" + BAR, "en");
        LocalizedText other = new LocalizedText("السجان " + BAR + " فعلها في 2027.\n" + BAR, "ar");
        return Paper.of(
                PaperFixtures.head(language),
                body -> body.paragraph(one, english)
                        .paragraph(other, arabic)
                        .paragraph(other, english)
                        .paragraph(one, arabic)
                        .table(
                                List.of("1", "2"),
                                rows -> rows.row(List.of(
                                        line -> line.text(new LocalizedText("To " + BAR + " and on", "en"), english),
                                        line -> line.text(new LocalizedText("إلى " + BAR + " ثم", "ar"), arabic)))));
    }
}
