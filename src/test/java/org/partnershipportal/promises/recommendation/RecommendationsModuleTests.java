package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.FRANCE;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.SLOVENIA;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.symbol;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.upr;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@PortalModuleTest
@DisplayName("Recommendations that are entered by hand")
class RecommendationsModuleTests {

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private RecommendationTasks tasks;

    @Autowired
    private OrganisationStage stage;

    private Meanwhile meanwhile;
    private Actor secretariat;
    private Actor network;
    private Actor other;
    private String symbol = "";

    @Autowired
    void watch(ConfigurableApplicationContext portal) {
        meanwhile = new Meanwhile(portal);
    }

    @BeforeEach
    void setTheStage() {
        secretariat = stage.secretariat();
        network = member("Network " + UUID.randomUUID(), OrganisationType.NATIONAL_NGO);
        other = member("Ministry " + UUID.randomUUID(), OrganisationType.MINISTRY);
        symbol = symbol();
    }

    private Actor member(String name, OrganisationType type) {
        var founder = stage.person();
        return stage.member(founder, stage.draft(founder, name, type, SLOVENIA));
    }

    private RecommendationId entered(String paragraph) {
        return recommendations.enter(network, upr(symbol, paragraph));
    }

    private void check(RecommendationId id) {
        recommendations.check(secretariat, id, edition(id));
    }

    private RecommendationId checked(String paragraph) {
        RecommendationId id = entered(paragraph);
        check(id);
        return id;
    }

    private long edition(RecommendationId id) {
        return recommendations.details(secretariat, id).edition();
    }

    private DeclineRecommendation why(RecommendationId id) {
        return new DeclineRecommendation(edition(id), "There is no such paragraph.", "en");
    }

    private WithdrawRecommendation twice(RecommendationId id) {
        return new WithdrawRecommendation(edition(id), "It is there twice.", "en");
    }

    private List<RecommendationRow> list(Actor reader, RecommendationStatus status) {
        RecommendationFilter filter = new RecommendationFilter(symbol, null, null, null, null, null, status);
        return Parts.all((from, max) -> recommendations.list(reader, filter, from, max));
    }

    private WriteRecommendation edited(RecommendationId id, String paragraph) {
        return upr(SLOVENIA, symbol, paragraph, edition(id));
    }

    @Test
    @DisplayName("R0.1 do not exist for anyone but who entered them and the secretariat, by any path")
    void areHiddenUntilTheyAreChecked() {
        RecommendationId id = entered("1");
        for (Actor stranger : List.of(Actor.visitor(), Actor.person(stage.person()), other)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recommendations.details(stranger, id));
            for (RecommendationStatus status : RecommendationStatus.values()) {
                assertThat(list(stranger, status)).isEmpty();
            }
            assertThat(tasks.openTasks(stranger)).isEmpty();
            assertThat(tasks.countOpenTasks(stranger)).isZero();
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> recommendations.edit(other, id, upr(SLOVENIA, symbol, "2", 1)));
        assertThat(list(network, RecommendationStatus.CHECKED)).isEmpty();
        assertThat(list(network, RecommendationStatus.UNCHECKED)).hasSize(1);
        assertThat(list(secretariat, RecommendationStatus.UNCHECKED)).hasSize(1);
        assertThat(tasks.countOpenTasks(secretariat)).isPositive();
        check(id);
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).hasSize(1);
        assertThat(recommendations.details(Actor.visitor(), id).allowed()).containsExactly(Permission.READ);
    }

    @Test
    @DisplayName("R0.1 nobody learns by entering one that another organisation has entered it")
    void tellNobodyWhatOthersEntered() {
        entered("1");
        assertThat(recommendations.enter(other, upr(symbol, "1"))).isNotNull();
        assertThat(list(secretariat, RecommendationStatus.UNCHECKED)).hasSize(2);
    }

    @Test
    void areInTheListOnce() {
        RecommendationId id = entered("1");
        RecommendationId twin = recommendations.enter(other, upr(symbol, "1"));
        check(id);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> entered("1"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> check(twin));
        RecommendationId another = entered("2");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recommendations.edit(network, another, edited(another, "1")));
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).hasSize(1);
    }

    @Test
    void areOfOneFormHoweverOftenItIsSent() {
        WriteRecommendation form = upr(symbol, "1");
        assertThat(recommendations.enter(network, form)).isEqualTo(recommendations.enter(network, form));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> recommendations.enter(other, form));
        assertThat(list(secretariat, RecommendationStatus.UNCHECKED)).hasSize(1);
    }

    @Test
    void ofOneReportAreToOneState() {
        checked("1");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recommendations.enter(network, upr(FRANCE, symbol, "2", 0)))
                .satisfies(refused -> assertThat(refused.problems())
                        .singleElement()
                        .satisfies(problem -> {
                            assertThat(problem.field()).isEqualTo("symbol");
                            assertThat(problem.args()).containsExactly(symbol, "SVN", "FRA");
                        }));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recommendations.enter(network, upr(FRANCE, symbol + "/Add.1", "2", 0)));
    }

    @Test
    void areNotConfirmedForAnotherStateThanTheReports() {
        RecommendationId wrong = recommendations.enter(network, upr(FRANCE, symbol, "2", 0));
        checked("1");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> check(wrong));
    }

    @Test
    void areCorrectedByWhoEnteredThemUntilTheyAreChecked() {
        RecommendationId id = entered("1");
        recommendations.decline(secretariat, id, why(id));
        assertThat(recommendations.details(network, id).declined()).isNotNull();
        recommendations.edit(network, id, edited(id, "2"));
        check(id);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> recommendations.edit(network, id, edited(id, "3")));
        recommendations.edit(secretariat, id, edited(id, "3"));
        assertThat(recommendations.details(Actor.visitor(), id).paragraph()).isEqualTo("3");
    }

    @Test
    void areNotEnteredByAVisitorOrSomeoneWhoActsForNobody() {
        for (Actor stranger : List.of(Actor.visitor(), Actor.person(stage.person()))) {
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> recommendations.enter(stranger, upr(symbol, "1")));
        }
    }

    @Test
    void areNotCheckedByWhoEnteredThem() {
        RecommendationId id = entered("1");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.check(network, id, 1));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.decline(network, id, why(id)));
    }

    @Test
    void areFoundByEachFilter() {
        checked("9");
        checked("10");
        Actor visitor = Actor.visitor();
        assertThat(list(visitor, RecommendationStatus.CHECKED))
                .extracting(RecommendationRow::paragraph)
                .containsExactly("9", "10");
        RecommendationStatus checked = RecommendationStatus.CHECKED;
        for (RecommendationFilter filter : List.of(
                new RecommendationFilter(symbol, SLOVENIA, null, null, null, null, checked),
                new RecommendationFilter(symbol, null, Source.UPR, null, null, null, checked),
                new RecommendationFilter(symbol, null, null, 3, null, null, checked),
                new RecommendationFilter(symbol, null, null, null, Position.SUPPORTED, null, checked),
                new RecommendationFilter(symbol, null, null, null, null, "detention-conditions", checked))) {
            assertThat(recommendations.list(visitor, filter, 0, 20).total()).isEqualTo(2);
        }
        for (RecommendationFilter filter : List.of(
                new RecommendationFilter(symbol, FRANCE, null, null, null, null, checked),
                new RecommendationFilter(symbol, null, Source.TREATY_BODY, null, null, null, checked),
                new RecommendationFilter(symbol, null, null, 4, null, null, checked),
                new RecommendationFilter(symbol, null, null, null, Position.NOTED, null, checked),
                new RecommendationFilter(symbol, null, null, null, null, "overcrowding", checked),
                new RecommendationFilter("%", null, null, null, null, null, checked))) {
            assertThat(recommendations.list(visitor, filter, 0, 20).total()).isZero();
        }
    }

    /** Does both at the same moment; what each is refused with, or that it was done. */
    private static List<String> atOnce(Runnable one, Runnable other) {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            return Stream.of(one, other)
                    .map(act -> CompletableFuture.supplyAsync(() -> outcome(start, act), both))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }
    }

    private static String outcome(CyclicBarrier start, Runnable act) {
        try {
            start.await(10, TimeUnit.SECONDS);
            act.run();
            return "done";
        } catch (PortalException refused) {
            return refused.getClass().getSimpleName();
        } catch (InterruptedException | BrokenBarrierException | TimeoutException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    @Test
    void areNotConfirmedInWordsThatNobodyRead() {
        RecommendationId id = entered("1");
        long read = edition(id);
        recommendations.edit(network, id, edited(id, "2"));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> recommendations.check(secretariat, id, read));
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).isEmpty();
    }

    @RepeatedTest(5)
    void areEitherConfirmedOrEditedAtOneMoment() {
        RecommendationId id = entered("1");
        WriteRecommendation other = edited(id, "2");
        long read = edition(id);
        assertThat(atOnce(
                        () -> recommendations.check(secretariat, id, read),
                        () -> recommendations.edit(network, id, other)))
                .containsOnlyOnce("done");
    }

    @RepeatedTest(5)
    void areInTheListOnceThoughTwoAreConfirmedAtOneMoment() {
        RecommendationId one = entered("1");
        RecommendationId twin = recommendations.enter(other, upr(symbol, "1"));
        assertThat(atOnce(() -> check(one), () -> check(twin))).containsOnlyOnce("done");
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).hasSize(1);
    }

    @RepeatedTest(5)
    void ofOneReportAreToOneStateThoughTwoAreConfirmedAtOneMoment() {
        RecommendationId one = entered("1");
        RecommendationId another = recommendations.enter(other, upr(FRANCE, symbol, "2", 0));
        assertThat(atOnce(() -> check(one), () -> check(another))).containsOnlyOnce("done");
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).hasSize(1);
    }

    @Test
    void areGivenAnotherStateIfTheReportHasNoOther() {
        RecommendationId id = checked("1");
        recommendations.edit(secretariat, id, upr(FRANCE, symbol, "1", edition(id)));
        assertThat(recommendations.details(Actor.visitor(), id).state()).isEqualTo(FRANCE);
        assertThatExceptionOfType(InvalidInput.class)
                .as("the report is France’s now")
                .isThrownBy(() -> entered("2"));
        RecommendationId next = recommendations.enter(network, upr(FRANCE, symbol, "2", 0));
        check(next);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recommendations.edit(secretariat, id, upr(SLOVENIA, symbol, "1", edition(id))));
    }

    @Test
    void ofWhichTheLastOneOfAReportIsWithdrawnLeaveItToNoState() {
        RecommendationId id = checked("1");
        RecommendationId second = checked("2");
        recommendations.withdraw(secretariat, id, twice(id));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recommendations.enter(network, upr(FRANCE, symbol, "3", 0)));
        recommendations.withdraw(secretariat, second, twice(second));
        assertThat(recommendations.enter(network, upr(FRANCE, symbol, "3", 0))).isNotNull();
    }

    @Test
    void ofWhichOneIsConfirmedWhileTheOtherOneOfAReportIsWithdrawnKeepItToTheirState() {
        RecommendationId one = checked("1");
        RecommendationId second = entered("2");
        WithdrawRecommendation why = twice(one);
        meanwhile.during(RecommendationEvent.RecommendationChecked.class, () -> check(second), () -> {
            recommendations.withdraw(secretariat, one, why);
            return "withdrawn";
        });
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).hasSize(1);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> recommendations.enter(network, upr(FRANCE, symbol, "3", 0)));
    }

    @Test
    @DisplayName("R0.1 that are withdrawn do not exist for others, and can be entered again")
    void areWithdrawn() {
        RecommendationId id = checked("1");
        assertThatExceptionOfType(NotPermitted.class)
                .as("what everyone reads, the secretariat alone withdraws")
                .isThrownBy(() -> recommendations.withdraw(network, id, twice(id)));
        recommendations.withdraw(secretariat, id, twice(id));
        for (Actor stranger : List.of(Actor.visitor(), Actor.person(stage.person()), other)) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recommendations.details(stranger, id));
            for (RecommendationStatus status : RecommendationStatus.values()) {
                assertThat(list(stranger, status)).isEmpty();
            }
        }
        assertThat(recommendations.details(network, id).declined()).hasToString("It is there twice.");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> recommendations.edit(secretariat, id, edited(id, "2")));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> recommendations.withdraw(secretariat, id, twice(id)));
        check(entered("1"));
        assertThat(list(Actor.visitor(), RecommendationStatus.CHECKED)).hasSize(1);
    }

    @Test
    void areWithdrawnByWhoEnteredThemWhileTheyAreNotChecked() {
        RecommendationId id = entered("1");
        WithdrawRecommendation why = twice(id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recommendations.withdraw(other, id, why));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> recommendations.withdraw(Actor.visitor(), id, why));
        recommendations.withdraw(network, id, why);
        assertThat(list(secretariat, RecommendationStatus.UNCHECKED)).isEmpty();
    }

    @Test
    void areNotEnteredByOneOrganisationWithoutAnEnd() {
        for (int paragraph = 1; paragraph <= Recommendations.MOST_UNCHECKED; paragraph++) {
            entered(String.valueOf(paragraph));
        }
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> entered("999"));
        assertThat(recommendations.enter(other, upr(symbol, "1"))).isNotNull();
    }

    @Test
    void areReadOneAfterTheOtherWithoutACount() {
        for (int paragraph = 1; paragraph <= 5; paragraph++) {
            checked(String.valueOf(paragraph));
        }
        RecommendationFilter filter =
                new RecommendationFilter(symbol, null, null, null, null, null, RecommendationStatus.CHECKED);
        List<String> read = new ArrayList<>();
        RecommendationId last = null;
        for (int parts = 0; parts < 4; parts++) {
            for (RecommendationRow row : recommendations.following(Actor.visitor(), filter, last, 2)) {
                read.add(row.paragraph());
                last = row.id();
            }
        }
        assertThat(read).containsExactly("1", "2", "3", "4", "5");
        RecommendationId end = last;
        assertThat(Statements.textsSentBy(() -> recommendations.following(Actor.visitor(), filter, end, 2)))
                .hasSize(2)
                .noneMatch(sql -> sql.contains("COUNT"));
    }

    @Test
    @DisplayName("are listed in four statements, however many there are")
    void areListedInAFixedNumberOfStatements() {
        checked("1");
        RecommendationFilter filter =
                new RecommendationFilter(symbol, null, null, null, null, null, RecommendationStatus.CHECKED);
        int one = Statements.sentBy(() -> recommendations.list(Actor.visitor(), filter, 0, 20));
        for (String paragraph : Set.of("2", "3", "4")) {
            checked(paragraph);
        }
        assertThat(Statements.sentBy(() -> recommendations.list(Actor.visitor(), filter, 0, 20)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(4);
    }
}
