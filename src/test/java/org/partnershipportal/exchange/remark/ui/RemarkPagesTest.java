package org.partnershipportal.exchange.remark.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.Location;
import java.util.EnumSet;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLinks;
import org.partnershipportal.exchange.remark.Criterion;
import org.partnershipportal.exchange.remark.RemarkDetails;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.RemarkStage;
import org.partnershipportal.exchange.remark.Remarks;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-REM-01 to UC-REM-05: what others say, on the page of a practice")
class RemarkPagesTest extends PagesTest {

    private final String unique = "Form" + UUID.randomUUID();

    @Autowired
    private Remarks remarks;

    @Autowired
    private RemarkStage stage;

    private static void go(OrganisationStage.Founded as, PracticeId id) {
        TestSessions.signIn(as.founder());
        Location location = new Location(as.id() + "/" + PracticeLinks.page(id));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void pressLast(String words) {
        test(find(Button.class).withText(words).all().getLast()).click();
    }

    private boolean offers(String words) {
        return !find(Button.class).withText(words).all().isEmpty();
    }

    private RemarkDetails first(PracticeId id) {
        return remarks.beside(Actor.visitor(), id, 1)
                .orElseThrow()
                .remarks()
                .rows()
                .getFirst();
    }

    @Test
    @DisplayName("UC-REM-02 confirm it, once, and show its new label at once")
    void confirm() {
        PracticeId id = stage.shared(unique);
        go(stage.nhri(), id);
        assertThat(page())
                .contains("Self-reported", "Who vouches for it", "What others say", sentence("remark.needs.confirmed"));
        press("Confirm it");
        pressLast("Confirm it");
        assertThat(area("What you have seen").getErrorMessage()).isNotEmpty();
        area("What you have seen").setValue("The form was on each desk.");
        pressLast("Confirm it");
        assertThat(page())
                .contains(
                        "Confirmed",
                        "Confirms it",
                        "The form was on each desk.",
                        stage.nhri().name());
        assertThat(offers("Confirm it")).isFalse();
        assertThat(offers("Review it")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    @DisplayName("UC-REM-02 ask for the conflicts of interest in a review, and keep what was typed")
    void review() {
        PracticeId id = stage.shared(unique);
        go(stage.nhri(), id);
        press("Review it");
        area("Your review").setValue("Cheap and easy to copy.");
        find(CheckboxGroup.class).single().setValue(EnumSet.allOf(Criterion.class));
        pressLast("Review it");
        assertThat(field("Conflicts of interest").getErrorMessage()).isEqualTo(sentence("remark.problem.interests"));
        assertThat(area("Your review").getValue()).isEqualTo("Cheap and easy to copy.");
        field("Conflicts of interest").setValue("None");
        pressLast("Review it");
        assertThat(page())
                .contains("Good", "Cheap and easy to copy.", "Others can do the same", "Conflicts of interest");
        assertThat(first(id).criteria()).hasSize(4);
    }

    @Test
    @DisplayName("UC-REM-03 answer another view once; those who tell it can do nothing else to it")
    void answer() {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.COUNTER_VIEW, "Not in our prison.");
        go(stage.nhri(), id);
        assertThat(offers("Answer")).isFalse();
        go(stage.service(), id);
        for (String verb : new String[] {"Confirm it", "Review it", "Add another view", "Hide this text"}) {
            assertThat(offers(verb)).as(verb).isFalse();
        }
        press("Answer");
        area("Your answer").setValue("True.");
        pressLast("Answer");
        assertThat(page()).contains("Another view", "Not in our prison.", "The authors answer", "True.");
        assertThat(offers("Answer")).isFalse();
        assertThat(String.valueOf(Objects.requireNonNull(first(id).answer()).text()))
                .isEqualTo("True.");
    }

    @Test
    @DisplayName("UC-REM-02 withdraw it")
    void withdraw() {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.CONFIRMATION, "Seen in use.");
        go(stage.nhri(), id);
        press("Withdraw");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page())
                .contains(sentence("remark.page.none"), "Self-reported")
                .doesNotContain("Seen in use.");
    }

    @Test
    @DisplayName("list practices by the label that is vouched for")
    void listByLabel() {
        PracticeId id = stage.shared(unique);
        stage.said(id, RemarkKind.CONFIRMATION, "Seen in use.");
        for (String label : new String[] {"confirmed", "self-reported"}) {
            TestSessions.signIn(stage.nhri().founder());
            Location location =
                    new Location(stage.nhri().id() + "/" + PracticeLinks.LIST + "?text=" + unique + "&label=" + label);
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
            if (label.equals("confirmed")) {
                assertThat(page()).contains("1 practice", "Confirmed");
            } else {
                assertThat(page()).contains("No practices match");
            }
        }
    }
}
