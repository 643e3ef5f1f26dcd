package org.partnershipportal.ground.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnershipportal.ground.paper.AnswerOnPaper;
import org.partnershipportal.ground.paper.BlackOut;
import org.partnershipportal.ground.paper.Paper;
import org.partnershipportal.ground.paper.PaperHead;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.platform.taxonomy.Countries;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Each kind of question over all drawings: the signed-in page, the plain page, PDF, Word, cell and coding. */
@DisplayName("The one wording of an answer")
class AnswerWordingTests {

    private static final String BAR = "█████";
    private static final BlackOut OUT = new BlackOut(BAR, new LocalizedText("[redacted]", "en"));
    private static final AnswerWording ENGLISH = words(Language.EN, "en");
    private static final SpringTemplateEngine PAGES = pages();

    /**
     * An answer and how it is read.
     *
     * @param read what each page and paper says, in this order
     * @param never what none of them says
     * @param cell the whole cell of a spreadsheet
     * @param source the whole text in which passages are coded
     */
    record Case(
            Question question, AnswerValue value, List<String> read, List<String> never, String cell, String source) {
        @Override
        public String toString() {
            return question.kind() + " " + value;
        }
    }

    private static final Texts PERSONS =
            new Texts(Map.of(Language.EN, "persons", Language.AR, "شخصًا", Language.ZH, "人"));

    static Stream<Case> cases() {
        return Stream.of(
                text(QuestionKind.LONG_TEXT, "CAN", List.of("Canada"), "CAN"),
                text(QuestionKind.SHORT_TEXT, "PER", List.of("Peru"), "PER"),
                text(QuestionKind.SHORT_TEXT, "2027-03-12", List.of("March"), "2027-03-12"),
                new Case(
                        choice("q", QuestionKind.ONE_OF, "yes", "no"),
                        new AnswerValue.Chosen(Set.of("no")),
                        List.of("Answer no"),
                        List.of("Answer yes"),
                        "Answer no",
                        ""),
                new Case(
                        choice("q", QuestionKind.SEVERAL_OF, "prison", "home", "MAR"),
                        new AnswerValue.Chosen(Set.of("MAR", "home", "prison")),
                        List.of("Answer prison", "Answer home", "Answer MAR"),
                        List.of("Morocco"),
                        "Answer prison\nAnswer home\nAnswer MAR",
                        ""),
                brief(QuestionKind.NUMBER, "1250.5", "1250.5", "1250.5"),
                brief(QuestionKind.NUMBER, "about ten", "about ten", "about ten"),
                counted("1250.5", "1250.5 persons", List.of()),
                counted("0", "0 persons", List.of()),
                counted("about ten", "about ten", List.of("persons")),
                counted("", "", List.of("persons")),
                new Case(
                        within(question("q", QuestionKind.SHORT_TEXT, false, 0), "", "", PERSONS),
                        new AnswerValue.Text("1250"),
                        List.of("1250"),
                        List.of("persons"),
                        "1250",
                        "1250"),
                new Case(
                        table(5, counting(column("many", QuestionKind.NUMBER)), column("more", QuestionKind.NUMBER)),
                        new AnswerValue.Rows(List.of(Map.of("many", "1250", "more", "7"), Map.of("more", "8"))),
                        List.of("Column many", "Column more", "1250 persons", "7", "8"),
                        List.of("7 persons", "8 persons"),
                        "Column many: 1250 persons · Column more: 7\nColumn more: 8",
                        "1250 · 7\n8"),
                brief(QuestionKind.DATE, "2027-03-12", "12 March 2027", "2027-03-12"),
                brief(QuestionKind.DATE, "soon", "soon", "soon"),
                brief(QuestionKind.COUNTRY, "CAN", "Canada", "Canada"),
                brief(QuestionKind.COUNTRY, "Ruritania", "Ruritania", "Ruritania"),
                brief(QuestionKind.ATTACHMENT, "", "", ""),
                brief(QuestionKind.DATE, "", "", ""),
                new Case(
                        activities(),
                        new AnswerValue.Rows(List.of(
                                Map.of(
                                        "what", "CAN",
                                        "how", "training",
                                        "many", "1250",
                                        "since", "2027-03-12",
                                        "where", "ARM"),
                                Map.of("what", "AND"))),
                        List.of("Column what", "CAN", "Answer training", "1250", "12 March 2027", "Armenia", "AND"),
                        List.of("Canada", "Andorra", "2027-03-12"),
                        "Column what: CAN · Column how: Answer training · Column many: 1250 · Column since: 2027-03-12"
                                + " · Column where: Armenia\nColumn what: AND",
                        "CAN · training · 1250 · 2027-03-12 · ARM\nAND"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysTheSameOnEveryPageAndPaper(Case it) throws IOException {
        Answered answered = ENGLISH.of(it.question(), it.value());
        for (String drawn : List.of(screen(answered), page(answered), word(answered, null), pdf(answered, null))) {
            assertThat(drawn).containsSubsequence(it.read());
            it.never().forEach(never -> assertThat(drawn).doesNotContain(never));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sortsInASpreadsheet(Case it) {
        assertThat(AnswerAsText.cell(ENGLISH.of(it.question(), it.value()))).isEqualTo(it.cell());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void keepsTheTextInWhichPassagesLieForEveryReader(Case it) {
        for (Language reader : Language.values()) {
            assertThat(AnswerAsText.source(words(reader, "es").of(it.question(), it.value())))
                    .isEqualTo(it.source());
        }
    }

    static Stream<Case> redacted() {
        return Stream.of(
                redacted(QuestionKind.LONG_TEXT, "Warden " + BAR + " did it"),
                redacted(QuestionKind.SHORT_TEXT, BAR),
                redacted(QuestionKind.NUMBER, "12" + BAR),
                new Case(
                        within(question("q", QuestionKind.NUMBER, false, 0), "", "", PERSONS),
                        new AnswerValue.Text("12" + BAR),
                        List.of("12" + BAR),
                        List.of(),
                        "",
                        ""),
                redacted(QuestionKind.DATE, "2027-" + BAR),
                redacted(QuestionKind.COUNTRY, "C" + BAR),
                new Case(
                        activities(),
                        new AnswerValue.Rows(List.of(Map.of("what", "By " + BAR, "how", BAR, "where", BAR + "M"))),
                        List.of("By ", BAR, BAR, BAR + "M"),
                        List.of(),
                        "",
                        ""));
    }

    @ParameterizedTest
    @MethodSource("redacted")
    void drawsWhatIsRedactedInEveryDrawing(Case it) throws IOException {
        Answered answered = ENGLISH.of(it.question(), it.value());
        assertThat(screen(answered)).containsSubsequence(it.read());
        assertThat(page(answered)).containsSubsequence(it.read());
        List<String> said = it.read().stream()
                .map(words -> words.replace(BAR, "[redacted]"))
                .toList();
        assertThat(word(answered, OUT)).containsSubsequence(said).doesNotContain(BAR);
        List<String> printed = said.stream().map(AnswerWordingTests::closed).toList();
        assertThat(closed(pdf(answered, OUT))).containsSubsequence(printed).doesNotContain(BAR);
        assertThat(AnswerAsText.cell(answered)).contains(BAR);
    }

    @Test
    void readsDaysAndCountriesInTheReadersLanguageAndTheContributorsWordsInTheirOwn() throws IOException {
        AnswerWording french = words(Language.FR, "es");
        Question date = question("q", QuestionKind.DATE, false, 0);
        Question text = question("q", QuestionKind.SHORT_TEXT, false, 0);
        Answered day = french.of(date, new AnswerValue.Text("2027-03-12"));
        Answered own = french.of(text, new AnswerValue.Text("Cárcel"));
        assertThat(html(day)).contains("12 mars 2027", "lang=\"fr\"");
        assertThat(word(day, null)).contains("12 mars 2027");
        assertThat(html(own)).contains("lang=\"es\"", "dir=\"ltr\"");
        assertThat(AnswerText.of(own, Language.FR).getElement().getAttribute("lang"))
                .isEqualTo("es");
        assertThat(screen(french.of(question("q", QuestionKind.COUNTRY, false, 0), new AnswerValue.Text("DEU"))))
                .isEqualTo("Allemagne");
    }

    @Test
    void namesAChoiceInTheOriginalLanguageWhereTheReadersIsMissing() {
        Question question = choice("q", QuestionKind.ONE_OF, "yes", "no");
        Answered answered = words(Language.RU, "ru").of(question, new AnswerValue.Chosen(Set.of("yes", "gone")));
        assertThat(answered)
                .isEqualTo(new Answered.Choices(List.of(
                        new Answered.Named("yes", new LocalizedText("Answer yes", "en")),
                        new Answered.Own(new LocalizedText("gone", "ru")))));
    }

    @Test
    void namesTheUnitInTheReadersLanguageElseInTheOriginal() {
        Question question = within(question("q", QuestionKind.NUMBER, false, 0), "1", "9", PERSONS);
        AnswerValue seven = new AnswerValue.Text("7");
        assertThat(words(Language.AR, "en").of(question, seven))
                .isEqualTo(new Answered.Brief(new Answered.Measured("7", new LocalizedText("7 شخصًا", "ar"))));
        assertThat(words(Language.ZH, "en").of(question, seven))
                .isEqualTo(new Answered.Brief(new Answered.Measured("7", new LocalizedText("7人", "zh"))));
        assertThat(words(Language.RU, "ru").of(question, seven))
                .isEqualTo(new Answered.Brief(new Answered.Measured("7", new LocalizedText("7 persons", "en"))));
    }

    private static Case counted(String typed, String read, List<String> never) {
        return new Case(
                within(question("q", QuestionKind.NUMBER, false, 0), "", "", PERSONS),
                new AnswerValue.Text(typed),
                List.of(read),
                never,
                read,
                "");
    }

    private static Column counting(Column column) {
        return new Column(
                column.key(), column.kind(), false, column.label(), column.choices(), new Bounds("", "", PERSONS));
    }

    private static Case text(QuestionKind kind, String typed, List<String> never, String everywhere) {
        return new Case(
                question("q", kind, false, 0),
                new AnswerValue.Text(typed),
                List.of(everywhere),
                never,
                everywhere,
                everywhere);
    }

    private static Case brief(QuestionKind kind, String typed, String read, String cell) {
        return new Case(
                question("q", kind, false, 0),
                new AnswerValue.Text(typed),
                List.of(read),
                read.equals(typed) ? List.of() : List.of(typed),
                cell,
                "");
    }

    private static Case redacted(QuestionKind kind, String left) {
        return new Case(question("q", kind, false, 0), new AnswerValue.Text(left), List.of(left), List.of(), "", "");
    }

    private static Question choice(String key, QuestionKind kind, String... choices) {
        Question plain = QuestionFixtures.choice(key, kind, choices);
        return new Question(
                plain.key(),
                plain.section(),
                kind,
                false,
                plain.label(),
                plain.help(),
                0,
                named(choices),
                List.of(),
                0,
                null);
    }

    private static Question activities() {
        return table(
                5,
                column("what", QuestionKind.SHORT_TEXT),
                column("how", QuestionKind.ONE_OF, "training", "advice"),
                column("many", QuestionKind.NUMBER),
                column("since", QuestionKind.DATE),
                column("where", QuestionKind.COUNTRY));
    }

    private static Column column(String key, QuestionKind kind, String... choices) {
        return new Column(key, kind, false, QuestionFixtures.text("Column " + key), named(choices));
    }

    private static List<Choice> named(String... choices) {
        return Stream.of(choices)
                .map(one -> new Choice(one, QuestionFixtures.text("Answer " + one)))
                .toList();
    }

    private static AnswerWording words(Language reader, String written) {
        return new AnswerWording(reader, Language.EN, written, Countries.standard()::name);
    }

    private static String screen(Answered answered) {
        return AnswerText.of(answered, Language.EN).getElement().getTextRecursively();
    }

    private static String page(Answered answered) {
        return org.jsoup.Jsoup.parse(html(answered)).text();
    }

    private static String html(Answered answered) {
        return PAGES.process(
                "questionnaire/answer", Set.of("answered"), new Context(Language.EN.locale(), Map.of("x", answered)));
    }

    private static Paper paper(Answered answered, @Nullable BlackOut out) {
        return Paper.of(new PaperHead(Language.EN, "Title", "What it is", "Portal", "Foot"), body -> {
            body.section("Answers");
            new AnswerOnPaper(body, out).write(answered);
        });
    }

    private static String word(Answered answered, @Nullable BlackOut out) throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                        new ByteArrayInputStream(paper(answered, out).word()));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    private static String pdf(Answered answered, @Nullable BlackOut out) throws IOException {
        try (PDDocument document = Loader.loadPDF(paper(answered, out).print().pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    /** Print sets a black block apart from what is beside it. */
    private static String closed(String words) {
        return words.replaceAll("\\s+", "");
    }

    private static SpringTemplateEngine pages() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
