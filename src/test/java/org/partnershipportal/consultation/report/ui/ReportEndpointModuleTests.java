package org.partnershipportal.consultation.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.EditParagraph;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportDetails;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalModuleTest
@DisplayName("UC-REP-01: where the parts of a report save by themselves")
class ReportEndpointModuleTests {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Autowired
    private ReportStage stage;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private WebApplicationContext portal;

    private MockMvc mvc;
    private Actor drafter;
    private Actor colleague;
    private CallDetails call;

    @BeforeEach
    void begin() {
        mvc = MockMvcBuilders.webAppContextSetup(portal).apply(springSecurity()).build();
        drafter = stage.secretariat();
        colleague = stage.secretariat();
        call = stage.call(drafter, colleague);
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        signIn(drafter);
    }

    @AfterEach
    void signOut() {
        TestSessions.signOut();
    }

    @Test
    void addsAParagraphWithItsFirstTextAndOnlyOnceWhateverAnswerIsLost() throws Exception {
        ParagraphId id = ParagraphId.random();
        JsonNode told = json(send(text(id), "Many say so.", 0, ""), 200);
        assertThat(told.path("edition").asLong()).isOne();
        assertThat(told.path("saved").asString()).startsWith("Saved ");
        json(send(text(id), "Many say so, and more.", 0, ""), 200);
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Many say so, and more.");
    }

    @Test
    void putsANewParagraphBehindTheOneItWasOpenedAfter() throws Exception {
        ParagraphId first = paragraph("First.");
        paragraphs.add(drafter, new AddParagraph(call.id(), first, "", "Last."));
        json(send(text(ParagraphId.random()) + "?after=" + first, "Between.", 0, ""), 200);
        assertThat(report().paragraphs())
                .extracting(ParagraphDetails::text)
                .containsExactly("First.", "Between.", "Last.");
    }

    @Test
    void putsANewParagraphAtTheEndIfTheOneBeforeItWasRemoved() throws Exception {
        ParagraphId first = paragraph("First.");
        ParagraphId removed = paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "Removed."));
        paragraphs.remove(colleague, removed, 1);
        json(send(text(ParagraphId.random()) + "?after=" + removed, "Last.", 0, ""), 200);
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("First.", "Last.");
        paragraphs.remove(colleague, report().paragraphs().getLast().id(), 1);
        paragraphs.remove(colleague, first, 1);
        json(send(text(ParagraphId.random()) + "?after=" + removed, "Only.", 0, ""), 200);
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Only.");
    }

    /** The field says edition 0 of both: what it saved before was taken away. */
    @Test
    void savesTheHeadingOfAParagraphThatIsAddedAnewOnceItIsThere() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        paragraphs.remove(colleague, id, 1);
        String heading = address() + "/paragraphs/" + id + "/heading";
        json(send(heading, "Obstacles", 0, ""), 404);
        json(send(text(id), "Many say so.", 0, ""), 200);
        json(send(heading, "Obstacles", 0, ""), 200);
        assertThat(report().paragraphs().getFirst())
                .extracting(ParagraphDetails::heading, ParagraphDetails::text)
                .containsExactly("Obstacles", "Many say so.");
    }

    @Test
    void showsWhatAColleagueWroteBeforeItIsOverwritten() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        paragraphs.write(colleague, new EditParagraph(id, 1, "", "Some say so."));
        JsonNode told = json(send(text(id), "All say so.", 1, "Many say so."), 409);
        assertThat(told.path("text").asString()).isEqualTo("Some say so.");
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Some say so.");
        json(send(text(id), "All say so.", told.path("edition").asLong(), "Many say so."), 200);
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("All say so.");
    }

    @Test
    void letsTwoWriteHeadingAndTextOfOneParagraphAtOnce() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        json(send(address() + "/paragraphs/" + id + "/heading", "Obstacles", 1, ""), 200);
        json(send(text(id), "All say so.", 1, "Many say so."), 200);
        assertThat(report().paragraphs().getFirst())
                .extracting(ParagraphDetails::heading, ParagraphDetails::text)
                .containsExactly("Obstacles", "All say so.");
    }

    @Test
    void letsTwoWriteTitleAndIntroductionAtOnce() throws Exception {
        json(send(address() + "/title", "Older women", 1, "Older persons"), 200);
        json(send(address() + "/introduction", "What we heard.", 1, ""), 200);
        JsonNode told = json(send(address() + "/title", "Older men", 1, "Older persons"), 409);
        assertThat(told.path("text").asString()).isEqualTo("Older women");
        assertThat(report())
                .extracting(ReportDetails::title, ReportDetails::introduction)
                .containsExactly("Older women", "What we heard.");
    }

    @Test
    void isNoConflictWhereBothWroteTheSame() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        paragraphs.write(colleague, new EditParagraph(id, 1, "", "All say so."));
        assertThat(json(send(text(id), "All say so.", 1, "Many say so."), 200)
                        .path("edition")
                        .asLong())
                .isEqualTo(2);
    }

    @Test
    void keepsAnEmptyTextOutAndSaysWhy() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        assertThat(json(send(text(id), " ", 1, "Many say so."), 422)
                        .path("problem")
                        .asString())
                .isNotEmpty();
        assertThat(json(send(text(id), "x".repeat(10_001), 1, "Many say so."), 422)
                        .path("problem")
                        .asString())
                .contains("10,000");
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Many say so.");
    }

    @Test
    void savesNothingWhileItIsInClearance() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        reports.sendToClearance(drafter, call.id());
        assertThat(json(send(text(id), "Later.", 1, "Many say so."), 403)
                        .path("problem")
                        .asString())
                .isNotEmpty();
        json(send(text(ParagraphId.random()), "Later.", 0, ""), 403);
        assertThat(report().paragraphs()).extracting(ParagraphDetails::text).containsExactly("Many say so.");
    }

    @Test
    @DisplayName("R0.1 to whoever is not of the report team it answers as what does not exist")
    void hidesReportsOfOthers() throws Exception {
        ParagraphId id = paragraph("Many say so.");
        JsonNode none = json(send("/drafts/staff/reports/no-such-call/title", "Mine", 1, ""), 404);
        signIn(stage.secretariat());
        for (String address : java.util.List.of(
                text(id),
                text(ParagraphId.random()),
                address() + "/title",
                address() + "/introduction",
                address() + "/paragraphs/" + id + "/heading")) {
            assertThat(json(send(address, "Mine", 1, ""), 404)).as(address).isEqualTo(none);
        }
        assertThat(reports.details(drafter, call.code()).orElseThrow().title()).isEqualTo("Older persons");
    }

    @Test
    void writesNoParagraphOfAnotherReportUnderThisOne() throws Exception {
        CallDetails other = stage.call(drafter, colleague);
        reports.begin(drafter, new BeginReport(other.id(), Language.EN, "Other"));
        ParagraphId theirs = paragraphs.add(drafter, new AddParagraph(other.id(), null, "", "Theirs."));
        json(send(text(theirs), "Mine.", 0, ""), 404);
        json(send(text(theirs), "Mine.", 1, "Theirs."), 404);
    }

    @Test
    void tellsWhoseSessionHasEnded() throws Exception {
        TestSessions.signOut();
        json(send(address() + "/title", "Mine", 1, ""), 401);
    }

    @Test
    void takesNothingThatIsNoSave() throws Exception {
        assertThat(mvc.perform(post(address() + "/title").content("[]").with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
        json(send(address() + "/paragraphs/" + UUID.randomUUID() + "/heading", "Mine", 1, ""), 404);
        json(send(address() + "/paragraphs/x/text", "Mine", 1, ""), 404);
    }

    private void signIn(Actor actor) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
    }

    private ParagraphId paragraph(String text) {
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "", text));
    }

    private ReportDetails report() {
        return reports.details(drafter, call.code()).orElseThrow();
    }

    private String address() {
        return "/drafts/staff/reports/" + call.code();
    }

    private String text(ParagraphId paragraph) {
        return address() + "/paragraphs/" + paragraph + "/text";
    }

    private MockHttpServletResponse send(String address, String text, long edition, String read) throws Exception {
        return mvc.perform(post(address)
                        .with(csrf())
                        .contentType("application/json")
                        .content(MAPPER.writeValueAsString(Map.of("text", text, "edition", edition, "read", read))))
                .andReturn()
                .getResponse();
    }

    private static JsonNode json(MockHttpServletResponse response, int status) throws Exception {
        String body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(body).isEqualTo(status);
        return MAPPER.readTree(body);
    }
}
