package org.partnershipportal.consultation.explanation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.explanation.AskExplanation;
import org.partnershipportal.consultation.explanation.Explain;
import org.partnershipportal.consultation.explanation.ExplanationId;
import org.partnershipportal.consultation.explanation.ExplanationStatus;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.explanation.PublishExplanation;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-EXN-02: explaining without script, of a sealed input under its code; and what everyone reads of it. */
@PortalModuleTest
class ExplainPagesModuleTests {

    private static final String QUESTION = "Which prison does Quellhorst mean?";

    /** What a browser does at another time. */
    private interface Visiting {
        void run() throws Exception;
    }

    @Autowired
    WebApplicationContext context;

    @Autowired
    Explanations explanations;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;
    private PlainBrowser browser;

    @BeforeEach
    void openACall() {
        TestSessions.signOut();
        team = stage.secretariat();
        call = stage.openCall(team);
        browser = new PlainBrowser(context);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    private void afterwards(Visiting act) {
        desk.afterwards(call, () -> {
            try {
                act.run();
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
    }

    private ExplanationId asked(InputId input) {
        LocalDate last = LocalDate.ofInstant(AssessmentStage.later(call).plus(7, ChronoUnit.DAYS), ZoneOffset.UTC);
        return explanations.ask(team, new AskExplanation(UUID.randomUUID(), input, Language.EN, QUESTION, last));
    }

    private SealedBegun sealed() {
        SealedBegun begun = stage.sealed(call);
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", "Sealed words");
        stage.submit(holder, begun.input());
        return begun;
    }

    private void comeBack(String code) throws Exception {
        browser.open("/en/i/back").send("/i/back", "code", code);
    }

    @Test
    @DisplayName(
            "R14.8 the holder of a sealed input is told at the next return, and answers there under neutral addresses")
    void answersUnderTheCode() {
        SealedBegun begun = sealed();
        afterwards(() -> {
            ExplanationId request = asked(begun.input());
            comeBack(begun.code().grouped());
            browser.open("/en/i/mine/receipt");
            assertThat(browser.html()).contains(QUESTION, "Awaiting explanation", "/i/mine/explain/" + request);
            browser.open("/en/i/mine/explain/" + request)
                    .send("/explain/" + request, "answer", "Only those who know the code hear this.");
            assertThat(browser.address()).endsWith("/i/mine/receipt");
            assertThat(browser.open("/en/i/mine/explain/" + request).html())
                    .contains("Only those who know the code hear this.", "Explained")
                    .doesNotContain("<textarea");
            assertThat(browser.addresses())
                    .noneMatch(address -> address.contains(begun.input().toString())
                            || address.contains("sealed")
                            || address.contains(call.code().value()));
            assertThat(explanations.atDesk(team, begun.input()).getFirst().status())
                    .isEqualTo(ExplanationStatus.EXPLAINED);
        });
    }

    @Test
    @DisplayName("R14.8 under another code, and without one, there is no such request")
    void isFoundUnderNoOtherCode() {
        SealedBegun begun = sealed();
        SealedBegun other = sealed();
        afterwards(() -> {
            ExplanationId request = asked(begun.input());
            browser.open("/en/i/mine/explain/" + request);
            assertThat(browser.html()).doesNotContain(QUESTION);
            comeBack(other.code().grouped());
            browser.open("/en/i/mine/receipt");
            assertThat(browser.html()).doesNotContain(QUESTION, "explain/");
            browser.open("/en/i/mine/explain/" + request);
            assertThat(browser.answer().getStatus()).isEqualTo(404);
            browser.open("/en/i/mine/explain/no-id");
            assertThat(browser.answer().getStatus()).isEqualTo(404);
        });
    }

    @Test
    @DisplayName("R14.2 what was typed outlives the session: it is shown until it is sent under the code")
    void losesNoExplanationWithTheSession() {
        SealedBegun begun = sealed();
        afterwards(() -> {
            ExplanationId request = asked(begun.input());
            comeBack(begun.code().grouped());
            browser.open("/en/i/mine/explain/" + request);
            Map<String, List<String>> typed = new HashMap<>(PlainBrowser.hidden(browser.form("/explain/" + request)));
            typed.put("answer", List.of("Short, <b>and dear</b>"));
            browser.sessionEnds();
            browser.post("/en/i/mine/explain/" + request, typed);
            assertThat(browser.status()).isEqualTo(403);
            assertThat(browser.html())
                    .contains("Not saved yet", "&lt;b&gt;and dear&lt;/b&gt;</textarea>", "href=\"/en/i/back\"")
                    .doesNotContain(QUESTION);
            browser.send("/explain/" + request, "answer", "Short, <b>and dear</b>");
            assertThat(browser.status()).as("sent before the code").isEqualTo(404);
            assertThat(browser.html()).contains("Not saved yet", "&lt;b&gt;and dear&lt;/b&gt;</textarea>");
            String page = browser.html();
            PlainBrowser.hidden(browser.form("/explain/" + request)).forEach(typed::put);
            comeBack(begun.code().grouped());
            assertThat(page).doesNotContain(QUESTION);
            browser.post("/en/i/mine/explain/" + request, typed);
            assertThat(browser.address()).endsWith("/i/mine/receipt");
            assertThat(explanations.atDesk(team, begun.input()).getFirst().status())
                    .isEqualTo(ExplanationStatus.EXPLAINED);
        });
    }

    @Test
    @DisplayName("R14.8 what leads nowhere in a session that holds an input is not found, as ever")
    void showsNothingAgainUnderAnotherCode() {
        SealedBegun begun = sealed();
        SealedBegun other = sealed();
        afterwards(() -> {
            ExplanationId request = asked(begun.input());
            comeBack(begun.code().grouped());
            browser.open("/en/i/mine/explain/" + request);
            Map<String, List<String>> typed = new HashMap<>(PlainBrowser.hidden(browser.form("/explain/" + request)));
            typed.put("answer", List.of("Words for another"));
            browser.post("/en/i/back/close", typed);
            comeBack(other.code().grouped());
            browser.open("/en/i/mine");
            PlainBrowser.hidden(browser.form("/close")).forEach(typed::put);
            browser.post("/en/i/mine/explain/" + request, typed);
            assertThat(browser.status()).isEqualTo(404);
            assertThat(browser.html()).doesNotContain("Not saved yet", "Words for another");
        });
    }

    @Test
    void isDeclinedAndAnEmptyAnswerIsRefusedWithItsField() {
        SealedBegun begun = sealed();
        afterwards(() -> {
            ExplanationId request = asked(begun.input());
            comeBack(begun.code().grouped());
            browser.open("/en/i/mine/explain/" + request).send("/explain/" + request, "answer", " ");
            assertThat(browser.html()).contains("There is a problem", "href=\"#answer\"");
            browser.send("/decline");
            assertThat(browser.open("/en/i/mine/receipt").html()).contains("Explanation declined");
            assertThat(browser.open("/en/i/mine/explain/" + request).html()).doesNotContain("<textarea");
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void speaksEveryLanguage(Language language) {
        SealedBegun begun = sealed();
        afterwards(() -> {
            ExplanationId request = asked(begun.input());
            comeBack(begun.code().grouped());
            for (String below : List.of("/receipt", "/explain/" + request)) {
                String html =
                        browser.open("/" + language.tag() + "/i/mine" + below).html();
                PlainPage.check(html, language);
                assertThat(html).doesNotContainPattern("\\b(explanation|assessment|access)\\.[a-z-]+\\.[a-z]");
            }
        });
    }

    @Test
    @DisplayName(
            "R14.12 everyone reads it marked with its day, without what the team took out, and only where the input is public")
    void isReadByEveryoneWhereTheInputIs() {
        Actor lead = stage.contributor();
        InputId input = desk.submitted(lead, call, "The law is good.");
        afterwards(() -> {
            ExplanationId request = asked(input);
            explanations.explain(lead, new Explain(input, request, "Quellhorst means the old one."));
            PublicationNumber number = desk.published(team, input);
            Site site = new Site(context);
            String page = "/en/inputs/" + number;
            assertThat(site.html(page)).doesNotContain("the old one", "report team’s request");
            long edition = explanations.atDesk(team, input).getFirst().edition();
            explanations.publish(team, new PublishExplanation(input, request, edition, "Quellhorst"));
            assertThat(site.html(page))
                    .contains(
                            "█████ means the old one.", "Which prison does █████ mean?", "at the report team’s request")
                    .doesNotContain("Quellhorst");
            assertThat(Objects.requireNonNull(site.answer(page + "/input.docx")).getStatus())
                    .isEqualTo(200);
        });
    }
}
