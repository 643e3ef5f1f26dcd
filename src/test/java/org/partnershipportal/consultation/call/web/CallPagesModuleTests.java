package org.partnershipportal.consultation.call.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-01, UC-PUB-07: what visitors read of calls for inputs. */
@PortalModuleTest
class CallPagesModuleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Persons persons;

    @Autowired
    Clock clock;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private Site site;
    private SiteCalls made;

    @BeforeEach
    void openTheSite() {
        site = new Site(context);
        made = new SiteCalls(calls, persons, clock);
    }

    @Test
    @DisplayName("UC-CAL-03 gives the questions as a paper to fill in, and of a call that is not open nothing")
    void givesABlankForm() throws Exception {
        CallCode code = made.open("Older persons " + unique);
        assertThat(site.html("/en/calls/" + code)).contains("/en/calls/" + code + "/questions.pdf");
        assertThat(site.html("/ar/calls/" + code + "/questions")).contains("/ar/calls/" + code + "/questions.docx");
        for (Language language : List.of(Language.EN, Language.AR)) {
            String address = "/" + language.tag() + "/calls/" + code + "/questions";
            assertThat(new String(
                            site.answer(address + ".pdf").getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(site.answer(address + ".docx").getContentType()).contains("wordprocessingml");
        }
        for (String none : List.of("/en/calls/none-" + unique + "/questions.pdf", "/en/calls/X/questions.docx")) {
            assertThat(site.answer(none).getStatus()).as(none).isEqualTo(404);
        }
    }

    private String start(CallCode code) {
        return CallLinks.start(calls.details(Actor.system(), code).id());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAnOpenCallInEveryLanguage(Language language) throws Exception {
        CallCode code = made.open("Older persons " + unique);
        String lang = "/" + language.tag();
        for (String address :
                List.of("/calls/" + code, "/calls?text=" + unique, "/calls/" + code + "/questions", "/")) {
            String html = site.html(lang + address);
            PlainPage.check(html, language);
            assertThat(html).doesNotContainPattern("\\b(call|input|document)\\.[a-z-]+\\.[a-z]");
        }
        String html = site.html(lang + "/calls/" + code);
        assertThat(html)
                .contains("Older persons " + unique, "12:00", "UTC", "Gathers information on older persons.")
                .contains("value=\"shown\"", "value=\"team-only\"", "value=\"sealed\"")
                .contains("action=\"" + lang + start(code) + "\"", "method=\"post\"")
                .contains("hreflang=\"ru\" href=\"/ru/calls/" + code + "\"");
        assertThat(html).contains("value=\"team-only\" checked").doesNotContain("value=\"sealed\" checked");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R14.11 tells everyone that the report was taken over, when and why, and not by whom")
    void tellsThatTheReportWasTakenOver(Language language) throws Exception {
        CallCode code = made.open("Taken over " + unique);
        String address = "/" + language.tag() + "/calls/" + code;
        String told = Translations.standard().text(language, "call.take-over.heading");
        assertThat(site.html(address)).doesNotContain(told);
        made.takenOver(code, "Both <b>left</b> for other posts");
        String html = site.html(address);
        PlainPage.check(html, language);
        assertThat(html)
                .contains(told, "Both &lt;b&gt;left&lt;/b&gt; for other posts")
                .doesNotContain("A colleague", "A secretary");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName(
            "R14.1 draws the phases of a call with their dates, in Geneva and in UTC, and offers the languages that"
                    + " are there")
    void drawsThePhasesWithTheirDates(Language language) throws Exception {
        CallCode code = made.open("Phases " + unique);
        String html = site.html("/" + language.tag() + "/calls/" + code);
        String phases = html.substring(
                html.indexOf("id=\"phases\""), html.indexOf("</section>", html.indexOf("id=\"phases\"")));
        for (String phase : List.of("open", "closed", "read", "reported")) {
            assertThat(phases).contains(Translations.standard().text(language, "call.phase." + phase));
        }
        assertThat(phases)
                .containsOnlyOnce("class=\"current\"")
                .containsSubsequence("class=\"current\"", "class=\"later\"", "class=\"later\"", "class=\"later\"");
        assertThat(phases.split("UTC", -1))
                .as("three moments, each with its offset and in UTC")
                .hasSizeGreaterThan(6);
        String there = calls.details(Actor.visitor(), code).content().languages().stream()
                .filter(share -> share.language() == Language.AR)
                .findFirst()
                .orElseThrow()
                .told(language);
        assertThat(html)
                .contains(
                        Translations.standard().text(language, "call.fact.languages"),
                        Formats.languageName("ar", language) + Formats.aside(there, language))
                .doesNotContain(Formats.languageName("en", language) + Formats.aside(there, language));
    }

    @Test
    void readsACallWithoutMakingASession() throws Exception {
        CallCode code = made.open("No cookie " + unique);
        PlainBrowser visitor = new PlainBrowser(context);
        for (String below : List.of("", "/questions", "/answer", ".ics")) {
            visitor.open("/en/calls/" + code + below);
            assertThat(visitor.status()).isEqualTo(200);
            assertThat(visitor.hasSession()).as(below).isFalse();
            assertThat(visitor.answer().getHeader("Set-Cookie")).isNull();
        }
    }

    @Test
    @DisplayName("R14.4 offers only the ways of being known that the call allows")
    void offersOnlyWhatTheCallAllows() throws Exception {
        CallCode code = made.open(
                "Named only " + unique, SiteCalls.content("Named only " + unique, EnumSet.of(NameChoice.SHOWN), false));
        String html = site.html("/en/calls/" + code);
        assertThat(html)
                .contains("value=\"shown\" checked", "Organisations can respond, verified or not.")
                .doesNotContain("value=\"sealed\"", "value=\"team-only\"", "/en/i/back");
    }

    @Test
    @DisplayName("R0.1 a call that is not open answers like none, by every path")
    void answersForAHiddenCallAsForNone() throws Exception {
        CallCode hidden = made.hidden("Hidden " + unique);
        for (String below : List.of("", "/questions", ".ics", "/answer", "/answer/sealed", "/answer/sealed/start")) {
            MockHttpServletResponse unseen = site.answer("/en/calls/" + hidden + below);
            MockHttpServletResponse unknown = site.answer("/en/calls/call-" + UUID.randomUUID() + below);
            assertThat(unseen.getStatus()).as(below).isEqualTo(404);
            assertThat(unseen.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(unseen.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        }
        for (String below : List.of("", "/next")) {
            MockHttpServletResponse unseen = site.answer("/en" + start(hidden) + below);
            MockHttpServletResponse unknown = site.answer("/en/i/start/" + UUID.randomUUID() + below);
            assertThat(unseen.getStatus()).as(below).isEqualTo(404);
            assertThat(unseen.getContentAsString()).isEqualTo(unknown.getContentAsString());
        }
        assertThat(site.html("/en/calls?text=" + unique)).doesNotContain("Hidden");
        assertThat(site.html("/en/calls.csv?text=" + unique)).doesNotContain("Hidden");
        assertThat(site.html("/en/")).doesNotContain("Hidden " + unique);
    }

    @Test
    void findsNothingUnderWhatIsNoCode() throws Exception {
        for (String code : List.of("X", "no_code", "UPPER-CASE", "a", "call--two")) {
            assertThat(site.answer("/en/calls/" + code).getStatus()).isEqualTo(404);
        }
    }

    @Test
    void narrowsTheListAsTheAddressSays() throws Exception {
        made.open("Narrow " + unique);
        assertThat(site.html("/en/calls?text=" + unique + "&status=open")).contains("Narrow " + unique, "1 call<");
        assertThat(site.html("/en/calls?text=" + unique + "&status=closed")).doesNotContain("Narrow " + unique);
        assertThat(site.html("/en/calls?text=" + unique + "&status=draft")).contains("Narrow " + unique);
        assertThat(site.html("/en/calls?text=" + unique + "&theme=nonsense")).contains("Narrow " + unique);
    }

    @Test
    void givesTheListAsAFile() throws Exception {
        CallCode code = made.open("=Formula " + unique);
        String csv = site.html("/en/calls.csv?text=" + unique);
        assertThat(csv).startsWith("\uFEFF").contains("\"" + code + "\"", "\"'=Formula " + unique + "\"");
        assertThat(csv).contains("Europe/Zurich", "T12:00\"", "Z\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R14.1 the deadline for a calendar is the instant, in UTC")
    void givesTheDeadlineForACalendar(Language language) throws Exception {
        CallCode code = made.open("Calendar, with; signs " + unique);
        MockHttpServletResponse answer = site.answer("/" + language.tag() + "/calls/" + code + ".ics");
        assertThat(answer.getContentType()).startsWith("text/calendar");
        String file = answer.getContentAsString(StandardCharsets.UTF_8).replace("\r\n ", "");
        String moment = made.deadline().instant().toString().replaceAll("[-:]", "");
        assertThat(file)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART:" + moment, "UID:call-" + code + "@", "/" + language.tag() + "/calls/" + code);
    }
}
