package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

@DisplayName("Papers as Word files")
class WordFileTests {

    @ParameterizedTest
    @EnumSource
    void holdsEveryTextInItsOrder(Language language) throws IOException {
        try (XWPFDocument word = word(PaperFixtures.sample(language))) {
            assertThat(String.join("\n", texts(word))).containsSubsequence(PaperFixtures.texts(language));
            assertThat(word.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(PaperFixtures.head(language).title());
        }
    }

    @Test
    void saysThatAParagraphRunsFromLeftWhereTheOthersDoNot() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.AR),
                body -> body.paragraph(new LocalizedText("The law is good.", "en"))
                        .paragraph("القانون جيد."));
        try (XWPFDocument word = word(paper)) {
            XWPFParagraph english = paragraph(word, "The law is good.");
            assertThat(WordStyles.isRightToLeft(english)).isFalse();
            assertThat(english.getCTP().getPPr().isSetBidi())
                    .as("else it would take the section's direction")
                    .isTrue();
            assertThat(WordStyles.isRightToLeft(paragraph(word, "القانون جيد.")))
                    .isTrue();
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void saysNobodyMadeIt() throws IOException {
        try (XWPFDocument word = word(PaperFixtures.sample(Language.EN))) {
            assertThat(word.getProperties().getCoreProperties().getCreator()).isNullOrEmpty();
            assertThat(word.getProperties().getCoreProperties().getLastModifiedByUser())
                    .isNullOrEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givesTheColumnsOfFactsTheWidthsOfPrint(Language language) throws IOException {
        try (XWPFDocument word = word(PaperFixtures.sample(language))) {
            XWPFTable facts = word.getTables().getFirst();
            var columns = facts.getCTTbl().getTblGrid().getGridColList();
            assertThat(columns).hasSize(2);
            int name = ((Number) columns.get(0).getW()).intValue();
            int value = ((Number) columns.get(1).getW()).intValue();
            assertThat(name * 100 / (name + value)).isBetween(31, 32);
            assertThat(facts.getRows())
                    .allMatch(row ->
                            row.getCell(0).getWidth() == name && row.getCell(1).getWidth() == value);
        }
    }

    @Test
    void runsFromRightToLeftInArabicWithItsTables() throws IOException {
        try (XWPFDocument word = word(PaperFixtures.sample(Language.AR))) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> !paragraph.getText().isBlank()
                            && !paragraph.getText().contains(PaperFixtures.CODE))
                    .allMatch(WordStyles::isRightToLeft);
            assertThat(word.getTables())
                    .allMatch(table -> table.getCTTbl().getTblPr().isSetBidiVisual());
            XWPFTable rows = word.getTables().getLast();
            assertThat(rows.getRow(0).getCell(0).getText())
                    .as("the first column in sense")
                    .isEqualTo("السؤال");
            assertThat(rows.getRow(0).isRepeatHeader()).isTrue();
            assertThat(rows.getRow(1).isRepeatHeader()).isFalse();
        }
    }

    @Test
    void keepsLatinWordsAndNumbersWithinArabicInTheirOwnDirection() throws IOException {
        try (XWPFDocument word = word(paper(Language.AR, "صدر القرار 42/32 عن Human Rights Council في جنيف."))) {
            List<XWPFRun> runs = word.getParagraphs().getLast().getRuns();
            assertThat(runs)
                    .filteredOn(run -> run.text().contains("Human Rights Council"))
                    .singleElement()
                    .matches(run -> run.getCTR().getRPr().sizeOfRtlArray() == 0);
            assertThat(runs)
                    .filteredOn(run -> run.text().contains("صدر"))
                    .singleElement()
                    .matches(run -> run.getCTR().getRPr().sizeOfRtlArray() == 1);
            assertThat(word.getParagraphs().getLast().getText())
                    .isEqualTo("صدر القرار 42/32 عن Human Rights Council في جنيف.");
        }
    }

    /** A point or bracket without letters beside it takes its side from what is around it. */
    @Test
    void keepsAMarkAtTheEndOnTheSideOfItsWords() throws IOException {
        try (XWPFDocument word = word(paper(Language.AR, "القانون جيد."))) {
            assertThat(word.getParagraphs().getLast().getRuns())
                    .singleElement()
                    .matches(run -> run.getCTR().getRPr().sizeOfRtlArray() == 1);
        }
        Paper english = Paper.of(
                PaperFixtures.head(Language.EN),
                body -> body.paragraph(line -> line.text("From ")
                        .text(new LocalizedText("مؤسسة (عيّنة)", "ar"))
                        .text(new LocalizedText("مؤسسة", "ar"))
                        .text(new LocalizedText("Fondation (exemple)", "fr"))));
        try (XWPFDocument word = word(english)) {
            assertThat(word.getParagraphs().getLast().getText())
                    .isEqualTo("From مؤسسة (عيّنة)\u200Fمؤسسة" + "Fondation (exemple)");
        }
        Paper arabic = Paper.of(
                PaperFixtures.head(Language.AR),
                body -> body.paragraph(line -> line.text("من ")
                        .text(new LocalizedText("Foundation (sample)", "en"))
                        .text(new LocalizedText("مؤسسة (عيّنة)", "ar"))));
        try (XWPFDocument word = word(arabic)) {
            assertThat(word.getParagraphs().getLast().getText())
                    .isEqualTo("من Foundation (sample)\u200E" + "مؤسسة (عيّنة)");
        }
    }

    @Test
    void beginsACellOfTheOtherDirectionWhereItsColumnDoes() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.AR),
                body -> body.facts(facts -> facts.text("النص", new LocalizedText("Law\nand order", "en"))
                        .text("النص", "القانون")));
        try (XWPFDocument word = word(paper)) {
            XWPFTable facts = word.getTables().getFirst();
            assertThat(facts.getRow(0).getCell(1).getParagraphs())
                    .hasSize(2)
                    .allMatch(line -> line.getAlignment() == ParagraphAlignment.RIGHT);
            assertThat(facts.getRow(1).getCell(1).getParagraphs())
                    .allMatch(line -> line.getAlignment() == ParagraphAlignment.LEFT);
        }
    }

    @Test
    void keepsWhatNoFontOfThePrintedPaperHas() throws IOException {
        try (XWPFDocument word = word(paper(Language.EN, "In Thai: กฎหมาย, and on."))) {
            assertThat(word.getParagraphs().getLast().getText()).isEqualTo("In Thai: กฎหมาย, and on.");
        }
    }

    @Test
    void saysWhichLanguageAForeignTextIsIn() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.EN), body -> body.paragraph(new LocalizedText("قانون جديد", "ar")));
        try (XWPFDocument word = word(paper)) {
            XWPFParagraph foreign = word.getParagraphs().getLast();
            assertThat(WordStyles.isRightToLeft(foreign)).isTrue();
            assertThat(foreign.getRuns()
                            .getFirst()
                            .getCTR()
                            .getRPr()
                            .getLangArray(0)
                            .getBidi())
                    .isEqualTo("ar");
        }
    }

    @Test
    void hasHeadingsThatWordKnowsAndLists() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.EN),
                body -> body.section("First")
                        .numbered(List.of("one", "two"))
                        .list(List.of("three\nfour"))
                        .numbered(List.of("five")));
        try (XWPFDocument word = word(paper)) {
            assertThat(word.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().equals("First"))
                    .singleElement()
                    .matches(paragraph -> "Heading2".equals(paragraph.getStyle()));
            assertThat(number(word, "one")).isEqualTo(number(word, "two")).isNotEqualTo(number(word, "five"));
            assertThat(number(word, "three")).isNotNull();
            assertThat(mark(word, "one")).containsExactly("decimal", "%1.");
            assertThat(mark(word, "three")).containsExactly("bullet", "•");
            assertThat(number(word, "four"))
                    .as("a second line has no mark of its own")
                    .isNull();
        }
    }

    @Test
    void tellsByAHeadingsLevelWhatBelongsToWhat() throws IOException {
        try (XWPFDocument word = word(PaperFixtures.sample(Language.EN))) {
            for (int level = 1; level <= 3; level++) {
                XWPFStyle heading = word.getStyles().getStyle("Heading" + level);
                assertThat(heading.getName()).isEqualTo("heading " + level);
                assertThat(heading.getCTStyle().getPPr().getOutlineLvl().getVal())
                        .isEqualTo(BigInteger.valueOf(level - 1L));
            }
        }
    }

    @Test
    void tellsStepsThatAreTakenFromThoseThatAreNot() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.EN),
                body -> body.steps(
                        List.of(new PaperStep("Submitted", "today", true), new PaperStep("Judged", "later", false))));
        try (XWPFDocument word = word(paper)) {
            assertThat(texts(word)).containsSubsequence("● Submitted", "today", "○ Judged", "later");
        }
    }

    @Test
    void saysAtTheFootWhenItWasMadeAndOnWhichPage() throws IOException {
        try (XWPFDocument word = word(PaperFixtures.sample(Language.EN))) {
            XWPFParagraph foot = word.getFooterList().getFirst().getParagraphs().getFirst();
            assertThat(foot.getText()).isEqualTo("2027-03-09 20:45 · 1 / 1");
            assertThat(foot.getCTP().getFldSimpleList())
                    .extracting(field -> field.getInstr().strip())
                    .containsExactly("PAGE", "NUMPAGES");
        }
        Paper unsigned = Paper.of(new PaperHead(Language.EN, "Title", "Description", "Issuer", ""), body -> {});
        try (XWPFDocument word = word(unsigned)) {
            assertThat(word.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getFirst()
                            .getText())
                    .isEqualTo("1 / 1");
        }
    }

    @Test
    void saysInWhichScriptAReaderFindsALanguage() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.EN),
                body -> body.paragraph(new LocalizedText("监狱", "zh")).paragraph(new LocalizedText("Prisión", "es")));
        try (XWPFDocument word = word(paper)) {
            List<XWPFParagraph> last = word.getParagraphs();
            assertThat(language(last.get(last.size() - 2)).getEastAsia()).isEqualTo("zh");
            assertThat(language(last.getLast()).getVal()).isEqualTo("es");
        }
    }

    @Test
    void linksAndTakesNothingForAFormulaOrMarkup() throws IOException {
        Paper paper = Paper.of(
                PaperFixtures.head(Language.EN),
                body -> body.paragraph(line -> line.text("<b>&amp; see ")
                        .link("the call", URI.create("https://example.org/calls/x?a=1&b=2"), "Call")));
        try (XWPFDocument word = word(paper)) {
            assertThat(word.getParagraphs().getLast().getText()).isEqualTo("<b>&amp; see the call");
            assertThat(word.getParagraphs().getLast().getRuns())
                    .as("what is a link is not told by its colour alone")
                    .allMatch(
                            run -> run instanceof XWPFHyperlinkRun == (run.getUnderline() == UnderlinePatterns.SINGLE));
            assertThat(word.getHyperlinks()).extracting("url").containsExactly("https://example.org/calls/x?a=1&b=2");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"AR", "ZH", "EN"})
    void isKeptForTheEye(Language language) throws IOException {
        Path file = Path.of("target", "papers", "sample-" + language.tag() + ".docx");
        Files.createDirectories(file.getParent());
        Files.write(file, PaperFixtures.sample(language).word());
        assertThat(file).isNotEmptyFile();
    }

    private static @org.jspecify.annotations.Nullable Object number(XWPFDocument word, String text) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .map(paragraph -> java.util.Optional.ofNullable(paragraph.getNumID()))
                .findFirst()
                .orElseThrow()
                .orElse(null);
    }

    private static List<String> mark(XWPFDocument word, String text) {
        XWPFNumbering numbering = word.getNumbering();
        BigInteger kind = numbering.getAbstractNumID(paragraph(word, text).getNumID());
        CTLvl level = numbering.getAbstractNum(kind).getCTAbstractNum().getLvlArray(0);
        return List.of(level.getNumFmt().getVal().toString(), level.getLvlText().getVal());
    }

    private static CTLanguage language(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst().getCTR().getRPr().getLangArray(0);
    }

    private static Paper paper(Language language, String text) {
        return Paper.of(PaperFixtures.head(language), body -> body.paragraph(text));
    }

    private static XWPFDocument word(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(paper.word()));
    }

    private static List<String> texts(XWPFDocument word) {
        List<String> texts = new ArrayList<>();
        for (IBodyElement element : word.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                texts.add(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> texts.add(cell.getText())));
            }
        }
        return texts;
    }
}
