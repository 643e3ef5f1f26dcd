package org.partnershipportal.overview.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.DecideOrganisation.Decision;
import org.partnershipportal.people.organisation.OrganisationFixtures;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.people.organisation.VerificationFigures;
import org.partnershipportal.people.organisation.VerificationTimes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-HOME-01: the secretariat sees what is late and what is due, in figures and by row")
class SecretariatHomeTest extends PagesTest {

    @Autowired
    OrganisationStage make;

    @Autowired
    ReportStage stage;

    @Autowired
    VerificationTimes verification;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private final String unique = UUID.randomUUID().toString();

    @Test
    @DisplayName("an organisation is late once ten working days are over, not before, and then stands first")
    void saysWhatIsLate() {
        Actor officer = stage.secretariat();
        OrganisationId waits = ago(6000, "Waits for ever " + unique);
        home(officer);
        assertThat(figures()).contains("Overdue", "The oldest was due on", "Due within 7 days", "working days:");
        assertThat(headings()).contains("Overdue, or due within 7 days");
        assertThat(text(table())).contains("Waits for ever " + unique, "overdue", sentence("organisation.task.verify"));
        assertThat(hrefs()).contains("staff/verification/" + waits, "staff/verification", "staff/calls?status=open");
        long late = verification.figures(officer).over();
        make.decide(waits, Decision.RETURN, "Send the statutes.");
        assertThat(verification.figures(officer).over()).isEqualTo(late - 1);
        home(officer);
        assertThat(hrefs()).doesNotContain("staff/verification/" + waits);
    }

    @Test
    @DisplayName("counts what was verified, returned and refused last month, and names the verified with their days")
    void saysWhatWasVerified() {
        Actor officer = stage.secretariat();
        VerificationFigures before = verification.figures(officer);
        Founded made =
                make.verified("Just verified " + unique, OrganisationType.NATIONAL_NGO, OrganisationFixtures.ECUADOR);
        make.decide(make.submitted(make.person(), "Refused " + unique), Decision.REFUSE, "It does not exist.");
        make.decide(make.submitted(make.person(), "Returned " + unique), Decision.RETURN, "Send the statutes.");
        assertThat(verification.figures(officer))
                .as("this month is not over")
                .satisfies(now -> assertThat(now.verified()).isEqualTo(before.verified()))
                .satisfies(now -> assertThat(now.latest().getFirst().id()).isEqualTo(made.id()))
                .satisfies(
                        now -> assertThat(now.latest().getFirst().workingDays()).isZero())
                .satisfies(now -> assertThat(now.latest()).hasSizeLessThanOrEqualTo(5));
        home(officer);
        assertThat(headings()).contains("Latest verifications", "What this page leaves out");
        assertThat(text(find(NativeTable.class).all().getLast()))
                .contains(made.name(), "Civil society", "The same day");
        assertThat(hrefs()).contains("staff/organisations/" + made.id());

        ZonedDateTime nextMonth = LocalDate.ofInstant(clock.instant(), Reader.GENEVA)
                .withDayOfMonth(1)
                .plusMonths(1)
                .atTime(9, 0)
                .atZone(Reader.GENEVA);
        clock.at(
                nextMonth.toInstant(),
                () -> assertThat(verification.figures(officer))
                        .satisfies(then -> assertThat(then.verified()).isPositive())
                        .satisfies(then -> assertThat(then.refused()).isPositive())
                        .satisfies(then -> assertThat(then.returned()).isPositive()));
        clock.at(
                nextMonth.plusMonths(1).toInstant(),
                () -> assertThat(verification.figures(officer))
                        .as("two months ago")
                        .satisfies(then -> assertThat(then.refused()).isZero()));
    }

    @Test
    @DisplayName("counts the open calls and says which closes next, until it is closed")
    void countsOpenCalls() {
        CallDetails call = stage.call(stage.secretariat(), stage.secretariat());
        Actor officer = stage.secretariat();
        clock.at(ReportStage.end(call).minus(Duration.ofHours(1)), () -> {
            home(officer);
            assertThat(figures()).contains("Open calls", "The next closes on");
        });
    }

    @Test
    @DisplayName("no figure, table or sentence of the secretariat's is on another's home")
    void isTheSecretariatsAlone() {
        ago(30, "Waits for ever " + unique);
        for (StaffRole role : StaffRole.values()) {
            if (role != StaffRole.SECRETARIAT) {
                home(stage.staff(role));
                assertNothing();
            }
        }
        home(stage.inputs().contributor());
        assertNothing();
    }

    private void assertNothing() {
        assertThat(page())
                .doesNotContain(
                        "Overdue, or due within 7 days", "Latest verifications", "What this page leaves out", unique);
        assertThat(find(NativeTable.class).all()).isEmpty();
    }

    @Test
    @DisplayName("shows five of 500 that wait, says how many more there are, and asks the database no more often")
    void staysBounded() {
        Actor officer = stage.secretariat();
        OrganisationId waits = ago(30, "Waits for ever " + unique);
        home(officer);
        int forFew = Statements.sentBy(() -> home(officer));
        List<byte[]> many = like(waits, 500);
        try {
            assertThat(Statements.sentBy(() -> home(officer)))
                    .as("what is due is counted by two queries once it is not all given")
                    .isLessThanOrEqualTo(forFew + 4)
                    .isLessThanOrEqualTo(84);
            assertThat(text(table()).split(sentence("organisation.task.verify"), -1))
                    .as("five rows")
                    .hasSize(6);
            assertThat(page()).contains(sentence("organisation.task.verify") + ": ");
            assertThat(verification.figures(officer).over()).isGreaterThan(500);
            assertThat(figures()).contains(late(officer));
        } finally {
            jdbc.sql("DELETE FROM organisation_organisations WHERE id IN (:ids)")
                    .param("ids", many)
                    .update();
        }
    }

    /** One that has waited for so many days. */
    private OrganisationId ago(int days, String name) {
        AtomicReference<OrganisationId> made = new AtomicReference<>();
        clock.at(clock.instant().minus(Duration.ofDays(days)), () -> made.set(make.submitted(make.person(), name)));
        return Objects.requireNonNull(made.get());
    }

    /** Rows like the one that waits. */
    private List<byte[]> like(OrganisationId waits, int count) {
        List<byte[]> ids = Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(UuidBytes::of)
                .toList();
        ids.forEach(id -> jdbc.sql("""
            INSERT INTO organisation_organisations (id, version, form_token, name, name_folded, name_language,
                organisation_type, country, purpose, e_mail, website, status, listing_wanted, party_code, submitted_at)
            SELECT :id, 0, :id, name, name_folded, name_language, organisation_type, country, purpose, e_mail, website,
                status, listing_wanted, :code, submitted_at
            FROM organisation_organisations WHERE id = :waits
            """)
                .param("id", id)
                .param("code", HexFormat.of().formatHex(id).substring(0, 13))
                .param("waits", waits)
                .update());
        return ids;
    }

    /** How many are late in all, as the page writes it: those of the calls are few. */
    private String late(Actor officer) {
        return Formats.number(verification.figures(officer).over(), Language.EN);
    }

    private void home(Actor actor) {
        TestSessions.signIn(
                Objects.requireNonNull(actor.person()), actor.staff().toArray(StaffRole[]::new));
        UI.getCurrent().navigate(actor.acting().orElseThrow().segment() + "/home");
    }

    private String figures() {
        return text(find(UnorderedList.class)
                .withCondition(list -> list.hasClassName("figures"))
                .single());
    }

    private NativeTable table() {
        return find(NativeTable.class).all().getFirst();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(PagesTest::text).toList();
    }
}
