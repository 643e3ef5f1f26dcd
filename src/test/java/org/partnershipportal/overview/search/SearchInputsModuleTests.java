package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Of inputs, what the public reads today is found, and nothing else by anybody (R14.4, R14.7, R14.8). */
@PortalModuleTest
class SearchInputsModuleTests {

    @Autowired
    Search search;

    @Autowired
    ReportStage stage;

    @Autowired
    Inputs inputs;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");
    private Actor team;
    private CallDetails call;

    @BeforeEach
    void call() {
        team = stage.secretariat();
        call = stage.call(team, stage.staff(StaffRole.SECRETARIAT));
    }

    @Test
    @DisplayName("R14.4 an input is found by its words once it is published, and not before")
    void findsWhatIsPublished() {
        Actor contributor = stage.inputs().contributor();
        InputId input = stage.submitted(
                contributor, call, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, "It says " + word + " there.");
        stage.afterDeadline(call, () -> {
            for (Actor actor : List.of(Actor.visitor(), contributor, team)) {
                assertThat(found(actor).total()).as("not published").isZero();
            }
            stage.admit(team, input);
            assertThat(found(Actor.visitor()).total()).isZero();
            PublicationNumber number = stage.publish(team, input);
            SearchPage page = found(Actor.visitor());
            assertThat(page.found()).singleElement().satisfies(one -> {
                assertThat(one.page()).isEqualTo("/inputs/" + number);
                assertThat(Objects.requireNonNull(one.snippet()).text().text()).contains(word);
            });
        });
    }

    @Test
    @DisplayName(
            "R14.7 nobody finds what is not published, whatever they are: not the team, not the contributor, not staff")
    void findsNothingElse() {
        Actor contributor = stage.inputs().contributor();
        InputId kept = stage.submitted(
                contributor, call, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, "It says " + word + " there.");
        InputId sealed = stage.sealed(call, "It says " + word + " there, too.");
        stage.afterDeadline(call, () -> {
            stage.admit(team, kept);
            stage.admit(team, sealed);
            for (Actor actor : List.of(
                    Actor.visitor(),
                    contributor,
                    team,
                    stage.staff(StaffRole.MODERATOR),
                    stage.staff(StaffRole.AUDITOR),
                    stage.staff(StaffRole.ADMIN))) {
                SearchPage page = found(actor);
                assertThat(page.total()).isZero();
                assertThat(page.facets()).isEmpty();
                assertThat(page.similar()).isEmpty();
            }
        });
    }

    private SearchPage found(Actor actor) {
        return SearchStage.find(search, actor, new SearchAsked(word, Map.of(), SearchOrder.BEST, 0));
    }
}
