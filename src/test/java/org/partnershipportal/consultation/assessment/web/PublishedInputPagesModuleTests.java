package org.partnershipportal.consultation.assessment.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.Criterion;
import org.partnershipportal.consultation.assessment.JudgeInadmissible;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.consultation.input.SealedBegun;
import org.partnershipportal.ground.plain.PlainBrowser;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-14, UC-PUB-15: what visitors read of published inputs, and that they find no other. */
@PortalModuleTest
class PublishedInputPagesModuleTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Calls calls;

    @Autowired
    Inputs inputs;

    @Autowired
    InputPages pages;

    @Autowired
    Assessments assessments;

    private Site site;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private Actor lead;
    private CallDetails call;

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @BeforeEach
    void openACall() {
        TestSessions.signOut();
        site = new Site(context);
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAPublishedInputInEveryLanguage(Language language) {
        InputId id = desk.submitted(lead, call, "Warden Lee did it.");
        desk.afterwards(call, () -> {
            blackOutLee(id);
            PublicationNumber number = desk.published(team, id);
            String lang = "/" + language.tag();
            for (String address : List.of("/inputs/" + number, "/calls/" + call.code() + "/inputs")) {
                String html = html(lang + address);
                PlainPage.check(html, language);
                assertThat(html)
                        .doesNotContain("Lee", id.toString())
                        .doesNotContainPattern("\\b(assessment|call|input|document)\\.[a-z-]+\\.[a-z]")
                        .contains(name());
            }
            assertThat(html(lang + "/inputs/" + number)).contains("Warden █████ did it.");
        });
    }

    @Test
    void namesNobodyWhoDoesNotShowTheirNameR14_4() {
        InputId id = desk.submitted(lead, call, "Words", NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            for (String address : List.of("/en/inputs/" + number, "/en/calls/" + call.code() + "/inputs")) {
                assertThat(html(address)).contains("Not named").doesNotContain(name(), "Ecuador");
            }
        });
    }

    @Test
    @DisplayName("R14.4 names no individual, and says so where they choose that their name is shown")
    void namesNoIndividual() throws Exception {
        PersonId person = stage.person();
        Actor alone = Actor.person(person);
        InputId id = desk.submitted(alone, call, "Words");
        PublicationPage page = pages.publication(alone, id);
        assertThat(requireNonNull(page.choices()).names().getFirst().meaning())
                .containsExactly(Sentence.of("call.name-choice.shown.individual"));
        TestSessions.signIn(person);
        for (String address : List.of("", "/answer", "/answer/" + id + "/publication")) {
            assertThat(new PlainBrowser(context)
                            .open("/en/calls/" + call.code() + address)
                            .html())
                    .contains("no public page shows your name beside the text.");
        }
        TestSessions.signOut();
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            for (String address : List.of("/en/inputs/" + number, "/en/calls/" + call.code() + "/inputs")) {
                assertThat(html(address)).contains("Not named");
            }
        });
    }

    @Test
    void isFoundAtItsAddressAgainAndSaysSo() {
        InputId id = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            String address = "/en/inputs/" + number;
            assertThat(html(address)).contains("Words").doesNotContain("published again");
            assessments.endPublication(team, id, desk.edition(team, id));
            assertThat(answer(address).getStatus())
                    .as("as what never was")
                    .isEqualTo(answer("/en/inputs/23456789abcdefghjk").getStatus())
                    .isEqualTo(404);
            assertThat(assessments.publish(team, id, desk.edition(team, id))).isEqualTo(number);
            for (Language language : Language.values()) {
                String again = html("/" + language.tag() + "/inputs/" + number);
                PlainPage.check(again, language);
                assertThat(again).contains("Words");
            }
            assertThat(html(address)).contains("published again");
        });
    }

    @Test
    void answersForWhatIsNarrowedOrHiddenLikeForWhatNeverWasR0_1() {
        InputId id = desk.submitted(lead, call, "Words");
        InputId hidden = desk.submitted(lead, call, "Hidden words", NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        desk.afterwards(call, () -> {
            assessments.admit(team, hidden, 0);
            PublicationNumber number = desk.published(team, id);
            assertThat(html("/en/calls/" + call.code() + "/inputs"))
                    .contains("1 published input")
                    .doesNotContain("Hidden");
            inputs.narrow(lead, id, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(html("/en/calls/" + call.code() + "/inputs"))
                    .contains("No published input")
                    .doesNotContain(name(), "Ecuador");
            MockHttpServletResponse gone = answer("/en/inputs/" + number);
            MockHttpServletResponse never = answer("/en/inputs/23456789abcdefghjk");
            assertThat(gone.getStatus()).isEqualTo(404).isEqualTo(never.getStatus());
            for (String address : List.of("/en/inputs/" + id, "/en/inputs/" + hidden, "/en/inputs/x")) {
                assertThat(answer(address).getStatus()).as(address).isEqualTo(404);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isTakenAlongAsConsentedR14_4(Language language) {
        InputId id = desk.submitted(lead, call, "Warden Lee did it.");
        desk.afterwards(call, () -> {
            blackOutLee(id);
            PublicationNumber number = desk.published(team, id);
            String address = "/" + language.tag() + "/inputs/" + number;
            assertThat(html(address)).contains(address + "/input.pdf", address + "/input.docx");
            MockHttpServletResponse pdf = answer(address + "/input.pdf");
            MockHttpServletResponse word = answer(address + "/input.docx");
            for (MockHttpServletResponse file : List.of(pdf, word)) {
                assertThat(file.getStatus()).isEqualTo(200);
                assertThat(file.getHeader("Cache-Control")).contains("no-store");
                assertThat(file.getHeader("Content-Disposition")).contains("attachment", "input-" + number + ".");
            }
            for (String words : List.of(copied(pdf), words(word))) {
                assertThat(words).doesNotContain("Lee", "█", id.toString());
            }
            assertThat(words(word)).contains(name(), address, "Warden ", " did it.");
            inputs.narrow(lead, id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            String unnamed = "/" + language.tag() + "/inputs/" + desk.number(team, id);
            assertThat(words(answer(unnamed + "/input.docx")))
                    .contains("Warden ", unnamed)
                    .doesNotContain(name(), number.value());
            assertThat(copied(answer(unnamed + "/input.pdf"))).doesNotContain(name());
            for (String below : List.of("", "/input.docx", "/input.pdf")) {
                assertThat(answer(address + below).getStatus())
                        .as("the address of the named page " + below)
                        .isEqualTo(404);
            }
        });
    }

    @Test
    void answersForFilesOfWhatIsNarrowedLikeForWhatNeverWasR0_1() {
        InputId id = desk.submitted(lead, call, "Words");
        InputId hidden = desk.submitted(lead, call, "Hidden words", NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        desk.afterwards(call, () -> {
            assessments.admit(team, hidden, 0);
            PublicationNumber number = desk.published(team, id);
            for (String file : List.of("input.pdf", "input.docx")) {
                assertThat(site.whole("GET", "/en/inputs/" + number + "/" + file))
                        .startsWith("200");
            }
            inputs.narrow(lead, id, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            for (String file : List.of("input.pdf", "input.docx")) {
                for (String method : List.of("GET", "HEAD", "OPTIONS")) {
                    String gone = site.whole(method, "/en/inputs/" + number + "/" + file);
                    assertThat(gone.replace(number.value(), "…"))
                            .as(method + " " + file)
                            .isEqualTo(site.whole(method, "/en/inputs/23456789abcdefghjk/" + file)
                                    .replace("23456789abcdefghjk", "…"))
                            .startsWith(method.equals("OPTIONS") ? "" : "404");
                }
                for (String none : List.of(id.toString(), hidden.toString(), "x")) {
                    assertThat(answer("/en/inputs/" + none + "/" + file).getStatus())
                            .as(none)
                            .isEqualTo(404);
                }
            }
            assertThat(answer("/en/inputs/" + number + "/input.txt").getStatus())
                    .isEqualTo(404);
            assertThat(answer("/de/inputs/" + number + "/input.pdf").getStatus())
                    .isEqualTo(404);
        });
    }

    private void blackOutLee(InputId id) {
        assessments.redact(
                team,
                new RedactInput(
                        id,
                        1,
                        0,
                        List.of(BlackOut.ofText(new QuestionKey("law"), 7, 10, RedactionReason.PERSONAL_DATA)),
                        Set.of()));
    }

    private static String copied(MockHttpServletResponse answer) {
        try (PDDocument pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(MockHttpServletResponse answer) {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(answer.getContentAsByteArray()));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void isKeptByNoCacheR0_4() {
        InputId id = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            assertThat(answer("/en/inputs/" + number).getHeader("Cache-Control"))
                    .contains("no-store");
            assertThat(answer("/en/calls/" + call.code() + "/inputs").getHeader("Cache-Control"))
                    .contains("no-store");
        });
    }

    @Test
    void tellsTheHolderOfASealedInputUnderItsCodeWhatBecameOfItAndHearsTheirAppealR14_8() {
        SealedBegun begun = stage.sealed(call);
        Actor holder = Actor.bearer(begun.input().ref());
        stage.answer(holder, begun.input(), "law", "Sealed words");
        stage.submit(holder, begun.input());
        PlainBrowser browser = new PlainBrowser(context);
        desk.afterwards(call, () -> {
            assessments.judgeInadmissible(
                    team,
                    new JudgeInadmissible(begun.input(), 0, Criterion.NOT_ABOUT_CALL, "It is about the weather."));
            String receipt = "/en/i/mine/receipt";
            browse(() -> browser.open("/en/i/back")
                    .send("/i/back", "code", begun.code().grouped()));
            browse(() -> browser.open(receipt));
            assertThat(browser.html())
                    .contains("Inadmissible", "It is about the weather.", "/i/mine/appeal")
                    .doesNotContain(begun.input().toString());
            browse(() -> browser.open("/en/i/mine/appeal"));
            assertThat(browser.html()).contains("Write about the input itself. Do not say who you are, and leave out");
            browse(() -> browser.send("/appeal", "text", ""));
            assertThat(browser.html()).contains("There is a problem");
            browse(() -> browser.send("/appeal", "text", "It is about the call."));
            assertThat(browser.address()).endsWith("/i/mine/receipt");
            assertThat(browser.html()).contains("Appealed").doesNotContain("/i/mine/appeal");
        });
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

    @Test
    void doesNotKnowOfACallThatIsNotOpen() {
        assertThat(answer("/en/calls/none-" + UUID.randomUUID().toString().substring(0, 8) + "/inputs")
                        .getStatus())
                .isEqualTo(404);
    }

    private String name() {
        return Objects.requireNonNull(lead.membership()).name();
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
