package org.partnershipportal.consultation.publishedreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-01, UC-PUB-07, UC-PUB-16: figures on public pages count what is public and nothing else. */
@PortalModuleTest
class PublicFiguresModuleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Inputs inputs;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    ReportStage stage;

    private Site site;
    private Actor drafter;
    private Actor clearer;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        TestSessions.signOut();
        site = new Site(context);
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @Test
    @DisplayName("R0.2 the home page counts published inputs only, and one less once a contributor takes the text back")
    void countsOnTheHomePageWhatIsPublicNow() {
        long before = figure("publicsite.home.figure-inputs");
        long reported = figure("publicsite.home.figure-reports");
        Actor open = stage.inputs().contributor();
        InputId published = submitted(open, TextChoice.PUBLISHED);
        InputId hidden = submitted(stage.inputs().contributor(), TextChoice.NOT_PUBLISHED);
        InputId sealed = stage.sealed(call, "Sealed words");
        assertThat(figure("publicsite.home.figure-inputs")).isEqualTo(before);
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, hidden);
            stage.admit(drafter, sealed);
            assertThat(figure("publicsite.home.figure-inputs")).isEqualTo(before);
            stage.publish(drafter, published);
            assertThat(figure("publicsite.home.figure-inputs")).isEqualTo(before + 1);
            report(published);
            assertThat(figure("publicsite.home.figure-reports")).isEqualTo(reported + 1);
            inputs.narrow(open, published, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(figure("publicsite.home.figure-inputs")).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R14.7 the page of a reported call draws where its published inputs came from, and nothing of others")
    void drawsWherePublishedInputsCameFrom(Language language) {
        List<InputId> published = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            published.add(submitted(stage.inputs().contributor(), TextChoice.PUBLISHED));
        }
        InputId hidden = submitted(stage.inputs().contributor(), TextChoice.NOT_PUBLISHED);
        InputId sealed = stage.sealed(call, "Sealed words");
        String address = "/" + language.tag() + "/calls/" + call.code();
        stage.afterDeadline(call, () -> {
            published.forEach(input -> stage.publish(drafter, input));
            stage.admit(drafter, hidden);
            stage.admit(drafter, sealed);
            assertThat(html(address))
                    .as("before the report")
                    .doesNotContain("class=\"bars\"")
                    .contains(say(language, "call.text.who-should-respond"));
            report(published.getFirst());
            String html = html(address);
            PlainPage.check(html, language);
            assertThat(html)
                    .contains(
                            "class=\"bars\"",
                            say(language, "assessment.public.count", 3),
                            say(language, "call.phase.reported"),
                            "href=\"" + address + "/figures.csv\"")
                    .doesNotContain(
                            say(language, "call.text.who-should-respond"),
                            say(language, "call.public.continue"),
                            say(language, "assessment.public.count", 4),
                            say(language, "assessment.public.count", 5));
            assertThat(html(address + "/inputs")).contains("class=\"bars\"");
            assertThat(csv(address + "/figures.csv"))
                    .contains("\"" + say(language, "access.group.civil-society") + "\",\"3\"")
                    .doesNotContain("\"4\"", "\"5\"");
        });
    }

    @Test
    void saysFewInWordsAndNothingOfNone() {
        Actor open = stage.inputs().contributor();
        InputId published = submitted(open, TextChoice.PUBLISHED);
        String address = "/en/calls/" + call.code();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, published);
            report(published);
            assertThat(html(address)).contains("Groups – Civil society: 1").doesNotContain("class=\"bars\"");
            inputs.narrow(open, published, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(html(address)).doesNotContain("Groups:", "figures.csv", "Civil society");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void listsReportsOnceTheyArePublished(Language language) {
        InputId cited = submitted(stage.inputs().contributor(), TextChoice.PUBLISHED);
        String list = "/" + language.tag() + "/reports";
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, cited);
            reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Draft " + call.code()));
            assertThat(pages(list)).doesNotContain(call.code().value());
            assertThat(csv(list + ".csv")).doesNotContain(call.code().value());
            ParagraphId paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say so."));
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, cited, null));
            reports.sendToClearance(drafter, call.id());
            reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
            PlainPage.check(html(list), language);
            assertThat(html(list)).containsPattern("href=\"" + list + "\" aria-current=\"page\"");
            assertThat(pages(list)).contains("Draft " + call.code(), "href=\"" + list + "/" + call.code() + "\"");
            assertThat(csv(list + ".csv"))
                    .contains("\"" + call.code() + "\",\"Draft " + call.code() + "\",\"en\",\"1\"");
        });
        assertThat(html(list + "?from=999980")).contains("href=\"/" + language.tag() + "/calls\"");
    }

    /** All pages of a list, for other tests publish too. */
    private String pages(String list) {
        StringBuilder all = new StringBuilder();
        String page;
        int from = 0;
        do {
            page = html(list + "?from=" + from);
            all.append(page);
            from += 20;
        } while (page.contains("rel=\"next\""));
        return all.toString();
    }

    private InputId submitted(Actor contributor, TextChoice text) {
        return stage.submitted(contributor, call, NameChoice.SHOWN, text, "Words");
    }

    private void report(InputId cited) {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        ParagraphId paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say so."));
        paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, cited, null));
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    /** A number on the home page, by the key of what it counts. */
    private long figure(String key) {
        String html = html("/en/");
        for (int many : new int[] {1, 2}) {
            Matcher found = Pattern.compile("<b>([0-9,]+)</b> <span>" + say(Language.EN, key, many) + "</span>")
                    .matcher(html);
            if (found.find()) {
                return Long.parseLong(found.group(1).replace(",", ""));
            }
        }
        throw new AssertionError("no figure " + key);
    }

    private static String say(Language language, String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    private String csv(String address) {
        try {
            return site.answer(address).getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }

    private String html(String address) {
        try {
            return site.html(address);
        } catch (Exception e) {
            throw new IllegalStateException(address, e);
        }
    }
}
