package org.partnershipportal.consultation.clarification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallStage;
import org.partnershipportal.consultation.clarification.AnswerClarification;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationRow;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.PublicWords;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-CLA-01: what visitors read of questions about a call, and how they ask one. */
@PortalModuleTest
@DisplayName("R14.12 the public page of questions about a call")
class ClarificationPagesModuleTests {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Clarifications clarifications;

    @Autowired
    private CallStage stage;

    @Autowired
    private MovableClock clock;

    private Site site;
    private PlainBrowser browser;
    private CallDetails call;
    private String page = "";

    @BeforeEach
    void openTheSite() {
        site = new Site(context);
        browser = new PlainBrowser(context);
        call = stage.open();
        page = "/en/calls/" + call.code() + "/asked";
    }

    private List<ClarificationRow> asked() {
        return clarifications
                .list(stage.secretariat(), call.code(), null, 0, 10)
                .rows();
    }

    private void answer(Map<Language, PublicWords> said) {
        clarifications.answer(
                stage.secretariat(), new AnswerClarification(asked().getFirst().id(), 1, said, null));
    }

    @Test
    void asksWithoutAnAccountAndShowsNothingOfItBeforeItIsAnswered() throws Exception {
        browser.open(page).send("/asked", "text", "May we send annexes? Ask Ana.");
        assertThat(browser.html())
                .contains("Your question was sent.", "No question has been answered yet.")
                .doesNotContain("Ana");
        assertThat(browser.hasSession()).isFalse();
        answer(Map.of(Language.EN, new PublicWords("May annexes be sent?", "Yes, =5 files & <b>no more</b>.")));
        assertThat(site.html(page))
                .contains("May annexes be sent?", "&lt;b&gt;no more", "Answered on")
                .doesNotContain("Ana", "No question has been answered yet.");
        String csv = site.answer(page + ".csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).contains("May annexes be sent?").doesNotContain("Ana");
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeSent() throws Exception {
        browser.open(page).send("/asked", "text", " ");
        assertThat(browser.html()).contains("There is a problem", "href=\"#text\"");
        String tooLong = "Why? ".repeat(401);
        browser.send("/asked", "text", tooLong);
        assertThat(browser.html()).contains("There is a problem", tooLong.strip());
        assertThat(asked()).isEmpty();
    }

    @Test
    void takesAFormSentTwiceAsOneQuestion() throws Exception {
        browser.open(page);
        Map<String, List<String>> fields = new HashMap<>(PlainBrowser.hidden(browser.form("/asked")));
        fields.put("text", List.of("Twice?"));
        browser.post(page, fields);
        browser.post(page, fields);
        assertThat(asked()).hasSize(1);
    }

    @Test
    @DisplayName("R0.1 a form without its token, and a call that is not public, are not found")
    void findsNothingWhereThereIsNothing() throws Exception {
        browser.open(page);
        Map<String, List<String>> form = new HashMap<>(PlainBrowser.hidden(browser.form("/asked")));
        form.put("text", List.of("Why?"));
        CallDetails draft = stage.draft();
        String hidden = "/en/calls/" + draft.code() + "/asked";
        assertThat(browser.post(hidden, form).status()).isEqualTo(404);
        for (String address : List.of(hidden, hidden + ".csv")) {
            assertThat(site.answer(address).getStatus()).isEqualTo(404);
        }
        form.remove("token");
        assertThat(browser.post(page, form).status()).isEqualTo(404);
        assertThat(asked()).isEmpty();
    }

    @Test
    void asksOfAClosedCallNothingAndSaysSo() throws Exception {
        browser.open(page);
        clock.at(
                Objects.requireNonNull(call.deadline()).end(),
                () -> assertThatCode(() -> {
                            browser.send("/asked", "text", "Too late?");
                            assertThat(browser.html()).contains("There is a problem", "This call is closed");
                            assertThat(site.html(page))
                                    .contains("This call is closed")
                                    .doesNotContain("<textarea");
                        })
                        .doesNotThrowAnyException());
        assertThat(asked()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguageAndFallsBackSayingSo(Language language) throws Exception {
        clarifications.ask(Actor.visitor(), call.code(), new AskClarification(UUID.randomUUID(), language, "?"));
        answer(Map.of(
                Language.EN, new PublicWords("May annexes be sent?", "Yes."),
                Language.AR, new PublicWords("هل يمكن إرسال مرفقات؟", "نعم.")));
        String html = site.html("/" + language.tag() + "/calls/" + call.code() + "/asked");
        PlainPage.check(html, language);
        assertThat(html)
                .contains(language == Language.AR ? "هل يمكن إرسال مرفقات؟" : "May annexes be sent?")
                .doesNotContainPattern("\\b(call|clarification)\\.[a-z-]+\\.[a-z]");
    }
}
