package org.partnershipportal.exchange.challenge.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.challenge.AnswerId;
import org.partnershipportal.exchange.challenge.ChallengeFilter;
import org.partnershipportal.exchange.challenge.ChallengeFixtures;
import org.partnershipportal.exchange.challenge.ChallengeId;
import org.partnershipportal.exchange.challenge.ChallengeLinks;
import org.partnershipportal.exchange.challenge.ChallengeStage;
import org.partnershipportal.exchange.challenge.ChallengeStatus;
import org.partnershipportal.exchange.challenge.Challenges;
import org.partnershipportal.exchange.challenge.OwnerReply;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.platform.taxonomy.RulesField;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-CHA-01 to UC-CHA-05: the pages about challenges")
class ChallengePagesTest extends PagesTest {

    private final String unique = "Deed" + UUID.randomUUID();

    @Autowired
    private Challenges challenges;

    @Autowired
    private ChallengeStage stage;

    private static void go(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        Location location = new Location(as.id() + "/" + path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private void pressLast(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private ChallengeId only() {
        return challenges
                .list(stage.teller(), ChallengeFilter.of(unique), 0, 5)
                .rows()
                .getFirst()
                .id();
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("UC-CHA-02 name what is missing, keep what was typed, and open what a signatory opens")
    void tellAChallenge() {
        go(stage.network(), ChallengeLinks.NEW);
        field("Title").setValue(unique);
        press("Save draft");
        assertThat(page()).contains("There is a problem", sentence("challenge.problem.rules"));
        assertThat(field("Title").getValue()).isEqualTo(unique);
        area("What is hard").setValue("The court asks for a deed.");
        find(RulesField.class).single().setValue(List.of(ChallengeFixtures.RULE));
        find(RadioButtonGroup.class)
                .withCondition(group -> group.getLabel().startsWith("Who can read it"))
                .single()
                .setValue(Reach.VERIFIED);
        press("Save draft");
        assertThat(page()).contains(unique, "Draft", "Members of verified organisations");
        press("Open challenge");
        confirm();
        assertThat(page()).contains("Can be read by: Members of verified organisations", "No answers yet.");
        assertThat(challenges.details(stage.adviser(), only()).status()).isEqualTo(ChallengeStatus.OPEN);
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("UC-CHA-03, UC-CHA-04 are answered by another organisation and closed with what helped")
    void answerAndClose() {
        ChallengeId id = stage.open(unique, Reach.PUBLIC);
        go(stage.network(), ChallengeLinks.page(id));
        assertThat(find(Button.class).withText("Answer").all()).isEmpty();
        go(stage.service(), ChallengeLinks.page(id));
        press("Answer");
        assertThat(page()).contains("There is a problem");
        area("What you advise").setValue("A letter is enough.");
        press("Answer");
        assertThat(page()).contains("A letter is enough.", stage.service().name());
        assertThat(find(Button.class).withText("Close with what helped").all()).isEmpty();
        AnswerId answer =
                challenges.details(stage.adviser(), id).answers().getFirst().id();
        go(stage.network(), ChallengeLinks.page(id));
        press("Close with what helped");
        pressLast("Close with what helped");
        assertThat(area("What helped").getErrorMessage()).isEqualTo(sentence("challenge.problem.helped"));
        area("What helped").setValue("The letter");
        find(CheckboxGroup.class).single().setValue(Set.of(answer));
        pressLast("Close with what helped");
        assertThat(page()).contains("The letter", "Closed", "This helped");
        assertThat(challenges.details(Actor.visitor(), id).answers().getFirst().reply())
                .isEqualTo(OwnerReply.HELPFUL);
    }

    @Test
    @DisplayName("UC-CHA-03 refuse the same answer twice and keep its words in the form")
    void refuseTheSameAnswer() {
        ChallengeId id = stage.open(unique, Reach.PUBLIC);
        stage.answer(id, "A letter is enough.");
        go(stage.service(), ChallengeLinks.page(id));
        area("What you advise").setValue("A letter is enough.");
        try {
            press("Answer");
        } catch (RuntimeException refused) {
            assertThat(refused).hasMessageContaining("same-answer");
        }
        assertThat(challenges.details(stage.adviser(), id).answers()).hasSize(1);
        assertThat(area("What you advise").getValue()).isEqualTo("A letter is enough.");
    }

    @Test
    @DisplayName("UC-CHA-01 list what one reads, and change a draft")
    void listAndEdit() {
        ChallengeId id = stage.drafted(unique, Reach.PUBLIC);
        go(stage.service(), ChallengeLinks.LIST + "?text=" + unique);
        assertThat(page()).contains("No challenges match these filters.");
        go(stage.network(), ChallengeLinks.OURS + "&text=" + unique);
        assertThat(page()).contains(unique, "Draft");
        go(stage.network(), ChallengeLinks.edit(id));
        area("What is hard").setValue("The court asks for two deeds.");
        press("Save");
        assertThat(page()).contains("two deeds");
    }
}
