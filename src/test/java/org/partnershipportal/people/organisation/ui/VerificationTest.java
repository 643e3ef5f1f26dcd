package org.partnershipportal.people.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ZAMBIA;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.EditOrganisation;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.CaseRow;
import org.partnershipportal.platform.moderation.Cases;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ORG-08, UC-ORG-09, UC-ORG-11, UC-MOD-01, UC-MOD-02: verification, powers, appeals")
class VerificationTest extends PagesTest {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Organisations organisations;

    @Autowired
    Cases cases;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private PersonId founder;

    @BeforeEach
    void prepare() {
        founder = scenes.person("A founder");
    }

    @Test
    void showsTheQueueToTheSecretariatOnly() {
        scenes.submitted(founder, "Waiting " + unique);
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/verification");
        showAll();
        assertThat(text()).contains("Waiting " + unique).contains("today").contains("Open the oldest");

        TestSessions.signIn(scenes.person("A moderator"), StaffRole.MODERATOR, StaffRole.ADMIN);
        UI.getCurrent().navigate("staff/verification");
        assertThat(text()).contains("Only the secretariat can see the verification queue.");
        TestSessions.signIn(founder);
        UI.getCurrent().navigate("staff/verification");
        assertThat(text()).contains("Not found");
    }

    @Test
    void verifiesWithWhatWasCheckedAndShowsTwins() {
        scenes.verified(scenes.person("Another"), "Zwillinge " + unique, OrganisationType.NATIONAL_NGO, ZAMBIA);
        OrganisationId id = scenes.submitted(founder, unique + " ZWILLINGE e.V.");
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/verification/" + id);
        assertThat(text())
                .contains("Zwillinge " + unique)
                .contains("Request received", " · today", "None given", "What to check")
                .contains("Do not ask for accreditation, registration or the consent of a State.");

        test(button("Confirm decision")).click();
        assertThat(text())
                .contains("There is a problem")
                .contains("Choose your decision.")
                .contains("Write what you checked, or the reason. The organisation will read it.");
        decide(Decision.VERIFY, "The statutes were read.");

        assertThat(status(id)).isEqualTo(OrganisationStatus.VERIFIED);
    }

    @Test
    @DisplayName("B5: the history shows on which day it was checked, beside the day of the decision; a day to come is"
            + " refused")
    void keepsTheDayOfTheCheck() {
        OrganisationId id = scenes.submitted(founder, "Checked " + unique);
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/verification/" + id);
        LocalDate today = find(DateField.class).single().getValue();
        find(DateField.class).single().setValue(today.plusDays(2));
        decide(Decision.VERIFY, "The statutes were read.");
        assertThat(text()).contains("This day is in the future.");
        assertThat(status(id)).isEqualTo(OrganisationStatus.SUBMITTED);

        find(DateField.class).single().setValue(today.minusDays(40));
        test(button("Confirm decision")).click();
        assertThat(status(id)).isEqualTo(OrganisationStatus.VERIFIED);
        UI.getCurrent().navigate("staff/organisations/" + id);
        assertThat(text())
                .contains("Checked on " + Formats.date(today.minusDays(40), Language.EN))
                .contains(Formats.date(today, Language.EN));
    }

    @Test
    void decidesAboutAChangeBesideWhatStandsAndKeepsTheHistory() {
        OrganisationId id = scenes.verified(founder, "Stands " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        Actor owner = scenes.member(founder, id);
        organisations.edit(
                owner,
                new EditOrganisation(
                        id,
                        Objects.requireNonNull(organisations.details(owner, id).inside())
                                .version(),
                        OrganisationFixtures.profile("Asked " + unique, OrganisationType.NATIONAL_NGO, ECUADOR)));
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/verification");
        showAll();
        assertThat(text()).contains("Stands " + unique);
        UI.getCurrent().navigate("staff/verification/" + id);
        assertThat(text())
                .contains("Asked " + unique, "Accept the change", "Decline the change", "The statutes were read.")
                .doesNotContain("Ask for more information");

        decide(Decision.DECLINE_CHANGE, "The new name is another's.");

        UI.getCurrent().navigate("staff/organisations/" + id);
        assertThat(text())
                .contains("Stands " + unique, "Change declined", "The new name is another's.", "Asked " + unique)
                .doesNotContain("Change awaiting");
    }

    @Test
    void letsNoOfficerDecideAboutTheirOwnOrganisation() {
        OrganisationId id = scenes.submitted(founder, "Own " + unique);
        TestSessions.signIn(founder, StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/verification/" + id);

        decideAndExpectRefusal(Decision.VERIFY);

        assertThat(status(id)).isEqualTo(OrganisationStatus.SUBMITTED);
    }

    @Test
    void hidesADraftFromTheSecretariat() {
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.COALITION, null);
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/verification/" + id);

        assertThat(text()).contains("Not found");
    }

    @Test
    void hasAnotherPersonDecideTheAppeal() {
        OrganisationId id = scenes.submitted(founder, "Appeal " + unique);
        scenes.decide(id, Decision.REFUSE, "No statutes.");
        organisations.appeal(scenes.member(founder, id), id, "They were enclosed.");
        CaseRow waiting = cases.waiting(scenes.secretariat(), 0, 200).rows().stream()
                .filter(row -> row.title().text().equals("Appeal " + unique))
                .findFirst()
                .orElseThrow();
        TestSessions.signIn(scenes.person("A moderator"), StaffRole.MODERATOR);
        UI.getCurrent().navigate("staff/moderation");
        showAll();
        assertThat(text()).contains("Appeal " + unique).contains("Verification refused");

        UI.getCurrent().navigate("staff/moderation/" + waiting.id());
        assertThat(text()).contains("No statutes.").contains("They were enclosed.");
        choose(true);
        find(TextArea.class).single().setValue("They were enclosed indeed.");
        test(button("Confirm decision")).click();

        assertThat(status(id)).isEqualTo(OrganisationStatus.VERIFIED);
        UI.getCurrent().navigate("staff/moderation/not-an-id");
        assertThat(text()).contains("Not found");
    }

    @Test
    void offersNoDecisionToWhoBelongsToThoseConcerned() {
        OrganisationId id = scenes.submitted(founder, "Mine " + unique);
        scenes.decide(id, Decision.REFUSE, "No statutes.");
        organisations.appeal(scenes.member(founder, id), id, "They were enclosed.");
        CaseRow waiting = cases.waiting(scenes.secretariat(), 0, 200).rows().stream()
                .filter(row -> row.title().text().equals("Mine " + unique))
                .findFirst()
                .orElseThrow();
        TestSessions.signIn(founder, StaffRole.MODERATOR);

        UI.getCurrent().navigate("staff/moderation/" + waiting.id());

        assertThat(text()).contains("Someone else must decide this appeal");
        assertThat(find(Button.class).withText("Confirm decision").all()).isEmpty();
    }

    @Test
    void showsPowersToOwnersOfTheMissionOnly() {
        OrganisationId mission =
                scenes.verified(founder, "Mission " + unique, OrganisationType.PERMANENT_MISSION, ZAMBIA);
        PersonId minister = scenes.person("A minister");
        OrganisationId ministry = scenes.verified(minister, "Ministry " + unique, OrganisationType.MINISTRY, ZAMBIA);
        TestSessions.signIn(founder);
        UI.getCurrent().navigate(mission + "/organisations/" + mission + "/delegations");
        assertThat(text()).contains("No powers have been granted.").contains("Zambia");
        test(button("Grant")).click();
        assertThat(text()).contains("There is a problem");

        TestSessions.signIn(minister);
        UI.getCurrent().navigate(ministry + "/organisations/" + mission + "/delegations");
        assertThat(text()).contains("Not found");
        UI.getCurrent().navigate(ministry + "/organisations/" + ministry + "/delegations");
        assertThat(text()).contains("permanent mission");
    }

    @SuppressWarnings("unchecked")
    private void choose(Object choice) {
        ((RadioButtonGroup<Object>) find(RadioButtonGroup.class).single()).setValue(choice);
    }

    private void decide(Decision decision, String text) {
        choose(decision);
        find(TextArea.class).single().setValue(text);
        test(button("Confirm decision")).click();
    }

    private void decideAndExpectRefusal(Decision decision) {
        try {
            decide(decision, "I know them well.");
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("own-organisation");
        }
    }

    private OrganisationStatus status(OrganisationId id) {
        return Objects.requireNonNull(organisations.details(scenes.secretariat(), id))
                .status();
    }

    /** Other tests of the same database may have left more than one part of the list. */
    private void showAll() {
        while (find(Button.class).withText("Show more").exists()) {
            test(button("Show more")).click();
        }
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
