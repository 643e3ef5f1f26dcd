package org.partnershipportal.overview.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What the administrator sees of the portal itself. */
@PortalModuleTest
@WithMockUser
@DisplayName("UC-ADM-01: sees how the portal runs")
class AdministrationViewTest extends PagesTest {

    private static final String PAGE = "staff/administration";

    @Autowired
    Persons persons;

    @Autowired
    Routines routines;

    @Autowired
    InputStage stage;

    @Test
    void showsEachRoutineWithItsLastAndItsNextRun() throws Exception {
        routines.runNow("invitations");
        open(StaffRole.ADMIN);
        routines.report()
                .forEach(routine -> assertThat(row(sentence("administration.routine." + routine.kind())))
                        .contains("Next run"));
        assertThat(row(sentence("administration.routine.invitations")))
                .contains("12 months")
                .contains("Last run");
        assertThat(row(sentence("administration.routine.export-files"))).contains("7 days");
    }

    @Test
    void namesEachKindOfWorkAndEachPartInEachLanguage() {
        open(StaffRole.ADMIN);
        for (Language language : Language.values()) {
            routines.report().forEach(one -> has(language, "administration.routine." + one.kind()));
            routines.queues().forEach(one -> has(language, "administration.queue." + one.kind()));
        }
        assertThat(page()).contains("Database", "Sign-in service", "Audit trail", "Emails");
    }

    @Test
    void tellsOfAForbiddenPairOfRolesAndOfStaffOfAState() {
        String pair = staff(StaffRole.IDENTITY_CUSTODIAN, StaffRole.AUDITOR);
        String right = staff(StaffRole.MODERATOR);
        Actor ministry = stage.contributor(OrganisationType.MINISTRY);
        PersonId person = java.util.Objects.requireNonNull(ministry.person());
        String ofState = "Staff " + person;
        persons.signedIn(Actor.system(), new SignIn(person, ofState, "", null, Set.of(StaffRole.SECRETARIAT)));
        open(StaffRole.ADMIN);
        assertThat(row(pair))
                .contains(sentence("administration.staff.void"), sentence("access.staff-void.custodian-and-more"));
        assertThat(row(ofState))
                .contains(sentence("administration.staff.void"), sentence("access.staff-void.of-state"));
        assertThat(row(right)).doesNotContain(sentence("administration.staff.void"));
    }

    @Test
    void leadsThereFromTheAdministratorsHome() {
        signIn(StaffRole.ADMIN);
        UI.getCurrent().navigate("staff/home");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref).toList())
                .anyMatch(href -> href.endsWith(PAGE));
    }

    @ParameterizedTest
    @EnumSource(
            value = StaffRole.class,
            names = {"ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void doesNotExistForOtherStaff(StaffRole role) {
        signIn(role);
        UI.getCurrent().navigate(PAGE);
        assertThat(find(H1.class).single().getText()).isEqualTo("Not found");
    }

    private void open(StaffRole role) {
        signIn(role);
        UI.getCurrent().navigate(PAGE);
        for (int pages = 0;
                pages < 50 && !find(Button.class).withText("Show more").all().isEmpty();
                pages++) {
            press("Show more");
        }
    }

    private void signIn(StaffRole role) {
        PersonId person = stage.person();
        TestSessions.signIn(person, role);
    }

    /** A person with these roles, by name. */
    private String staff(StaffRole... roles) {
        PersonId id = new PersonId(UUID.randomUUID());
        String name = "Staff " + id;
        persons.signedIn(Actor.system(), new SignIn(id, name, id + "@example.org", null, Set.of(roles)));
        return name;
    }

    private String row(String words) {
        List<String> rows = find(ListItem.class).all().stream()
                .map(PagesTest::text)
                .filter(row -> row.contains(words))
                .toList();
        assertThat(rows).as(words).isNotEmpty();
        return rows.getFirst();
    }

    private static void has(Language language, String key) {
        assertThat(Translations.standard().text(language, key))
                .isNotEqualTo(key)
                .doesNotContain("administration.");
    }
}
