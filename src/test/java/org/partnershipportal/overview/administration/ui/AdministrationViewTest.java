package org.partnershipportal.overview.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SecondFactor;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.LimitRow;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.platform.limits.SharedLimit;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
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

    @Autowired
    Limits limits;

    @Autowired
    ObjectProvider<SharedLimit> shared;

    @Autowired
    Clock clock;

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

    @ParameterizedTest
    @EnumSource(Limit.class)
    void showsEachLimitInForceWithItsNumberItsTimeAndItsPace(Limit limit) {
        open(StaffRole.ADMIN);
        LimitRow inForce = limits.inForce().stream()
                .filter(row -> row.limit() == limit)
                .findFirst()
                .orElseThrow();
        String row = find(ListItem.class).all().stream()
                .map(PagesTest::text)
                .filter(one -> one.startsWith(
                        sentence(limit.key()) + sentence(limit.per().key())))
                .findFirst()
                .orElseThrow();
        assertThat(row)
                .contains(english(
                        "administration.limit", inForce.times(), limit.period().toMinutes()));
        String pace = english("administration.limit-pace", inForce.aSecond());
        assertThat(row.contains(pace)).isEqualTo(limit.aSecond() > 0);
    }

    @Test
    void showsWhatAllShareInEachLanguage() {
        List<SharedLimit> told = shared.stream().toList();
        assertThat(told)
                .extracting(SharedLimit::name)
                .containsExactlyInAnyOrder("work-paper", "work-files", "work-key", "disk-left-free", "room-of-drafts");
        open(StaffRole.ADMIN);
        told.forEach(limit -> assertThat(page()).contains(english(limit.key(), limit.most())));
        for (Language language : Language.values()) {
            told.forEach(limit -> assertThat(Translations.standard().text(language, limit.key(), limit.most()))
                    .isNotEqualTo(limit.key())
                    .doesNotContain("limits.shared", "{"));
        }
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
    @DisplayName(
            "A12: shows with which second factor each of the staff last signed in and on which day, or that it was not seen yet")
    void showsTheSecondFactorOfEach() {
        String unseen = staff(StaffRole.MODERATOR);
        String app = staff(SecondFactor.APP, StaffRole.MODERATOR);
        String passkey = staff(SecondFactor.PASSKEY, StaffRole.AUDITOR);
        String without = staff(SecondFactor.NONE, StaffRole.AUDITOR);
        String today = Formats.date(LocalDate.ofInstant(clock.instant(), Reader.GENEVA), Language.EN);
        open(StaffRole.ADMIN);
        assertThat(row(unseen)).contains("Second factor: not yet known.");
        assertThat(row(app))
                .contains("Second factor: authenticator app (last sign-in: " + today + ")")
                .doesNotContain("No staff role applies");
        assertThat(row(passkey)).contains("Second factor: passkey (last sign-in: " + today + ")");
        assertThat(row(without))
                .contains("Second factor: none (last sign-in: " + today + ")")
                .contains("No staff role applies until this person signs in with a second factor.");
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
        return staff(null, roles);
    }

    private String staff(@Nullable SecondFactor factor, StaffRole... roles) {
        PersonId id = new PersonId(UUID.randomUUID());
        String name = "Staff " + id;
        persons.signedIn(Actor.system(), new SignIn(id, name, id + "@example.org", null, Set.of(roles), factor));
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

    private static String english(String key, Object... arguments) {
        return Translations.standard().text(Language.EN, key, arguments);
    }

    private static void has(Language language, String key) {
        assertThat(Translations.standard().text(language, key))
                .isNotEqualTo(key)
                .doesNotContain("administration.");
    }
}
