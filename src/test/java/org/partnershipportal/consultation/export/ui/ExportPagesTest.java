package org.partnershipportal.consultation.export.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.export.ExportId;
import org.partnershipportal.consultation.export.ExportList;
import org.partnershipportal.consultation.export.ExportStatus;
import org.partnershipportal.consultation.export.Exports;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.SignInAgain;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-EXP-01, UC-EXP-02: the pages of exports")
class ExportPagesTest extends PagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    ApplicationContext portal;

    @Autowired
    Exports exports;

    @Autowired
    ExportDownload downloads;

    @Autowired
    ExportSlot slot;

    @Autowired
    JdbcClient jdbc;

    private Inputs inputs;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private Actor lead;
    private CallDetails call;

    @BeforeEach
    void setTheStage() {
        inputs = portal.getBean(Inputs.class);
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
    }

    @Test
    @DisplayName("UC-EXP-01 asks for a file, follows it, and takes it")
    @SuppressWarnings("unchecked")
    void asksFollowsAndTakes() {
        desk.submitted(lead, call, "Words of ours");
        desk.afterwards(call, () -> {
            open();
            assertThat(page()).contains(sentence("export.none"));
            find(RadioButtonGroup.class)
                    .single()
                    .setValue(org.partnershipportal.consultation.export.ExportKind.TABLE_CSV);
            press("Create file");
            ExportId id = ready();
            open();
            assertThat(page())
                    .contains(sentence("export.kind.table-csv"), "Ready", "1 input", "Deleted on:")
                    .doesNotContain("Words of ours");
            assertThat(find(ProgressBar.class).all()).isEmpty();
            assertThat(hrefs()).contains("../exports/" + id + "?acting=staff");
            MockHttpServletResponse response = export(id);
            assertThat(body(response)).contains("Words of ours");
            assertThat(response.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("inputs-" + call.code() + ".csv");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        });
    }

    @Test
    @DisplayName(
            "A12: whoever signed in a while ago is asked to sign in once more, in a tab of its own, and loses nothing")
    void asksToSignInOnceMore() {
        desk.afterwards(call, () -> {
            open();
            TestSessions.gaveCredentialsAt(Instant.parse("2020-01-01T00:00:00Z"));
            assertThatExceptionOfType(SignInAgain.class).isThrownBy(() -> press("Create file"));
            assertThat(page()).contains(sentence("export.none"));
            TestSessions.gaveCredentialsAt(Instant.MAX);
            press("Create file");
            assertThat(ready()).isNotNull();
        });
    }

    @Test
    @DisplayName(
            "A12: a finished file is given only to who signed in lately; others are led to sign in, and it is still there")
    void givesAFinishedFileOnlyAfterAFreshSignIn() {
        InputId ours = desk.submitted(lead, call, "Words of ours");
        assertThat(ours).isNotNull();
        desk.afterwards(call, () -> {
            open();
            press("Create file");
            ExportId id = ready();
            TestSessions.gaveCredentialsAt(Instant.EPOCH);
            MockHttpServletResponse led = export(id);
            assertThat(led.getRedirectedUrl())
                    .isEqualTo("/oauth2/authorization/keycloak?again&lang=en&then=/app/staff/desk/calls/" + call.code()
                            + "/exports");
            assertThat(led.getContentAsByteArray()).isEmpty();
            TestSessions.gaveCredentialsAt(Instant.MAX);
            assertThat(export(id).getContentAsByteArray()).isNotEmpty();
        });
    }

    @Test
    @DisplayName("UC-EXP-01, R14.4 leads back to the page when something fell away, and says so there")
    void saysThatSomethingFellAway() {
        InputId gone = desk.submitted(lead, call, "Unspeakable");
        desk.afterwards(call, () -> {
            open();
            press("Create file");
            ExportId id = ready();
            inputs.withdraw(lead, gone);
            MockHttpServletResponse response = export(id);
            assertThat(response.getRedirectedUrl()).isEqualTo("/app/staff/desk/calls/" + call.code() + "/exports");
            assertThat(response.getContentAsByteArray()).isEmpty();
            ready();
            open();
            assertThat(page()).contains(sentence("export.again"));
        });
    }

    @Test
    @DisplayName("UC-EXP-01 shows more on demand, and as many again when something changes")
    void showsMoreAndKeepsShowingIt() {
        desk.afterwards(call, () -> {
            IntStream.range(0, 45)
                    .forEach(n -> jdbc.sql("""
                INSERT INTO export_jobs (id, version, call_id, person, kind, language, status, attempts, done_count,
                                         total_count, made_anew, bytes, asked_at)
                VALUES (:id, 0, :call, :person, 'TABLE_CSV', 'EN', 'DELETED', 1, 1, 1, FALSE, 9, '2026-01-05 09:00:00')
                """)
                            .param("id", UUID.randomUUID())
                            .param("call", call.id())
                            .param("person", Objects.requireNonNull(team.person()))
                            .update());
            open();
            assertThat(page()).contains("20 of 45 shown");
            press("Show more");
            assertThat(page()).contains("40 of 45 shown");
            press("Create file");
            assertThat(page()).contains("40 of 46 shown");
            press("Show more");
            assertThat(find(Button.class).withText("Show more").all()).isEmpty();
            ready();
        });
    }

    @Test
    @DisplayName("UC-EXP-01 deletes the file after a question")
    void deletes() {
        desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            open();
            press("Create file");
            ExportId id = ready();
            open();
            press("Delete");
            test(find(ConfirmDialog.class).single()).confirm();
            assertThat(page()).contains("Deleted").doesNotContain("Download");
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> export(id));
        });
    }

    @Test
    @DisplayName("UC-EXP-01, R14.9 says before the deadline when it is possible")
    void waitsForTheDeadline() {
        open();
        assertThat(page()).contains(sentence("export.refusal.too-early"));
        assertThat(find(RadioButtonGroup.class).all()).isEmpty();
    }

    @Test
    @DisplayName("R0.1 is there for nobody but the report team")
    void isForTheTeamAlone() {
        InputId id = desk.submitted(lead, call, "Unspeakable");
        desk.afterwards(call, () -> {
            TestSessions.signIn(stage.person(), StaffRole.SECRETARIAT);
            UI.getCurrent().navigate("staff/desk/calls/" + call.code() + "/exports");
            assertThat(find(RadioButtonGroup.class).all()).isEmpty();
            assertThat(slot.fill("desk-exports", record(), "staff")).isEmpty();
            for (String form : List.of("pdf", "docx", "zip")) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> downloads.input(id.toString(), form, "staff", new MockHttpServletResponse()));
            }
            TestSessions.signIn(Objects.requireNonNull(lead.person()));
            UUID organisation = lead.organisation().orElseThrow();
            UI.getCurrent().navigate(organisation + "/desk/calls/" + call.code() + "/exports");
            assertThat(find(RadioButtonGroup.class).all()).isEmpty();
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> downloads.input(
                            id.toString(), "pdf", organisation.toString(), new MockHttpServletResponse()));
            TestSessions.signOut();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> downloads.input(id.toString(), "pdf", "staff", new MockHttpServletResponse()));
        });
    }

    @Test
    @DisplayName("UC-EXP-02 takes one input along as PDF and as a Word file, without a name in the file's name")
    void takesOneInputAlong() {
        InputId id = desk.submitted(lead, call, "Words of ours");
        desk.afterwards(call, () -> {
            signIn();
            UI.getCurrent().navigate("staff/desk/inputs/" + id);
            assertThat(page()).contains(sentence("export.input.title")).doesNotContain(sentence("export.input.zip"));
            assertThat(hrefs())
                    .contains(
                            "../exports/inputs/" + id + "?form=pdf&acting=staff",
                            "../exports/inputs/" + id + "?form=docx&acting=staff");
            MockHttpServletResponse pdf = input(id, "pdf");
            assertThat(body(pdf)).startsWith("%PDF");
            assertThat(pdf.getHeader("Content-Disposition")).contains("input-" + id + ".pdf");
            assertThat(body(input(id, "docx"))).startsWith("PK");
            for (String form : List.of("zip", "", "exe")) {
                assertThatExceptionOfType(NotFound.class).isThrownBy(() -> input(id, form));
            }
        });
    }

    private ContentRef record() {
        return new ContentRef("call", call.id().toString());
    }

    private void signIn() {
        TestSessions.signIn(Objects.requireNonNull(team.person()), StaffRole.SECRETARIAT);
    }

    private void open() {
        signIn();
        UI.getCurrent().navigate("staff/desk/calls/" + call.code() + "/exports");
    }

    /** Waits until what was asked for last is ready. */
    private ExportId ready() {
        await().atMost(PATIENCE)
                .until(() -> !exports.list(team, call.code(), 0, 20).waiting());
        ExportList list = exports.list(team, call.code(), 0, 20);
        assertThat(list.rows().getFirst().status()).isEqualTo(ExportStatus.READY);
        return list.rows().getFirst().id();
    }

    private MockHttpServletResponse export(ExportId id) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        signIn();
        try {
            downloads.export(id.toString(), "staff", response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response;
    }

    private MockHttpServletResponse input(InputId id, String form) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            downloads.input(id.toString(), form, "staff", response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return response;
    }

    private static String body(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
