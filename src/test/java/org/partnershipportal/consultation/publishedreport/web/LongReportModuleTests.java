package org.partnershipportal.consultation.publishedreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.ManyInputs;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-16: a long report is read page by page, each small enough for a weak line, and its permanent addresses land right. */
@PortalModuleTest
class LongReportModuleTests {

    private static final int MOST_BYTES = 60_000;

    @Autowired
    WebApplicationContext context;

    @Autowired
    Inputs inputs;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    JdbcTemplate batches;

    private Site site;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private String address;

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
        address = "/reports/" + call.code();
    }

    private void publish(String words) {
        reports.begin(drafter, new BeginReport(call.id(), Language.RU, "Пожилые люди, лишённые свободы"));
        ManyInputs many = new ManyInputs(batches);
        List<ParagraphId> all = new ArrayList<>(
                List.of(paragraphs.add(drafter, new AddParagraph(call.id(), null, "Закон", "Закон хорош."))));
        all.addAll(many.paragraphs(call.id(), 299, words));
        List<Actor> contributors = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            contributors.add(stage.inputs().contributor());
        }
        List<InputId> published = many.admissible(call, 2_000, ManyInputs.organisations(contributors));
        many.cite(call.id(), all, published);
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    @Test
    void staysSmallOnEveryPageAndLandsAtEveryParagraph() {
        stage.afterDeadline(call, () -> {
            publish("Многие говорят, что закон хорош, а некоторые – что нет. ".repeat(8));
            String next = "/en" + address;
            int pages = 0;
            while (!next.isEmpty()) {
                String html = html(next);
                PlainPage.check(html, Language.EN);
                assertThat(html.getBytes(StandardCharsets.UTF_8).length)
                        .as(next)
                        .isLessThanOrEqualTo(MOST_BYTES);
                Matcher link = Pattern.compile("rel=\"next\"[^>]*href=\"([^\"]+)\"|href=\"([^\"]+)\"[^>]*rel=\"next\"")
                        .matcher(html);
                next = link.find() ? (link.group(1) == null ? link.group(2) : link.group(1)) : "";
                pages++;
            }
            assertThat(pages).isBetween(15, 60);
            assertThat(html("/ar" + address).getBytes(StandardCharsets.UTF_8).length)
                    .isLessThanOrEqualTo(MOST_BYTES);
            for (String paragraph : List.of("1", "123", "300")) {
                for (String from : List.of(address, address + "/versions/1")) {
                    String location = location("/fr" + from + "/paragraphs/" + paragraph);
                    assertThat(location).startsWith("/fr" + from).contains("#p-");
                    String[] parts = location.split("#", 2);
                    assertThat(html(parts[0])).contains("id=\"" + parts[1] + "\"", "id=\"p-" + paragraph + "\"");
                    assertThat(location("/fr" + from + "/paragraphs/" + parts[1]))
                            .isEqualTo(location);
                }
            }
            assertThat(html("/en" + address + "/versions/1/paragraphs/123/inputs"))
                    .contains("Paragraph 123")
                    .containsPattern("/en/inputs/[0-9a-z]{18}");
            assertThat(html("/en" + address + "?page=2"))
                    .contains("/en" + address + "/contributors", "All named contributors");
        });
    }

    @Test
    void namesContributorsOnAPageOfTheirOwn() {
        stage.afterDeadline(call, () -> {
            publish("Многие говорят.");
            String html = html("/en" + address + "/contributors");
            PlainPage.check(html, Language.EN);
            assertThat(html).contains("Contributors", "Пожилые люди").doesNotContain("rel=\"next\"");
            for (String nothing : List.of(
                    "?page=0",
                    "?page=99",
                    "?page=x",
                    "/paragraphs/301",
                    "/paragraphs/p-22222222",
                    "/versions/0",
                    "/versions/2/paragraphs/1",
                    "/versions/1/paragraphs/x/inputs")) {
                assertThat(answer("/en" + address + nothing).getStatus())
                        .as(nothing)
                        .isEqualTo(404);
            }
        });
    }

    private String location(String path) {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(302);
        return String.valueOf(answer.getHeader("Location"));
    }

    private String html(String path) {
        MockHttpServletResponse answer = answer(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path) {
        try {
            return site.answer(path);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
