package org.partnershipportal.people.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.people.organisation.OrganisationFixtures.ECUADOR;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.Accreditation;
import org.partnershipportal.people.organisation.Accreditations;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.EditOrganisation;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RecordAccreditation;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-ORG-01, UC-ORG-03, UC-ORG-04, UC-ORG-10: find, read, change and appeal")
class OrganisationPagesTest extends PagesTest {

    @Autowired
    OrganisationStage scenes;

    @Autowired
    Organisations organisations;

    @Autowired
    Accreditations accreditations;

    private final String unique = UUID.randomUUID().toString().substring(0, 8);
    private PersonId founder;

    @BeforeEach
    void signIn() {
        founder = scenes.person("A founder");
        TestSessions.signIn(founder);
    }

    @Test
    void listsWhatTheAddressAsksForAndNoHiddenOne() {
        PersonId other = scenes.person("Another");
        scenes.listed(other, "Lista Uno " + unique);
        scenes.listed(other, "Lista Dos " + unique);
        scenes.verified(other, "Lista Oculta " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);

        UI.getCurrent()
                .navigate(
                        "me/organisations",
                        QueryParameters.simple(Map.of("text", "LISTA", "group", "civil-society", "country", "ECU")));
        assertThat(text())
                .contains("Lista Uno " + unique, "Lista Dos " + unique)
                .doesNotContain("Lista Oculta");

        UI.getCurrent().navigate("me/organisations", QueryParameters.simple(Map.of("text", "lista uno " + unique)));
        assertThat(text()).doesNotContain("Lista Dos");
        assertThat(text()).contains("1 organisation");
    }

    @Test
    void offersRegisteringToPersonsAndNotToStaff() {
        UI.getCurrent().navigate("me/organisations");
        assertThat(text()).contains("Register an organisation");

        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/organisations");
        assertThat(text()).doesNotContain("Register an organisation");

        UI.getCurrent().navigate("staff/organisations/new");
        assertThat(text())
                .contains("You can only register an organisation for yourself or while acting for an organisation.");
    }

    @Test
    void saysWhatToDoWhenNothingIsFound() {
        UI.getCurrent().navigate("me/organisations", QueryParameters.simple(Map.of("text", "zzz" + unique)));

        assertThat(text()).contains("No organisations match.");
    }

    @Test
    @DisplayName("UC-ORG-12: a wrong record is corrected with a reason, and the status on a day is asked")
    void asksForADayAndCorrectsAWrongRecord() {
        OrganisationId id =
                scenes.listed("Institution", OrganisationType.NHRI, ECUADOR).id();
        for (int year : new int[] {2018, 2024}) {
            accreditations.record(
                    scenes.secretariat(),
                    new RecordAccreditation(
                            id,
                            year == 2018 ? Accreditation.GANHRI_A : Accreditation.GANHRI_B,
                            LocalDate.of(year, 5, 1),
                            "List of " + year));
        }
        UI.getCurrent().navigate("me/organisations/" + id);
        test(find(DatePicker.class).single()).setValue(LocalDate.of(2020, 1, 1));
        assertThat(text()).contains("On 1 January 2020: GANHRI A status").doesNotContain("Correct");

        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/organisations/" + id);
        assertThat(text()).contains(": GANHRI B status");
        test(find(Button.class)
                        .withCondition(button ->
                                button.getAriaLabel().equals(Optional.of("Correct GANHRI B status, since 1 May 2024")))
                        .single())
                .click();
        test(button("Mark as wrong")).click();
        assertThat(text()).contains("Fill in this field.").doesNotContain("Recorded in error");
        find(TextField.class)
                .withCondition(field -> field.getLabel().equals("Why this record is wrong"))
                .single()
                .setValue("The review was put off");
        test(button("Mark as wrong")).click();

        assertThat(text())
                .contains("Recorded in error, corrected on")
                .contains("The review was put off")
                .contains(": GANHRI A status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-an-id", "00000000-0000-4000-8000-000000000000", "hidden"})
    @DisplayName("R0.1: no id, no such id and a hidden one answer alike, on every page")
    void answersAlikeForWhatIsNoIdMissingOrHidden(String kind) {
        String id = kind.equals("hidden")
                ? scenes.submitted(scenes.person("Another"), "Hidden " + unique).toString()
                : kind;
        for (String page : new String[] {"", "/edit", "/members", "/join", "/appeal"}) {
            answersNotFound("me/organisations/" + id + page);
        }
    }

    @Test
    void asksForVerificationOnceAndThenWaits() {
        OrganisationId id = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(id, "");

        test(button("Ask for verification")).click();

        assertThat(text())
                .contains("Awaiting verification")
                .contains("The secretariat is checking who you are.")
                .containsSubsequence(
                        "Request sent to the secretariat", "The secretariat checks", "today", "The secretariat decides")
                .contains("in the last 90 days", "Each owner is notified here and by email");
        assertThat(find(Button.class).withText("Ask for verification").all()).isEmpty();
    }

    @Test
    void showsTheStepsOfAVerificationToNobodyElseAndAtNoOtherTime() {
        OrganisationId draft = scenes.draft(founder, "Draft " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(draft, "");
        assertThat(text()).doesNotContain("Request sent to the secretariat");
        OrganisationId verified = scenes.verified(founder, "Done " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(verified, "");
        assertThat(text()).doesNotContain("Request sent to the secretariat");
        OrganisationId waiting = scenes.submitted(founder, "Waiting " + unique);
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/organisations/" + waiting);
        assertThat(text()).contains("Waiting " + unique).doesNotContain("Request sent to the secretariat");
    }

    @Test
    void showsOwnersTheReasonOfARefusalAndLetsThemAppealOnce() {
        OrganisationId id = scenes.submitted(founder, "Refused " + unique);
        scenes.decide(id, Decision.REFUSE, "The statutes are missing.");
        open(id, "");
        assertThat(text())
                .contains("Refused")
                .contains("The statutes are missing.")
                .contains("An owner can appeal");

        open(id, "/appeal");
        assertThat(text())
                .contains("Verification refused", "The statutes are missing.")
                .contains("Someone other than the person who took the decision will decide your appeal");
        assertThat(find(TextArea.class).single().getHelperText())
                .isEqualTo("You can appeal only once. Include everything that matters.");
        test(button("Send appeal")).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        find(TextArea.class).single().setValue("They were enclosed.");
        test(button("Send appeal")).click();

        assertThat(text()).contains("Appealed").contains("They were enclosed.");
        answersNotFound(id + "/organisations/" + id + "/appeal");
    }

    @Test
    @DisplayName("R0.3: listing is the owner's choice and can be undone")
    void listsOnlyWhenTheOwnerWantsIt() {
        OrganisationId id = scenes.verified(founder, "Choice " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(id, "");
        assertThat(text()).contains("The organisation is not listed. It has the same rights as a listed one.");

        test(button("List this organisation")).click();
        assertThat(organisations.details(Actor.visitor(), id).summary().listed())
                .isTrue();
        test(button("Remove from the list")).click();
        assertThatThrownBy(() -> organisations.details(Actor.visitor(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void renewsTheCodeForInvitationsAfterAsking() {
        OrganisationId id = scenes.draft(founder, "Code " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(id, "");
        String before = code(id);

        test(button("Create a new code")).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(code(id)).isNotEqualTo(before);
        assertThat(text()).contains(code(id)).doesNotContain(before);
    }

    @Test
    void showsTheLaterOfTwoEditorsTheDifferenceAndOverwritesNothing() {
        OrganisationId id = scenes.draft(founder, "Before " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(id, "/edit");
        Actor owner = scenes.member(founder, id);
        organisations.edit(
                owner,
                new EditOrganisation(
                        id,
                        Objects.requireNonNull(organisations.details(owner, id).inside())
                                .version(),
                        OrganisationFixtures.profile("Theirs " + unique, OrganisationType.NATIONAL_NGO, ECUADOR)));

        field("Name").setValue("Mine " + unique);
        test(button("Save")).click();

        assertThat(text()).containsSubsequence("Saved version", "Theirs " + unique, "Your version", "Mine " + unique);
        assertThat(name(id)).isEqualTo("Theirs " + unique);
        assertThat(field("Name").getValue()).isEqualTo("Mine " + unique);
        test(button("Save")).click();
        assertThat(name(id)).isEqualTo("Mine " + unique);
    }

    @Test
    void saysThatAChangeOfAVerifiedOrganisationWaitsAndWhatStandsUntilThen() {
        OrganisationId id = scenes.verified(founder, "Old " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        open(id, "/edit");
        assertThat(text()).contains("the organisation stays verified");

        field("Name").setValue("New " + unique);
        test(button("Save")).click();

        assertThat(organisations.details(scenes.member(founder, id), id))
                .returns(OrganisationStatus.VERIFIED, details -> details.status())
                .returns("Old " + unique, details -> details.summary().name().text());
        assertThat(text())
                .contains("Change awaiting the secretariat’s decision")
                .contains("New " + unique + " · National non-governmental organisation · Ecuador")
                .contains("Old " + unique + " · National non-governmental organisation · Ecuador")
                .contains("History of verification");
        open(id, "/edit");
        assertThat(field("Name").getValue()).isEqualTo("New " + unique);
    }

    @Test
    void showsOutsidersNothingFromInside() {
        OrganisationId id = scenes.listed(scenes.person("Another"), "Public " + unique);
        UI.getCurrent().navigate("me/organisations/" + id);

        assertThat(find(H1.class).single().getElement().getTextRecursively()).contains("Public " + unique);
        assertThat(text())
                .contains("Ask to join")
                .doesNotContain("office@example.org")
                .doesNotContain("Invitation code")
                .doesNotContain("The statutes were read.");
        answersNotFound("me/organisations/" + id + "/edit");
    }

    @Test
    void closesAfterAskingAndActsForItNoMore() {
        OrganisationId id = scenes.draft(founder, "Closing " + unique, OrganisationType.NATIONAL_NGO, ECUADOR);
        organisations.close(scenes.member(founder, id), id);

        answersNotFound(id + "/organisations/" + id);
    }

    @Test
    void letsTheSecretariatRecordADatedAccreditation() {
        OrganisationId id = scenes.verified(founder, "NHRI " + unique, OrganisationType.NHRI, ECUADOR);
        TestSessions.signIn(scenes.person("An officer"), StaffRole.SECRETARIAT);
        UI.getCurrent().navigate("staff/organisations/" + id);

        test(button("Record")).click();
        assertThat(text()).contains("There is a problem").contains("Enter a date");
    }

    private void open(OrganisationId id, String page) {
        UI.getCurrent().navigate(id + "/organisations/" + id + page);
    }

    private String code(OrganisationId id) {
        return Objects.requireNonNull(
                        organisations.details(scenes.member(founder, id), id).inside())
                .partyCode();
    }

    private String name(OrganisationId id) {
        return organisations
                .details(scenes.member(founder, id), id)
                .summary()
                .name()
                .text();
    }

    private void answersNotFound(String path) {
        UI.getCurrent().navigate(path);
        assertThat(text()).contains("Not found", "This page may have moved, or it may not be open to you.");
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
