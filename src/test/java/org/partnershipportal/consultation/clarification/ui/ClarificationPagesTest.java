package org.partnershipportal.consultation.clarification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallStage;
import org.partnershipportal.consultation.clarification.AnswerClarification;
import org.partnershipportal.consultation.clarification.AskClarification;
import org.partnershipportal.consultation.clarification.ClarificationId;
import org.partnershipportal.consultation.clarification.ClarificationLinks;
import org.partnershipportal.consultation.clarification.ClarificationStatus;
import org.partnershipportal.consultation.clarification.Clarifications;
import org.partnershipportal.consultation.clarification.PublicWords;
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
@DisplayName("UC-CLA-02, R14.12: the report team answers questions about its call")
class ClarificationPagesTest extends PagesTest {

    @Autowired
    private Clarifications clarifications;

    @Autowired
    private CallStage stage;

    private Actor team;
    private CallDetails call;
    private ClarificationId asked;

    @BeforeEach
    void setTheStage() {
        team = stage.secretariat();
        call = stage.open();
        asked = clarifications.ask(
                Actor.visitor(), call.code(), new AskClarification(UUID.randomUUID(), Language.EN, "May we?"));
    }

    private void open(Actor actor, String path) {
        TestSessions.signIn(Objects.requireNonNull(actor.person()), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/" + path);
    }

    private ClarificationStatus status() {
        return clarifications.details(team, asked).status();
    }

    @Test
    void answersFromTheListInTheTeamsWords() {
        open(team, ClarificationLinks.desk(call.code()));
        assertThat(page()).contains("May we?", "Awaiting an answer", "1 question");
        open(team, ClarificationLinks.one(asked));
        assertThat(page()).contains("As it was asked", "May we?");
        test(find(TextArea.class).all().getFirst()).setValue("May annexes be sent?");
        assertThat(find(FieldSet.class).all().stream().map(FieldSet::getLegendText))
                .as("each pair of fields says its language to who hears the page")
                .hasSize(call.content().texts().title().byLanguage().size())
                .startsWith("English (language of the call)");
        press("Publish the answer");
        assertThat(page()).contains("There is a problem");
        assertThat(status()).isEqualTo(ClarificationStatus.WAITING);
    }

    @Test
    void setsAsideWithAReasonOnly() {
        open(team, ClarificationLinks.one(asked));
        press("Set aside");
        assertThat(page()).contains("There is a problem");
        area("Reason (only the team reads it)").setValue("It names a person.");
        press("Set aside");
        assertThat(status()).isEqualTo(ClarificationStatus.SET_ASIDE);
        open(team, ClarificationLinks.one(asked));
        assertThat(page()).contains("This question has been set aside", "It names a person.");
    }

    @Test
    void showsWhatAnotherMemberSavedInsteadOfReplacingIt() {
        open(team, ClarificationLinks.one(asked));
        clarifications.answer(
                team,
                new AnswerClarification(
                        asked,
                        1,
                        Map.of(Language.EN, new PublicWords("May annexes be sent?", "Three at most.")),
                        null));
        area("Reason (only the team reads it)").setValue("It names a person.");
        press("Set aside");
        assertThat(page()).contains("Three at most.");
        assertThat(status()).isEqualTo(ClarificationStatus.ANSWERED);
    }

    @Test
    @DisplayName("R0.1 for the secretariat outside the team there are no such pages")
    void isNotThereForOthers() {
        Actor other = Actor.staff(stage.colleague(), Set.of(StaffRole.SECRETARIAT));
        open(other, ClarificationLinks.desk(call.code()));
        assertThat(page()).doesNotContain("May we?");
        open(other, ClarificationLinks.one(asked));
        assertThat(page()).doesNotContain("May we?");
    }
}
