package org.partnershipportal.consultation.publishedreport.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.overview.notification.NoticeRow;
import org.partnershipportal.overview.notification.Notices;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-16 and UC-REP-04: what visitors read of reports, and contributors of what became of their inputs. */
@PortalModuleTest
class ReportPagesModuleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Persons persons;

    @Autowired
    Calls calls;

    @Autowired
    Inputs inputs;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    Codes codes;

    @Autowired
    Passages passages;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    private Site site;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor open;
    private Actor quiet;

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @BeforeEach
    void openACall() {
        TestSessions.signOut();
        site = new Site(context);
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        open = stage.inputs().contributor();
        quiet = stage.inputs().contributor();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAReportInEveryLanguage(Language language) {
        InputId published = stage.submitted(open, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Open words");
        InputId hidden = stage.submitted(quiet, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Hidden words");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, published);
            stage.admit(drafter, hidden);
            publish(published, hidden);
            String address = "/" + language.tag() + "/reports/" + call.code();
            for (String path : List.of(address, address + "/versions/1")) {
                String html = html(path);
                PlainPage.check(html, language);
                assertThat(html)
                        .contains("The law is good.", "/inputs/" + number, name(open))
                        .containsPattern("id=\"p-[0-9a-z]{8}\"")
                        .doesNotContain("words", name(quiet), published.toString(), hidden.toString())
                        .doesNotContainPattern("\\b(publicsite|report|call)\\.[a-z-]+\\.[a-z]");
            }
            String page = html("/" + language.tag() + "/calls/" + call.code());
            assertThat(page)
                    .containsPattern("class=\"btn p\"[^>]*href=\"[^\"]*/reports/" + call.code() + "\"")
                    .doesNotContain(".ics\"");
            assertThat(html(address))
                    .as("the section one is in")
                    .containsPattern("href=\"/" + language.tag() + "/reports\" aria-current=\"page\"");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void quotesCitedPassagesByTodaysConsentR14_7(Language language) {
        Actor arabic = stage.inputs().contributor();
        InputId said = inputs.begin(arabic, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "ar"));
        inputs.choose(arabic, said, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.inputs().answer(arabic, said, "law", "القانون جيد والزنازين باردة.");
        stage.inputs().submit(arabic, said);
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, said);
            CodeId code = codes.add(
                    drafter,
                    new AddCode(call.id(), codes.tree(drafter, call.code()).edition(), null, "Law", ""));
            PassageId passage = passages.mark(
                    drafter,
                    new MarkPassage(call.id(), said, 1, new QuestionKey("law"), new Span(0, 11), Set.of(code)));
            reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
            ParagraphId paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say so."));
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, said, passage));
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            String report = "/" + language.tag() + "/reports/" + call.code();
            Matcher link = Pattern.compile("href=\"([^\"]+/paragraphs/p-[0-9a-z]{8}/inputs)\"")
                    .matcher(html(report));
            assertThat(link.find()).isTrue();
            assertThat(html(report))
                    .as("beside the paragraph, with the group and the country of who wants to be named")
                    .containsPattern("<blockquote[^>]* lang=\"ar\" dir=\"rtl\">القانون جيد</blockquote>")
                    .contains(
                            Translations.standard().text(language, "access.group.civil-society"),
                            Countries.standard().name(new CountryCode("ECU"), language))
                    .doesNotContain("باردة");
            String html = html(link.group(1));
            PlainPage.check(html, language);
            assertThat(html)
                    .as("the paragraph itself")
                    .contains("Many say so.")
                    .containsPattern("<blockquote[^>]* lang=\"ar\" dir=\"rtl\">القانون جيد</blockquote>")
                    .contains("/inputs/" + number, name(arabic))
                    .doesNotContain("باردة");
            inputs.narrow(arabic, said, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(html(link.group(1))).doesNotContain("القانون", number.value(), name(arabic), "<blockquote");
            assertThat(html(report))
                    .as("nothing beside it, not even that it has no published source")
                    .doesNotContain("class=\"basis", link.group(1), number.value(), "القانون", "<blockquote");
        });
    }

    @Test
    void followsTodaysConsentOnThePageAndInTheFileR14_7() {
        InputId published = stage.submitted(open, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Open words");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, published);
            publish(published);
            String address = "/en/reports/" + call.code();
            int longer = pdf(address + "/versions/1/report.pdf").length;
            assertThat(word(address + "/versions/1/report.docx")).contains(number.value(), name(open));
            assertThat(html(address)).contains(number.value(), name(open));
            inputs.narrow(open, published, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThat(html(address)).doesNotContain(number.value(), name(open));
            assertThat(html(address + "/versions/1")).doesNotContain(number.value(), name(open));
            assertThat(pdf(address + "/versions/1/report.pdf")).hasSizeLessThan(longer);
            assertThat(word(address + "/versions/1/report.docx"))
                    .contains("Older persons")
                    .doesNotContain(number.value(), name(open));
        });
    }

    @Test
    @DisplayName("R14.7 a published input leads to the paragraphs that cite it, and no other input leaves a mark")
    void leadsFromAPublishedInputToTheParagraphsThatCiteIt() {
        InputId cited = stage.submitted(open, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Open words");
        InputId uncited = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Other words");
        InputId hidden = stage.submitted(quiet, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Hidden words");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, cited);
            PublicationNumber other = stage.publish(drafter, uncited);
            stage.admit(drafter, hidden);
            assertThat(html("/en/inputs/" + number)).doesNotContain("Where the report uses it");
            assertThat(word("/en/inputs/" + number + "/input.docx")).doesNotContain("/reports/");
            publish(cited, hidden);
            for (Language language : Language.values()) {
                String page = html("/" + language.tag() + "/inputs/" + number);
                PlainPage.check(page, language);
                assertThat(page).containsOnlyOnce("/" + language.tag() + "/reports/" + call.code() + "/paragraphs/p-");
            }
            assertThat(html("/en/inputs/" + number))
                    .contains("Where the report uses it", "Paragraph 1", "Older persons");
            assertThat(html("/en/inputs/" + other)).doesNotContain("Where the report uses it", "/reports/");
            for (Language language : Language.values()) {
                assertThat(word("/" + language.tag() + "/inputs/" + number + "/input.docx"))
                        .containsOnlyOnce("/" + language.tag() + "/reports/" + call.code() + "/paragraphs/p-");
            }
            assertThat(word("/en/inputs/" + other + "/input.docx")).doesNotContain("/reports/");
            inputs.narrow(open, cited, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThat(answer("/en/inputs/" + number).getStatus()).isEqualTo(404);
        });
    }

    @Test
    void leadsFromAParagraphThatTheLatestVersionLeftOutToTheLastThatHadIt() {
        stage.afterDeadline(call, () -> {
            publish();
            String address = "/en/reports/" + call.code();
            Matcher mark =
                    Pattern.compile("/versions/1/paragraphs/(p-[0-9a-z]{8})").matcher(html(address));
            assertThat(mark.find()).isTrue();
            String paragraph = address + "/paragraphs/" + mark.group(1);
            assertThat(answer(paragraph).getHeader("Location")).isEqualTo(address + "#" + mark.group(1));
            for (String later : List.of("""
                INSERT INTO publishedreport_versions
                    (call_id, number, call_code, language, title, introduction, published_at)
                SELECT call_id, 2, call_code, language, title, introduction, published_at
                FROM publishedreport_versions WHERE call_code = :code AND number = 1
                """, """
                INSERT INTO publishedreport_paragraphs (call_id, version, anchor, number, heading, text)
                SELECT call_id, 2, 'p-23456789', 1, '', 'Said otherwise.'
                FROM publishedreport_versions WHERE call_code = :code AND number = 2
                """)) {
                jdbc.sql(later).param("code", call.code().value()).update();
            }
            assertThat(answer(paragraph).getHeader("Location")).isEqualTo(address + "/versions/1#" + mark.group(1));
            assertThat(html(address + "/versions/1")).contains("There is a later version");
            assertThat(answer(address + "/paragraphs/p-23456789").getHeader("Location"))
                    .isEqualTo(address + "#p-23456789");
            assertThat(answer(address + "/versions/2/paragraphs/" + mark.group(1))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(answer(address + "/paragraphs/p-98765432").getStatus()).isEqualTo(404);
            assertThat(answer(address + "/paragraphs/2").getStatus()).isEqualTo(404);
        });
    }

    @Test
    void answersForWhatIsNotPublishedLikeForWhatNeverWasR0_1() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        for (String address : List.of(
                "/en/reports/" + call.code(),
                "/en/reports/" + call.code() + "/versions/1",
                "/en/reports/" + call.code() + "/versions/1/report.pdf",
                "/en/reports/" + call.code() + "/versions/1/report.docx",
                "/en/reports/none-" + UUID.randomUUID().toString().substring(0, 8),
                "/en/reports/X")) {
            assertThat(answer(address).getStatus()).as(address).isEqualTo(404);
        }
        assertThat(html("/en/calls/" + call.code())).doesNotContain("/reports/");
    }

    @Test
    void isKeptByNoCacheR0_4() {
        stage.afterDeadline(call, () -> {
            publish();
            assertThat(answer("/en/reports/" + call.code()).getHeader("Cache-Control"))
                    .contains("no-store");
        });
    }

    @Test
    void tellsTheHolderOfASealedInputUnderItsCodeR14_8() {
        SealedBegun begun = stage.inputs().sealed(call);
        Actor holder = Actor.bearer(begun.input().ref());
        stage.inputs().answer(holder, begun.input(), "law", "Sealed words");
        stage.inputs().submit(holder, begun.input());
        PlainBrowser browser = new PlainBrowser(context);
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, begun.input());
            publish(begun.input());
            assertThat(html("/en/reports/" + call.code())).doesNotContain("Published inputs:");
            String receipt = "/en/i/mine/receipt";
            browse(() -> browser.open("/en/i/back")
                    .send("/i/back", "code", begun.code().grouped()));
            browse(() -> browser.open(receipt));
            assertThat(browser.html())
                    .as("nobody was told yet")
                    .doesNotContain("In the report", "Many say: The law is good.")
                    .contains("Input received", "What happens next");
            outcomes.send(drafter, call.id());
            browse(() -> browser.open(receipt));
            assertThat(browser.html())
                    .containsPattern("<h1[^>]*>Paragraph 1 cites your input</h1>")
                    .contains(
                            "In the report",
                            "Many say: The law is good.",
                            "It cites your input as a whole.",
                            "The public report does not show that it uses your input.",
                            "/en/reports/" + call.code() + "/versions/1/paragraphs/p-")
                    .doesNotContain(begun.input().toString())
                    .as("nothing is still to come")
                    .doesNotContain("What happens next");
        });
        assertThat(jdbc.sql("SELECT COUNT(*) FROM notification_notices WHERE path LIKE :id")
                        .param("id", "%" + begun.input() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R14.7 a contributor reads the paragraph with their own words marked in it, and nobody else's")
    void marksTheContributorsOwnWordsInTheParagraph(Language language) {
        SealedBegun begun = stage.inputs().sealed(call);
        Actor holder = Actor.bearer(begun.input().ref());
        stage.inputs().answer(holder, begun.input(), "law", "The cells are cold, & wet. We wait for years.");
        stage.inputs().answer(holder, begun.input(), "name", "House on the hill");
        stage.inputs().submit(holder, begun.input());
        InputId other = stage.submitted(open, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The judges are few.");
        PlainBrowser browser = new PlainBrowser(context);
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, begun.input());
            stage.publish(drafter, other);
            CodeId code = codes.add(
                    drafter,
                    new AddCode(call.id(), codes.tree(drafter, call.code()).edition(), null, "Law", ""));
            reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
            ParagraphId paragraph = paragraphs.add(
                    drafter,
                    new AddParagraph(
                            call.id(), null, "Cells", "One writes: “The cells are cold,\n& wet.” The judges are few."));
            paragraphs.cite(
                    drafter, new CiteInput(call.id(), paragraph, begun.input(), marked(begun.input(), code, 0, 26)));
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, other, marked(other, code, 0, 18)));
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            outcomes.send(drafter, call.id());
            browse(() -> browser.open("/" + language.tag() + "/i/back")
                    .send("/i/back", "code", begun.code().grouped()));
            browse(() -> browser.open("/" + language.tag() + "/i/mine/receipt"));
            PlainPage.check(browser.html(), language);
            assertThat(browser.html())
                    .contains(
                            "<mark>The cells are cold,\n&amp; wet</mark>",
                            "<mark>The cells are cold, &amp; wet.</mark>",
                            Translations.standard().text(language, "outcome.page.used", 1, 1),
                            "The judges are few.")
                    .as("the steps up to the report, and answer by answer")
                    .contains(
                            "tl across",
                            "<li class=\"later\"><b>"
                                    + Translations.standard().text(language, "outcome.step.not-published") + "</b>",
                            Translations.standard().text(language, "outcome.step.report"),
                            Translations.standard().text(language, "outcome.answers.number", 1) + " · ",
                            Translations.standard().text(language, "outcome.answers.number", 4) + " · ",
                            "<span class=\"badge\">" + Translations.standard().text(language, "outcome.state.not-used")
                                    + "</span>")
                    .doesNotContain("<mark>The judges", "We wait for years", "House on the hill", "/inputs/");
            assertThat(html("/" + language.tag() + "/reports/" + call.code()))
                    .as("the public reads the other words alone")
                    .contains("The judges are few</blockquote>")
                    .doesNotContain("wet.</blockquote>", "<mark");
        });
    }

    private PassageId marked(InputId input, CodeId code, int from, int to) {
        return passages.mark(
                drafter,
                new MarkPassage(call.id(), input, 1, new QuestionKey("law"), new Span(from, to), Set.of(code)));
    }

    @Test
    void tellsContributorsOfTheOutcomeWithoutAWordOfItR0_4() {
        InputId used = stage.submitted(open, call, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, "Unspeakable");
        InputId unused = stage.submitted(quiet, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Other words");
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, used);
            stage.admit(drafter, unused);
            publish(used);
            outcomes.giveReason(
                    drafter, new GiveReason(call.id(), Set.of(unused), OutcomeReason.TOO_GENERAL, "Unheard of"));
            outcomes.send(drafter, call.id());
        });
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(inbox(open)).extracting(row -> row.message().name()).contains("INPUT_USED");
            assertThat(inbox(quiet)).extracting(row -> row.message().name()).contains("INPUT_NOT_USED");
        });
        assertThat(inbox(quiet).toString())
                .contains(InputLinks.receipt(unused))
                .doesNotContain("Unheard of", "Other words");
    }

    private void publish(InputId... cited) {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        ParagraphId paragraph =
                paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say: The law is good."));
        for (InputId input : cited) {
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
        }
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private List<NoticeRow> inbox(Actor reader) {
        return notices.inbox(Actor.person(Objects.requireNonNull(reader.person())), 0, 50)
                .rows();
    }

    private static String name(Actor actor) {
        return Objects.requireNonNull(actor.membership()).name();
    }

    private byte[] pdf(String address) {
        byte[] pdf = answer(address).getContentAsByteArray();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        return pdf;
    }

    private String word(String address) {
        try (XWPFDocument word = new XWPFDocument(
                        new ByteArrayInputStream(answer(address).getContentAsByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        Object go() throws Exception;
    }

    private static void browse(Step step) {
        try {
            step.go();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String html(String address) {
        try {
            return site.html(address);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private MockHttpServletResponse answer(String address) {
        try {
            return site.answer(address);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }
}
