package org.partnershipportal.overview.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.ActRefused;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-AUD-01, UC-AUD-02: the auditor's page")
class TrailViewTest extends PagesTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    Persons persons;

    private final PersonId someone = new PersonId(UUID.randomUUID());

    @BeforeEach
    void signIn() {
        signIn(StaffRole.AUDITOR);
        for (int i = 0; i < 25; i++) {
            events.publishEvent(new ActRefused(
                    Permission.VERIFY_ORGANISATION,
                    "shared.problem.too-long",
                    "",
                    Actor.person(someone).ref(),
                    Instant.parse("2027-03-12T11:00:00Z").plusSeconds(i)));
        }
    }

    @Test
    void showsEntriesInPlainWordsTwentyAtATime() {
        open(Map.of("actor", someone.toString()));
        assertThat(find(H1.class).single().getText()).isEqualTo("Audit trail");
        assertThat(rows()).hasSize(20);
        assertThat(text(rows().getFirst()))
                .contains("Refused: deciding on the verification of an organisation")
                .contains(someone.toString())
                .doesNotContain("{0}");
        test(find(Button.class).withText("Show more").single()).click();
        assertThat(rows()).hasSize(25);
    }

    @Test
    void keepsItsFiltersInTheAddress() {
        open(Map.of("actor", someone.toString(), "from", "2027-03-13"));
        assertThat(rows()).isEmpty();
        assertThat(text(getCurrentView())).contains("No entries match these filters");
    }

    @Test
    void saysHowToTypeADay() {
        open(Map.of("from", "yesterday"));
        assertThat(text(getCurrentView())).contains("Enter the date as year, month and day");
    }

    @Test
    void narrowsWhileOneTypes() {
        open(Map.of());
        test(find(TextField.class)
                        .withCondition(f -> f.getLabel().startsWith("Who acted"))
                        .single())
                .setValue(UUID.randomUUID().toString());
        assertThat(rows()).isEmpty();
    }

    @Test
    @DisplayName("R0.1 is not found by other staff")
    void isNotFoundByOtherStaff() {
        signIn(StaffRole.SECRETARIAT, StaffRole.MODERATOR);
        open(Map.of());
        assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
        assertThat(rows()).isEmpty();
    }

    private void signIn(StaffRole... roles) {
        PersonId person = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(person, "Staff", person + "@example.org", null, Set.of(roles)));
        TestSessions.signIn(person, roles);
    }

    private List<ListItem> rows() {
        return find(ListItem.class, (Component) getCurrentView()).all();
    }

    private void open(Map<String, String> query) {
        UI.getCurrent().navigate("staff/audit", QueryParameters.simple(query));
    }
}
