package org.partnershipportal.overview.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.Organisations;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.ColourScheme;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-HOME-01, UC-HOME-02: the first page, the shell around it, one's account")
class HomeViewTest extends PagesTest {

    @Autowired
    Persons persons;

    @Autowired
    Organisations organisations;

    private final PersonId person = new PersonId(UUID.randomUUID());

    @BeforeEach
    void signIn() {
        signIn(Set.of());
    }

    @Test
    void welcomesSomeoneWithoutAnOrganisation() {
        UI.getCurrent().navigate("me/home");
        assertThat(heading()).isEqualTo("Welcome");
        assertThat(links()).contains("me/organisations/new", "me/organisations", "me/calls");
    }

    @Test
    void leadsFromTheRootToTheOrganisationOneActsFor() {
        OrganisationId mine = organisation();
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(mine + "/home");
        assertThat(links()).contains(mine + "/organisations/" + mine + "/members");
    }

    @Test
    void leadsStaffToTheirOwnHome() {
        signIn(Set.of(StaffRole.SECRETARIAT));
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("staff/home");
        assertThat(links())
                .contains("staff/verification", "staff/desk/calls/new")
                .doesNotContain("staff/partnerships/new");
    }

    @Test
    @DisplayName("R0.1 an organisation that is not one's own answers like one that does not exist")
    void isNotFoundForAForeignOrganisation() {
        OrganisationId mine = organisation();
        signIn(new PersonId(UUID.randomUUID()), Set.of());
        UI.getCurrent().navigate(mine + "/home");
        String foreign = text();
        UI.getCurrent().navigate(UUID.randomUUID() + "/home");
        assertThat(text()).isEqualTo(foreign).contains("Not found");
        UI.getCurrent().navigate("no-id/home");
        assertThat(text()).isEqualTo(foreign);
        UI.getCurrent().navigate("staff/home");
        assertThat(text()).isEqualTo(foreign);
    }

    @Test
    @DisplayName(
            "A12: a holder of a staff role reads that it counts after a sign-in with a second factor, and is led there")
    void leadsToASecondFactor() {
        String again = "../oauth2/authorization/keycloak?again&lang=en&then=/app/staff/home";
        signIn(Set.of(StaffRole.AUDITOR));
        TestSessions.signIn(person, SecondFactor.NONE, StaffRole.AUDITOR);
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("me/home");
        assertThat(text()).contains("Your staff role applies only after you sign in with a second factor.");
        assertThat(links()).contains(again);

        UI.getCurrent().navigate("staff/home");
        assertThat(text()).contains("Your staff role applies only after you sign in with a second factor.");
        assertThat(links()).contains(again);

        TestSessions.signIn(person, SecondFactor.NONE);
        UI.getCurrent().navigate("me/home");
        assertThat(text()).doesNotContain("second factor");
        TestSessions.signIn(person, SecondFactor.APP, StaffRole.AUDITOR);
        UI.getCurrent().navigate("staff/home");
        assertThat(text()).doesNotContain("second factor");
        assertThat(links()).doesNotContain(again);
    }

    @Test
    @DisplayName("the home tells of work under the person's other organisations: how much, and the way there")
    void tellsOfWorkElsewhere() {
        OrganisationId mine = organisation();
        UI.getCurrent().navigate(mine + "/home");
        assertThat(text()).doesNotContain("You also have work to do for:");

        OrganisationId other = organisation();
        UI.getCurrent().navigate(mine + "/home");
        assertThat(text()).contains("You also have work to do for:").contains("1 thing needs your attention");
        assertThat(links()).contains(other + "/home");
        UI.getCurrent().navigate(other + "/home");
        assertThat(links()).contains(mine + "/home").doesNotContain(other + "/home");

        signIn(new PersonId(UUID.randomUUID()), Set.of());
        UI.getCurrent().navigate("me/home");
        assertThat(text()).as("nobody reads what waits for somebody else").doesNotContain("You also have work");
    }

    @Test
    @DisplayName("the next steps are exactly three, and come before the outcomes")
    void offersThreeSteps() {
        UI.getCurrent().navigate(organisation() + "/home");
        assertThat(find(com.vaadin.flow.component.html.ListItem.class)
                        .withCondition(item -> item.getParent()
                                .filter(rows -> rows.getElement().getClassList().contains("one"))
                                .isPresent())
                        .all())
                .hasSize(3);
    }

    /** So that a long name in Latin letters is cut at its end on an Arabic page too, not at its beginning. */
    @Test
    void givesTheNameOneActsForItsOwnDirection() {
        UI.getCurrent().navigate(organisation() + "/home");
        assertThat(find(Span.class)
                        .withCondition(span -> span.hasClassName("name"))
                        .all())
                .isNotEmpty()
                .allSatisfy(name ->
                        assertThat(name.getElement().getAttribute("dir")).isEqualTo("auto"));
    }

    @Test
    void marksThePresentPageAndOpensOnlyItsGroup() {
        UI.getCurrent().navigate(organisation() + "/home");
        List<Anchor> current = find(Anchor.class)
                .withCondition(a -> "page".equals(a.getElement().getAttribute("aria-current")))
                .all();
        assertThat(current)
                .singleElement()
                .satisfies(a -> assertThat(a.getHref()).endsWith("/home"));
    }

    @Test
    void keepsWhatOneChoosesForReading() {
        UI.getCurrent().navigate("me/me");
        radio(ColourScheme.class).setValue(ColourScheme.DARK);
        test(find(Button.class).withText("Save").single()).click();
        var kept = persons.find(Actor.person(person), person);
        assertThat(kept.colourScheme()).isEqualTo(ColourScheme.DARK);
        assertThat(kept.language()).isEqualTo(Language.EN);
        assertThat(kept.zone()).isEqualTo(ZoneId.of("America/Guayaquil"));
    }

    @SuppressWarnings("unchecked")
    private <T> RadioButtonGroup<T> radio(Class<T> type) {
        return (RadioButtonGroup<T>) find(RadioButtonGroup.class)
                .withCondition(group -> type.isInstance(group.getValue()))
                .single();
    }

    private OrganisationId organisation() {
        return organisations.register(
                Actor.person(person),
                new RegisterOrganisation(
                        UUID.randomUUID(),
                        OrganisationFixtures.profile(
                                "Prison Watch " + UUID.randomUUID(),
                                OrganisationType.NATIONAL_NGO,
                                OrganisationFixtures.ECUADOR)));
    }

    private void signIn(Set<StaffRole> roles) {
        signIn(person, roles);
    }

    private void signIn(PersonId id, Set<StaffRole> roles) {
        persons.signedIn(
                Actor.system(), new SignIn(id, "A person", id + "@example.org", ZoneId.of("America/Guayaquil"), roles));
        TestSessions.signIn(id, roles.toArray(StaffRole[]::new));
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private List<String> links() {
        return find(Anchor.class, (Component) getCurrentView()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
