package org.partnershipportal.consultation.explanation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.explanation.AskExplanation;
import org.partnershipportal.consultation.explanation.Explain;
import org.partnershipportal.consultation.explanation.ExplanationId;
import org.partnershipportal.consultation.explanation.Explanations;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-EXN-01, UC-EXN-02: asking at the desk, and explaining")
class ExplanationPagesTest extends PagesTest {

    private static final String QUESTION = "Which prison does Quellhorst mean?";

    @Autowired
    Explanations explanations;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private Actor lead;
    private CallDetails call;
    private InputId input;

    @BeforeEach
    void setTheStage() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
        input = desk.submitted(lead, call, "The law is good.");
    }

    private ExplanationId asked() {
        LocalDate last = LocalDate.ofInstant(AssessmentStage.later(call).plus(7, ChronoUnit.DAYS), ZoneOffset.UTC);
        return explanations.ask(team, new AskExplanation(UUID.randomUUID(), input, Language.EN, QUESTION, last));
    }

    private void staff() {
        TestSessions.signIn(Objects.requireNonNull(team.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/desk/inputs/" + input);
    }

    private void contributor(String below) {
        TestSessions.signIn(Objects.requireNonNull(lead.person()));
        UI.getCurrent().navigate(lead.organisation().orElseThrow() + "/inputs/" + input + below);
    }

    @Test
    void theDeskShowsWhatWasAskedAndOffersToPublishOnlyWhatWasExplained() {
        desk.afterwards(call, () -> {
            staff();
            assertThat(page()).contains("No explanations asked for yet", "Ask for an explanation");
            ExplanationId request = asked();
            staff();
            assertThat(page())
                    .contains(QUESTION, "Awaiting explanation", "Withdraw request")
                    .doesNotContain("Publish with the input");
            explanations.explain(lead, new Explain(input, request, "The old one."));
            staff();
            assertThat(page())
                    .contains("The old one.", "Explained on", "Publish with the input")
                    .doesNotContain("Withdraw request");
            press("Ask for an explanation");
            assertThat(area("What should be explained").getValue()).isEmpty();
            press("Publish with the input");
            TextArea words = find(TextArea.class)
                    .withCondition(field -> field.getLabel().startsWith("Words to redact"))
                    .single();
            assertThat(words.getValue()).isEmpty();
            words.setValue("The old\nold one");
            press("Publish with the input");
            assertThat(find(ConfirmDialog.class).single().getElement().getTextRecursively())
                    .contains("What the public will read:", "█████.", "Which prison does Quellhorst mean?");
            assertThat(explanations.atDesk(team, input).getFirst().published()).isFalse();
        });
    }

    @Test
    void theReceiptLeadsToTheQuestionAndTheAnswerIsSentOnce() {
        desk.afterwards(call, () -> {
            ExplanationId request = asked();
            contributor("/receipt");
            assertThat(page()).contains("Questions from the report team", QUESTION);
            assertThat(hrefs()).anyMatch(href -> href.endsWith("/explain/" + request));
            contributor("/explain/" + request);
            assertThat(page()).contains(QUESTION, "Send explanation", "Decline to explain");
            assertThat(find(TextArea.class).all()).hasSize(1);
            explanations.explain(lead, new Explain(input, request, "The old one."));
            contributor("/explain/" + request);
            assertThat(page()).contains("The old one.").doesNotContain("Send explanation");
        });
    }

    @Test
    @DisplayName("R0.1 another organisation finds no such page")
    void othersFindNothing() {
        Actor other = stage.contributor();
        desk.afterwards(call, () -> {
            ExplanationId request = asked();
            TestSessions.signIn(Objects.requireNonNull(other.person()));
            String address = other.organisation().orElseThrow() + "/inputs/" + input + "/explain/" + request;
            try {
                UI.getCurrent().navigate(address);
            } catch (RuntimeException refused) {
                assertThat(refused).hasMessageNotContaining(QUESTION);
            }
            assertThat(page()).doesNotContain(QUESTION);
        });
    }
}
