package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("What was said of a State’s commitments")
class StateCommitmentsModuleTests {

    @Autowired
    private StateCommitmentQueries queries;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Observations observations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private StateCommitments states;

    @Autowired
    private JdbcClient jdbc;

    /** By title it is among the first. */
    private CommitmentId commitment;

    @BeforeEach
    void publish() {
        commitment = stage.published("0 " + UUID.randomUUID());
    }

    private Actor author(String name) {
        return make.owner(make.verified(name, OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
    }

    private ObservationId place(Actor author, Level level) {
        return observations.place(
                author, new PlaceObservation(UUID.randomUUID(), commitment, level, "Uneven.", "Visits", null, "en"));
    }

    private void report(Level level) {
        commitments.report(stage.drafter(), commitment, CommitmentFixtures.progress(level, null));
    }

    private List<Level> read() {
        return queries.said(List.of(commitment)).stream()
                .map(StateCommitmentQueries.Said::completion)
                .toList();
    }

    @Test
    void isReadOfEachOneOnceHoweverOftenTheyHaveSpoken() {
        Actor office = author("Office");
        report(Level.NOT_STARTED);
        place(office, Level.NOT_STARTED);
        report(Level.LIMITED);
        place(office, Level.NOT_STARTED);
        place(author("Council"), Level.LIMITED);
        report(Level.SUBSTANTIAL);
        place(office, Level.COMPLETED);
        assertThat(read()).containsExactly(Level.LIMITED, Level.SUBSTANTIAL, Level.COMPLETED);
    }

    @Test
    void keepsTheReportsOfMilestonesThatWereReached() {
        LocalDate reached = LocalDate.of(2026, 1, 10);
        commitments.report(stage.drafter(), commitment, CommitmentFixtures.progress(Level.LIMITED, reached));
        report(Level.NOT_STARTED);
        report(Level.SUBSTANTIAL);
        assertThat(queries.said(List.of(commitment)))
                .extracting(StateCommitmentQueries.Said::completion, StateCommitmentQueries.Said::reached)
                .containsExactly(tuple(Level.LIMITED, reached), tuple(Level.SUBSTANTIAL, null));
    }

    @Test
    @DisplayName("goes back to what an organisation said before it took the latest back, or the latest was hidden")
    void goesBackToWhatIsStillShown() {
        Actor office = author("Office");
        place(office, Level.LIMITED);
        ObservationId hidden = place(office, Level.SUBSTANTIAL);
        observations.withdraw(office, place(office, Level.COMPLETED));
        observations.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideObservation(hidden, ObservationPart.ASSESSMENT, HouseRule.HATRED, "It incites."));
        assertThat(read()).containsExactly(Level.LIMITED);
    }

    @Test
    @DisplayName("leaves a commitment that is over as it was on its last day: what was due later was not missed")
    void leavesWhatIsOverAsItWas() {
        commitments.withdraw(
                stage.publisher(), commitment, new SayWhy(stage.edition(commitment), "The site floods.", "en"));
        jdbc.sql("UPDATE commitment_versions SET content = REPLACE(content, '2028-02-29', '2026-06-15') WHERE"
                        + " commitment_id = :id")
                .param("id", commitment)
                .update();
        assertThat(standing()).isEqualTo(Step.Standing.OVERDUE);
        jdbc.sql("UPDATE commitment_commitments SET ended_at = '2026-03-01 12:00:00' WHERE id = :id")
                .param("id", commitment)
                .update();
        assertThat(standing()).isEqualTo(Step.Standing.LATER);
        Sentence notReached = Sentence.of("commitment.step.not-reached");
        assertThat(line().steps().getFirst().words())
                .as("no day is counted any more, here and on its own page")
                .isEqualTo(notReached);
        assertThat(commitments
                        .details(Actor.visitor(), commitment)
                        .steps()
                        .getFirst()
                        .words())
                .isEqualTo(notReached);
    }

    @Test
    @DisplayName(
            "names and quotes a verified organisation before others, whatever they call themselves and whenever they"
                    + " write")
    void letsNobodyPushVerifiedOnesOut() {
        place(author("Zeta"), Level.LIMITED);
        for (int i = 0; i < 5; i++) {
            place(
                    make.owner(make.registered("0 " + i, OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR)),
                    Level.COMPLETED);
        }
        place(author("ángel"), Level.LIMITED);
        place(author("Beta"), Level.SUBSTANTIAL);
        assertThat(line().assessments())
                .extracting(one -> one.author().name().text().substring(0, 2))
                .startsWith("án", "Be", "Ze")
                .hasSize(8);
        place(
                make.owner(make.registered("0 last", OrganisationType.NATIONAL_NGO, CommitmentFixtures.ECUADOR)),
                Level.COMPLETED);
        assertThat(Objects.requireNonNull(line().lastAssessed()).level()).isEqualTo(Level.SUBSTANTIAL);
    }

    private Step.Standing standing() {
        return line().steps().getFirst().standing();
    }

    private CommitmentLine line() {
        return states
                .lines(Actor.visitor(), CommitmentFixtures.ECUADOR, List.of("mothers-with-children"), 0, 200)
                .lines()
                .rows()
                .stream()
                .filter(line -> line.id().equals(commitment))
                .findFirst()
                .orElseThrow();
    }
}
