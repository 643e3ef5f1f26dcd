package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-HOME-01: what of commitments and their assessments stands on a home page")
class CommitmentsAtHomeModuleTests {

    @Autowired
    private CommitmentsAtHome home;

    @Autowired
    private Observations observations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private JdbcClient jdbc;

    /** Each title comes before all earlier ones, and before other tests': only the first three are shown. */
    private static final AtomicInteger BEFORE = new AtomicInteger(9_999);

    private CommitmentId commitment;
    private Actor nhri;

    @BeforeEach
    void setTheStage() {
        commitment = stage.published(title());
        nhri = make.owner(make.verified("NHRI", OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
    }

    private static String title() {
        return "! " + BEFORE.getAndDecrement();
    }

    private ObservationId assess(Actor by) {
        return observations.place(
                by,
                new PlaceObservation(
                        UUID.randomUUID(), commitment, Level.LIMITED, "Uneven.", "Nine visits", null, "en"));
    }

    private List<String> paths(Actor actor, Part part) {
        return home.lines(actor).stream()
                .filter(line -> line.part() == part)
                .map(line -> line.path())
                .toList();
    }

    @Test
    @DisplayName(
            "what another organisation assessed is still to be assessed by this one, after what nobody has assessed")
    void isWhatThisOrganisationHasNotAssessed() {
        CountryCode alone = new CountryCode("VUT");
        CommitmentId nobodys = stage.published("~ " + title());
        for (CommitmentId moved : List.of(commitment, nobodys)) {
            jdbc.sql("UPDATE commitment_commitments SET state = :state WHERE id = :id")
                    .param("state", alone.iso3())
                    .param("id", moved)
                    .update();
        }
        Actor one = make.owner(make.verified("NHRI", OrganisationType.NHRI, alone));
        Actor other = make.owner(make.verified("Network", OrganisationType.NATIONAL_NGO, alone));
        assess(other);
        assertThat(paths(one, Part.NEXT))
                .containsExactly(CommitmentLinks.assess(nobodys), CommitmentLinks.assess(commitment));
        assertThat(paths(other, Part.NEXT)).containsExactly(CommitmentLinks.assess(nobodys));
        assertThat(paths(nhri, Part.NEXT)).doesNotContain(CommitmentLinks.assess(nobodys));
    }

    @Test
    void isWhatNobodyOfTheCountryHasAssessed() {
        String form = CommitmentLinks.assess(commitment);
        Actor abroad = make.owner(make.verified("Abroad", OrganisationType.NHRI, new CountryCode("ZMB")));
        assertThat(paths(nhri, Part.NEXT)).contains(form).hasSizeLessThanOrEqualTo(3);
        assertThat(paths(abroad, Part.NEXT)).doesNotContain(form);
        ObservationId assessment = assess(nhri);
        assertThat(paths(nhri, Part.NEXT)).doesNotContain(form);
        observations.withdraw(nhri, assessment);
        assertThat(paths(nhri, Part.NEXT)).contains(form);
        observations.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideObservation(assess(nhri), ObservationPart.ASSESSMENT, HouseRule.ADVERTISING, "It advertises."));
        assertThat(paths(nhri, Part.NEXT)).contains(form);
    }

    @Test
    @DisplayName("R0.1 is nothing that is not published")
    void isNothingThatIsNotPublished() {
        CommitmentId draft = stage.inClearance(title());
        assertThat(paths(nhri, Part.NEXT)).doesNotContain(CommitmentLinks.assess(draft));
    }

    @Test
    void isThatOthersAssessWhatOnePromisedAndWhatTheGovernmentResponded() {
        String page = CommitmentLinks.page(commitment);
        for (Actor actor : List.of(stage.drafter(), stage.publisher(), nhri)) {
            assertThat(paths(actor, Part.BECAME)).doesNotContain(page);
        }
        ObservationId assessment = assess(nhri);
        Actor other = make.owner(make.verified("Parliament", OrganisationType.PARLIAMENT, CommitmentFixtures.ECUADOR));
        assertThat(paths(stage.drafter(), Part.BECAME)).containsExactly(page);
        assertThat(paths(stage.publisher(), Part.BECAME)).contains(page);
        for (Actor stranger : List.of(other, nhri, make.secretariat(), Actor.person(make.person()), Actor.visitor())) {
            assertThat(paths(stranger, Part.BECAME)).doesNotContain(page);
        }
        observations.answer(stage.drafter(), new AnswerObservation(assessment, "The fund is coming.", "en"));
        assertThat(paths(nhri, Part.BECAME)).containsExactly(page);
        observations.withdraw(nhri, assessment);
        assertThat(paths(stage.drafter(), Part.BECAME)).isEmpty();
    }

    @Test
    void isReadInTwoQueriesAtMost() {
        assess(nhri);
        assertThat(Statements.sentBy(() -> home.lines(nhri))).isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(() -> home.lines(stage.publisher()))).isLessThanOrEqualTo(2);
        assertThat(Statements.sentBy(() -> home.lines(Actor.visitor()))).isZero();
    }
}
