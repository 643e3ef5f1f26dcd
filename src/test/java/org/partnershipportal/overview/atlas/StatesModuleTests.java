package org.partnershipportal.overview.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.moderation.HouseRule;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.promises.commitment.CommitmentFigures;
import org.partnershipportal.promises.commitment.CommitmentFixtures;
import org.partnershipportal.promises.commitment.CommitmentId;
import org.partnershipportal.promises.commitment.CommitmentLine;
import org.partnershipportal.promises.commitment.CommitmentStage;
import org.partnershipportal.promises.commitment.CommitmentStatus;
import org.partnershipportal.promises.commitment.Commitments;
import org.partnershipportal.promises.commitment.HideObservation;
import org.partnershipportal.promises.commitment.Level;
import org.partnershipportal.promises.commitment.ObservationId;
import org.partnershipportal.promises.commitment.ObservationPart;
import org.partnershipportal.promises.commitment.Observations;
import org.partnershipportal.promises.commitment.PlaceObservation;
import org.partnershipportal.promises.commitment.SayWhy;
import org.partnershipportal.promises.recommendation.Position;
import org.partnershipportal.promises.recommendation.RecommendationId;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("States on a database")
class StatesModuleTests {

    private static final int MANY = 300;
    private static final CountryCode TUVALU = new CountryCode("TUV");

    @Autowired
    private States states;

    @Autowired
    private Commitments commitments;

    @Autowired
    private Observations observations;

    @Autowired
    private CommitmentStage stage;

    @Autowired
    private PartnershipStage partnerships;

    @Autowired
    private OrganisationStage make;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String unique = "Mothers " + UUID.randomUUID();
    private Actor nhri;

    @BeforeEach
    void setTheStage() {
        nhri = make.owner(make.verified("Office " + unique, OrganisationType.NHRI, CommitmentFixtures.ECUADOR));
    }

    private StatePage page(Actor reader, String code) {
        return states.page(reader, Language.EN, code, 0, 20);
    }

    /** All lines of Ecuador with this test's title: others are other tests'. */
    private List<CommitmentLine> lines() {
        Country ecuador = Countries.standard().byIso3("ECU").orElseThrow();
        return IntStream.iterate(0, from -> from + 200)
                .mapToObj(from -> states.lines(Actor.visitor(), Language.EN, ecuador, from, 200)
                        .rows())
                .takeWhile(part -> !part.isEmpty())
                .flatMap(List::stream)
                .filter(line -> line.title().text().startsWith(unique))
                .toList();
    }

    private ObservationId seen(CommitmentId about, Level level) {
        return observations.place(
                nhri,
                new PlaceObservation(UUID.randomUUID(), about, level, "The practice is uneven.", "Visits", null, "en"));
    }

    @Test
    @DisplayName("R0.1 show a commitment when it is published, to its own writers and publishers too")
    void showNothingThatIsNotPublished() {
        stage.drafted(unique + " draft");
        stage.inClearance(unique + " in clearance");
        CommitmentId id = stage.published(unique);
        commitments.edit(stage.drafter(), id, CommitmentFixtures.complete(unique + " changed", stage.edition(id)));
        assertThat(lines()).extracting(line -> line.title().text()).containsExactly(unique);
        long total = page(Actor.visitor(), "ECU").commitments().lines().total();
        for (Actor reader : List.of(stage.drafter(), stage.publisher(), make.secretariat(), nhri)) {
            assertThat(page(reader, "ECU").commitments().lines().total()).isEqualTo(total);
        }
    }

    @Test
    void showTheLatestVersion() {
        CommitmentId id = stage.published(unique);
        commitments.edit(stage.drafter(), id, CommitmentFixtures.complete(unique + " changed", stage.edition(id)));
        commitments.sendChange(stage.drafter(), id, new SayWhy(stage.edition(id), "The budget is late.", "en"));
        commitments.clear(stage.publisher(), id, stage.edition(id));
        assertThat(lines()).extracting(line -> line.title().text()).containsExactly(unique + " changed");
    }

    @Test
    void keepOneThatIsWithdrawn() {
        CommitmentId id = stage.published(unique);
        commitments.withdraw(stage.publisher(), id, new SayWhy(stage.edition(id), "The site floods.", "en"));
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.status()).isEqualTo(CommitmentStatus.WITHDRAWN);
            assertThat(line.ended()).isNotNull();
        });
    }

    @Test
    void giveEachLevelInTheWordOfWhoeverSaidItLast() {
        CommitmentId id = stage.published(unique);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.level()).isNull();
            assertThat(line.assessments()).isEmpty();
        });
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.LIMITED, null));
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.SUBSTANTIAL, null));
        seen(id, Level.NOT_STARTED);
        seen(id, Level.LIMITED);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.level()).isEqualTo(Level.SUBSTANTIAL);
            assertThat(line.lastAssessed()).isEqualTo(line.assessments().getFirst());
            assertThat(line.assessments()).singleElement().satisfies(one -> {
                assertThat(one.level()).isEqualTo(Level.LIMITED);
                assertThat(one.author().id().value())
                        .isEqualTo(nhri.organisation().orElseThrow());
            });
        });
    }

    @Test
    void nameNobodyWhoseAssessmentIsWithdrawnOrHidden() {
        CommitmentId id = stage.published(unique);
        ObservationId withdrawn = seen(id, Level.LIMITED);
        ObservationId hidden = seen(id, Level.LIMITED);
        observations.withdraw(nhri, withdrawn);
        observations.hide(
                Actor.staff(make.person(), Set.of(StaffRole.MODERATOR)),
                new HideObservation(hidden, ObservationPart.ASSESSMENT, HouseRule.HATRED, "It incites."));
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line.assessments()).isEmpty());
    }

    @Test
    void sayWhichRecommendationHasBeenWithdrawnSince() {
        RecommendationId withdrawn = stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        stage.published(unique, withdrawn, stage.recommendation(CommitmentFixtures.ECUADOR, Position.NOTED));
        assertThat(lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.basis(Language.EN)).hasSize(2).noneMatch(one -> one.contains("withdrawn")));
        stage.withdraw(withdrawn);
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.withdrawn()).containsExactly(withdrawn);
            assertThat(line.basis(Language.EN))
                    .filteredOn(one -> one.contains("withdrawn"))
                    .hasSize(1);
        });
    }

    @Test
    @DisplayName("R0.1 count recommendations that are checked, and no others")
    void countCheckedRecommendationsOnly() {
        CountryCode kiribati = new CountryCode("KIR");
        long before = page(Actor.visitor(), "KIR").recommended();
        RecommendationId supported = stage.recommendation(kiribati, Position.SUPPORTED);
        stage.recommendation(kiribati, Position.NOTED);
        assertThat(page(Actor.visitor(), "KIR").recommended()).isEqualTo(before + 2);
        assertThat(page(Actor.visitor(), "KIR").recommendations())
                .extracting(kind -> String.valueOf(kind.position()))
                .startsWith("SUPPORTED", "NOTED");
        stage.withdraw(supported);
        assertThat(page(Actor.visitor(), "KIR").recommended()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "R0.1, R0.3 name organisations that are listed and count partnerships that are published, whoever reads")
    void nameOnlyWhatIsPublic() {
        CountryCode tonga = new CountryCode("TON");
        long listed = page(Actor.visitor(), "TON").organisations().total();
        Actor unlisted = make.owner(make.verified("Unlisted", OrganisationType.NATIONAL_NGO, tonga));
        make.listed("Listed", OrganisationType.NATIONAL_NGO, tonga);
        for (Actor reader : List.of(Actor.visitor(), unlisted, make.secretariat())) {
            assertThat(page(reader, "TON").organisations().total()).isEqualTo(listed + 1);
        }
        long published = page(Actor.visitor(), "ECU").partnerships().total();
        partnerships.inviting();
        assertThat(page(partnerships.lead(), "ECU").partnerships().total()).isEqualTo(published);
        partnerships.published();
        assertThat(page(Actor.visitor(), "ECU").partnerships().total()).isEqualTo(published + 1);
    }

    @Test
    void offerAnActToThoseWhoCanDoIt() {
        assertThat(page(stage.drafter(), "ECU").drafts()).isTrue();
        assertThat(page(stage.drafter(), "PER").drafts()).isFalse();
        assertThat(page(stage.drafter(), "ECU").assesses()).isFalse();
        assertThat(page(nhri, "ECU").assesses()).isTrue();
        assertThat(page(Actor.visitor(), "ECU"))
                .satisfies(page -> assertThat(page.drafts() || page.assesses()).isFalse());
    }

    private CommitmentFigures figures() {
        return page(Actor.visitor(), "ECU").commitments().figures();
    }

    @Test
    @DisplayName("R0.1 count in their figures what is published and shown, each once, and nothing else")
    void countInTheirFiguresWhatEveryoneReads() {
        CommitmentFigures before = figures();
        stage.drafted(unique + " draft");
        stage.inClearance(unique + " in clearance");
        stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        assertThat(figures()).isEqualTo(before);
        RecommendationId told = stage.recommendation(CommitmentFixtures.ECUADOR, Position.SUPPORTED);
        CommitmentId first = stage.published(unique, told);
        CommitmentId second = stage.published(unique, told);
        assertThat(figures().recommendations()).isEqualTo(before.recommendations() + 1);
        assertThat(figures().withdrawn()).isEqualTo(before.withdrawn());
        seen(first, Level.LIMITED);
        seen(first, Level.SUBSTANTIAL);
        ObservationId last = seen(second, Level.LIMITED);
        assertThat(figures().assessed()).isEqualTo(before.assessed() + 2);
        assertThat(figures().assessing()).isEqualTo(before.assessing() + 1);
        observations.withdraw(nhri, last);
        assertThat(figures().assessed()).isEqualTo(before.assessed() + 1);
        commitments.withdraw(stage.publisher(), second, new SayWhy(stage.edition(second), "The site floods.", "en"));
        assertThat(figures())
                .satisfies(now -> assertThat(now.withdrawn()).isEqualTo(before.withdrawn() + 1))
                .satisfies(now -> assertThat(now.completed()).isEqualTo(before.completed()));
    }

    @Test
    @DisplayName("name as the next date a milestone that is published, still to come and not reached")
    void nameTheNextDate() {
        CommitmentId id = stage.published(unique);
        LocalDate soon = LocalDate.now(clock).plusDays(2);
        commitments.edit(stage.drafter(), id, CommitmentFixtures.complete(unique, stage.edition(id), soon));
        assertThat(figures().next())
                .get()
                .satisfies(next -> assertThat(next.step().due()).isAfter(soon));
        commitments.sendChange(stage.drafter(), id, new SayWhy(stage.edition(id), "It is ready.", "en"));
        commitments.clear(stage.publisher(), id, stage.edition(id));
        assertThat(figures().next()).get().satisfies(next -> {
            assertThat(next.commitment()).isEqualTo(id);
            assertThat(next.step().due()).isEqualTo(soon);
            assertThat(next.what().text()).isEqualTo("A guide for judges");
        });
        assertThat(states.page(Actor.visitor(), Language.EN, "ECU", 1, 20)
                        .commitments()
                        .figures())
                .as("on every part")
                .isEqualTo(figures());
        jdbc.sql("UPDATE commitment_milestones SET too_late_at = '2026-01-02 05:00:00' WHERE commitment_id = :id")
                .param("id", id)
                .update();
        assertThat(figures().next())
                .as("what is overdue is not next")
                .get()
                .satisfies(next -> assertThat(next.commitment()).isNotEqualTo(id));
        jdbc.sql("UPDATE commitment_milestones SET too_late_at = :soon WHERE commitment_id = :id")
                .param("id", id)
                .param("soon", clock.instant().plusSeconds(60))
                .update();
        assertThat(figures().next())
                .get()
                .satisfies(next -> assertThat(next.commitment()).isEqualTo(id));
        commitments.report(
                stage.drafter(),
                id,
                CommitmentFixtures.progress(Level.LIMITED, LocalDate.now(clock).minusDays(2)));
        assertThat(figures().next())
                .get()
                .satisfies(next -> assertThat(next.commitment()).isNotEqualTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EC", "ecu", "ECUADOR", "XXX", "HKG", "%", "ECU "})
    void areOnlyThoseOfTheList(String code) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(Actor.visitor(), code));
    }

    @Test
    void areFoundByNameInAnyLanguageAndByCode() {
        assertThat(states.find(Actor.visitor(), Language.EN, "")).hasSize(195);
        assertThat(states.find(Actor.visitor(), Language.EN, "Équateur"))
                .extracting(state -> state.code().iso3())
                .containsExactly("ECU");
        assertThat(states.find(Actor.visitor(), Language.AR, "ECU"))
                .extracting(state -> state.code().iso3())
                .contains("ECU")
                .doesNotContain("KEN");
        assertThat(states.find(Actor.visitor(), Language.EN, "no such State")).isEmpty();
    }

    @Test
    @DisplayName("are read in six statements, however many commitments there are")
    void areReadInAFixedNumberOfQueries() {
        CommitmentId id = stage.published(unique);
        commitments.report(stage.drafter(), id, CommitmentFixtures.progress(Level.LIMITED, null));
        seen(id, Level.LIMITED);
        long before = page(Actor.visitor(), "TUV").commitments().lines().total();
        for (int copy = 0; copy < MANY; copy++) {
            stage.copyTo(TUVALU, id);
        }
        assertThat(Statements.sentBy(() -> page(Actor.visitor(), "TUV"))).isLessThanOrEqualTo(6);
        assertThat(page(stage.drafter(), "TUV").commitments().lines())
                .satisfies(lines -> assertThat(lines.total()).isEqualTo(before + MANY))
                .satisfies(lines -> assertThat(lines.rows()).hasSize(20).allSatisfy(line -> {
                    assertThat(line.level()).isEqualTo(Level.LIMITED);
                    assertThat(line.assessments()).hasSize(1);
                }));
        assertThat(IntStream.iterate(0, from -> from < before + MANY, from -> from + 20)
                        .mapToObj(from -> states.page(Actor.visitor(), Language.EN, "TUV", from, 20))
                        .flatMap(page -> page.commitments().lines().rows().stream())
                        .map(CommitmentLine::id)
                        .collect(Collectors.toSet()))
                .as("each is on one page")
                .hasSize((int) before + MANY);
    }

    @Test
    void beginWithTheFirstCommitmentWhereNoneIsLeft() {
        stage.published(unique);
        StatePage beyond = states.page(Actor.visitor(), Language.EN, "ECU", 200_000, 20);
        assertThat(beyond.hasPromisedNothing()).isFalse();
        assertThat(beyond).isEqualTo(states.page(Actor.visitor(), Language.EN, "ECU", 0, 20));
    }
}
