package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.FRANCE;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.SLOVENIA;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.symbol;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.upr;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("Recommendations that are entered by hand")
class RecommendationsModuleTests {

    private static final DeclineRecommendation WHY = new DeclineRecommendation("There is no such paragraph.", "en");

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private RecommendationTasks tasks;

    @Autowired
    private OrganisationStage stage;

    private Actor secretariat;
    private Actor network;
    private Actor other;
    private String symbol = "";

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

    private List<RecommendationRow> list(Actor reader, RecommendationStatus status) {
        RecommendationFilter filter = new RecommendationFilter(symbol, null, null, null, null, null, status);
        return Parts.all((from, max) -> recommendations.list(reader, filter, from, max));
    }

    private WriteRecommendation edited(RecommendationId id, String paragraph) {
        return upr(
                SLOVENIA,
                symbol,
                paragraph,
                recommendations.details(secretariat, id).edition());
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
        recommendations.check(secretariat, id);
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
        recommendations.check(secretariat, id);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> entered("1"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> recommendations.check(secretariat, twin));
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
        recommendations.check(secretariat, entered("1"));
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
        recommendations.check(secretariat, entered("1"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> recommendations.check(secretariat, wrong));
    }

    @Test
    void areCorrectedByWhoEnteredThemUntilTheyAreChecked() {
        RecommendationId id = entered("1");
        recommendations.decline(secretariat, id, WHY);
        assertThat(recommendations.details(network, id).declined()).isNotNull();
        recommendations.edit(network, id, edited(id, "2"));
        recommendations.check(secretariat, id);
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
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.check(network, id));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> recommendations.decline(network, id, WHY));
    }

    @Test
    void areFoundByEachFilter() {
        recommendations.check(secretariat, entered("9"));
        recommendations.check(secretariat, entered("10"));
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

    @Test
    @DisplayName("are listed in four statements, however many there are")
    void areListedInAFixedNumberOfStatements() {
        recommendations.check(secretariat, entered("1"));
        RecommendationFilter filter =
                new RecommendationFilter(symbol, null, null, null, null, null, RecommendationStatus.CHECKED);
        int one = Statements.sentBy(() -> recommendations.list(Actor.visitor(), filter, 0, 20));
        for (String paragraph : Set.of("2", "3", "4")) {
            recommendations.check(secretariat, entered(paragraph));
        }
        assertThat(Statements.sentBy(() -> recommendations.list(Actor.visitor(), filter, 0, 20)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(4);
    }
}
