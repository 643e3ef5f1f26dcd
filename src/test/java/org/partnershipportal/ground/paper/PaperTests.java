package org.partnershipportal.ground.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;

/** Papers for receipts (R14.5), exports and reports, in six languages and for those who do not see them (WCAG 2.2 AA). */
class PaperTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void passesTheRulesOfAccessiblePdf(Language language) throws IOException {
        assertThat(VeraPdf.faults(PaperFixtures.sample(language).print().pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isReadAloudInTheOrderInWhichItWasWritten(Language language) throws IOException {
        assertThat(Reading.aloud(PaperFixtures.sample(language).print().pdf()))
                .containsExactlyElementsOf(PaperFixtures.texts(language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isCopiedAsItWasWritten(Language language) throws IOException {
        String copied = Reading.copied(PaperFixtures.sample(language).print().pdf());
        List<String> texts = new ArrayList<>(PaperFixtures.texts(language));
        if (language == Language.AR) {
            // PDFBox puts a closing bracket that ends a line on its other side; the tags have it right (above).
            assertThat(texts.remove(6)).endsWith("(UTC+1)");
        }
        assertThat(copied).contains(texts);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysItsTitleLanguageAndDirection(Language language) throws IOException {
        try (PDDocument document =
                Loader.loadPDF(PaperFixtures.sample(language).print().pdf())) {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo(language.tag());
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(PaperFixtures.head(language).title());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getViewerPreferences().getReadingDirection())
                    .isEqualTo(language == Language.AR ? "R2L" : "L2R");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersItsPages(Language language) throws IOException {
        PrintedPaper paper =
                Paper.of(PaperFixtures.head(language), PaperTests::twoPages).print();
        assertThat(paper.pages()).isEqualTo(2);
        String wanted = switch (language) {
            case AR -> "صفحة 2 من 2";
            case ZH -> "第2页，共2页";
            case EN -> "Page 2 of 2";
            case FR -> "Page 2 sur 2";
            case RU -> "Страница 2 из 2";
            case ES -> "Página 2 de 2";
        };
        assertThat(Reading.copied(paper.pdf()).replace('\u00A0', ' ')).contains(wanted);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void keepsWithinItsMargins(Language language) throws IOException {
        Paper paper = Paper.of(PaperFixtures.head(language), body -> {
            body.number("SHA-256", "9f2c71be04da5e38".repeat(12));
            body.facts(facts -> facts.code("9f2c71be04da5e38".repeat(4), "9f2c71be04da5e38".repeat(12)));
            body.table(List.of("1", "2", "3"), rows -> rows.row("a".repeat(300), "b", "مساهمة".repeat(60)));
            body.code("openssl ".repeat(40) + "x".repeat(300));
            body.paragraph(line -> line.text(new LocalizedText("المادة 12 من العهد ".repeat(20), "ar"))
                    .link("https://example.org/" + "a".repeat(200), URI.create("https://example.org/"), "Link"));
        });
        assertThat(Reading.glyphs(paper.print().pdf())).isNotEmpty().allSatisfy(glyph -> {
            assertThat(glyph.getX()).as(glyph.getUnicode()).isBetween(50f, 545f);
            assertThat(glyph.getX() + glyph.getWidth()).as(glyph.getUnicode()).isBetween(50f, 545f);
            assertThat(glyph.getY()).as(glyph.getUnicode()).isBetween(40f, 815f);
        });
    }

    @Test
    void holdsOnlyTheGlyphsThatItUses() throws IOException {
        PrintedPaper paper = PaperFixtures.sample(Language.ZH).print();
        assertThat(paper.pdf().length).isLessThan(100_000);
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            COSDictionary fonts =
                    document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            assertThat(fonts.keySet())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(fonts.getCOSDictionary(name).getNameAsString(COSName.BASE_FONT))
                            .matches("[A-Z]{6}\\+NotoSans.*"));
        }
    }

    @Test
    void saysLettersAndNotTheirShapes() throws IOException {
        byte[] pdf = PaperFixtures.sample(Language.AR).print().pdf();
        // Of the shapes only the ligatures of lam and alef are left (Typeface).
        assertThat(Reading.letters(pdf))
                .contains((int) 'ي', (int) 'ى', (int) 'ك')
                .noneMatch(letter -> (letter >= 0xFB50 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter < 0xFEF5));
    }

    @Test
    void keepsVowelMarksAndEveryLetterOfArabic() throws IOException {
        String text = "بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ؛ الحَرْبُ وَالسَّلَامُ إلى على لأن الآن";
        byte[] pdf = Paper.of(PaperFixtures.head(Language.AR), body -> body.paragraph(text))
                .print()
                .pdf();
        assertThat(Reading.aloud(pdf)).contains(text);
    }

    @Test
    void readsLinesOfTwoDirectionsInTheirOrder() throws IOException {
        String arabic = "ورد في English words من المادة 12 (SHA-256): «نص» [قوس] 50% وكلمات أخرى. "
                .repeat(6)
                .strip();
        String english = "Under المادة 12 من العهد and under Article 12, no (عيّنة) 3 لا.";
        byte[] right = Paper.of(PaperFixtures.head(Language.AR), body -> body.paragraph(arabic))
                .print()
                .pdf();
        byte[] left = Paper.of(PaperFixtures.head(Language.EN), body -> body.paragraph(english))
                .print()
                .pdf();
        assertThat(Reading.aloud(right)).anySatisfy(block -> assertThat(block).isEqualToIgnoringWhitespace(arabic));
        assertThat(Reading.aloud(left)).anySatisfy(block -> assertThat(block).isEqualToIgnoringWhitespace(english));
        assertThat(Reading.copied(left)).contains("المادة 12 من العهد");
        assertThat(VeraPdf.faults(left)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bearsATextWithoutLettersBeforeOneThatTurns(Language language) throws IOException {
        byte[] pdf = Paper.of(
                        PaperFixtures.head(language),
                        body -> body.facts(facts -> facts.line(
                                "1",
                                line -> line.text("")
                                        .text(new LocalizedText("مؤسسة", "ar"))
                                        .text(""))))
                .print()
                .pdf();
        assertThat(Reading.aloud(pdf)).contains("مؤسسة");
    }

    @Test
    void bearsItemsOfAListInWhichWordsTurn() throws IOException {
        List<String> items =
                List.of("الملف 1 (pdf) · 12 KB", "(pdf)", "17، الملف\nثم", "Law", "of 38.5%: المادة 12 هنا");
        for (Language language : List.of(Language.AR, Language.EN)) {
            byte[] pdf = Paper.of(
                            PaperFixtures.head(language),
                            body -> body.section("List").list(items).numbered(items))
                    .print()
                    .pdf();
            assertThat(VeraPdf.faults(pdf)).isEmpty();
            assertThat(String.join("\n", Reading.aloud(pdf))).contains("الملف", "(pdf)", "12 KB", "ثم", "Law", "1.");
        }
    }

    @Test
    void givesATextOfAnotherLanguageItsOwn() throws IOException {
        byte[] pdf = Paper.of(
                        PaperFixtures.head(Language.EN),
                        body -> body.facts(facts -> facts.text(
                                        "Co-signed by", new LocalizedText("مؤسسة حقوق الإنسان، 2027 (عيّنة)", "ar")))
                                .paragraph(new LocalizedText("Управление омбудсмена", "ru")))
                .print()
                .pdf();
        assertThat(Reading.aloud(pdf)).contains("مؤسسة حقوق الإنسان، 2027 (عيّنة)", "Управление омбудсмена");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(languages(
                            document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()))
                    .contains("ar", "ru");
        }
    }

    @Test
    void repeatsATablesHeadOnEachPageAndReadsItOnce() throws IOException {
        byte[] pdf = Paper.of(PaperFixtures.head(Language.EN), PaperTests::twoPages)
                .print()
                .pdf();
        assertThat(Reading.copied(pdf).split("Column", -1)).hasSize(3);
        assertThat(Reading.aloud(pdf)).containsOnlyOnce("Column").contains("Row 0", "Row 37");
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void losesNothingOfACellThatIsLongerThanAPage() throws IOException {
        String word = "وحدة ";
        byte[] pdf = Paper.of(
                        PaperFixtures.head(Language.AR),
                        body -> body.facts(facts -> facts.text("النص", word.repeat(2_000))))
                .print()
                .pdf();
        assertThat(Reading.aloud(pdf)).contains(word.repeat(2_000).strip());
    }

    @Test
    void setsAMarkForWhatNoFontHasAndNamesIt() throws IOException {
        PrintedPaper paper = Paper.of(
                        PaperFixtures.head(Language.ZH),
                        body -> body.paragraph("龍 \uD83D\uDE00 \uD800 \uFFFF \u1234 हि 龙"))
                .print();
        assertThat(paper.missing()).containsExactly(0x939, 0x93F, 0x1234, 0x9F8D, 0xD800, 0xFFFF, 0x1F600);
        assertThat(Reading.copied(paper.pdf())).contains("\uFFFD \uFFFD \uFFFD \uFFFD \uFFFD \uFFFD\uFFFD 龙");
        assertThat(VeraPdf.faults(paper.pdf())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysInPrintAloneThatItLacksCharacters(Language language) throws IOException {
        Paper lacking = Paper.of(PaperFixtures.head(language), body -> body.paragraph("हि and words"));
        String sentence = Translations.standard().text(language, "paper.missing", 2);
        assertThat(String.join(" ", Reading.aloud(lacking.print().pdf()))).contains(sentence);
        assertThat(VeraPdf.faults(lacking.print().pdf())).isEmpty();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(lacking.word()))) {
            assertThat(word.getParagraphs()).extracting(XWPFParagraph::getText).doesNotContain(sentence);
        }
        Paper whole = Paper.of(PaperFixtures.head(language), body -> body.paragraph("words"));
        assertThat(String.join(" ", Reading.aloud(whole.print().pdf()))).doesNotContain(sentence);
    }

    @Test
    void takesTextLiterally() throws IOException {
        String text = "<b>&amp; </p><script>alert(1)</script> url(file:///etc/passwd) content: \"x\" {}";
        byte[] pdf = Paper.of(
                        PaperFixtures.head(Language.EN),
                        body -> body.paragraph(text).code(text))
                .print()
                .pdf();
        assertThat(Reading.aloud(pdf)).contains(text);
    }

    @Test
    void leavesOutWhatTurnsTheWritingDirectionUnseen() throws IOException {
        byte[] pdf = Paper.of(
                        PaperFixtures.head(Language.EN),
                        body -> body.paragraph("paid \u202Eon\u202C \u2066x\u2069\u0000\u0007 \u00ADtoday"))
                .print()
                .pdf();
        assertThat(Reading.aloud(pdf)).contains("paid on x today");
    }

    @Test
    void printsManyAtOnce() throws Exception {
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            Map<Language, List<Future<List<String>>>> papers = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                papers.put(language, List.of(many.submit(() -> aloud(language)), many.submit(() -> aloud(language))));
            }
            for (var two : papers.entrySet()) {
                for (var paper : two.getValue()) {
                    assertThat(paper.get()).containsExactlyElementsOf(PaperFixtures.texts(two.getKey()));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "../calls", ""})
    void refusesLinksToAnythingButWebAndMail(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paper.of(
                        PaperFixtures.head(Language.EN),
                        body -> body.paragraph(line -> line.link("Call", URI.create(address), "The call"))));
    }

    @Test
    void refusesALinkThatSaysNothing() {
        assertRefused(body -> body.paragraph(line -> line.link(" ", URI.create("https://example.org"), "The call")));
        assertRefused(body -> body.paragraph(line -> line.link("Call", URI.create("https://example.org"), "")));
    }

    @Test
    void refusesARowWithTooFewCells() {
        assertRefused(body -> body.table(List.of("Question", "Words"), rows -> rows.row("Which measures?")));
    }

    @Test
    void refusesASubsectionThatStandsInNoSection() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Paper.of(PaperFixtures.head(Language.EN), body -> body.subsection("Answers")));
    }

    @Test
    void refusesAPaperThatNoOneCouldAnnounce() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperHead(Language.EN, " ", "d", "i", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperHead(Language.EN, "t", "", "i", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new PaperHead(Language.EN, "t", "d", "", ""));
    }

    private static List<String> aloud(Language language) throws IOException {
        return Reading.aloud(PaperFixtures.sample(language).print().pdf());
    }

    private static void assertRefused(Consumer<PaperBody> writing) {
        assertThatIllegalArgumentException().isThrownBy(() -> Paper.of(PaperFixtures.head(Language.EN), writing));
    }

    private static void twoPages(PaperBody body) {
        body.table(List.of("Column"), rows -> {
            for (int i = 0; i < 38; i++) {
                rows.row("Row " + i);
            }
        });
    }

    private static List<String> languages(COSDictionary element) {
        List<String> languages = new ArrayList<>();
        if (element.containsKey(COSName.LANG)) {
            languages.add(element.getString(COSName.LANG));
        }
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            languages.addAll(languages(only));
        } else if (kids instanceof org.apache.pdfbox.cos.COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary kid) {
                    languages.addAll(languages(kid));
                }
            }
        }
        return languages;
    }
}
