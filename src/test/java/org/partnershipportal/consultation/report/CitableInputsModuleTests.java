package org.partnershipportal.consultation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a writer finds to cite among ten thousand inputs: by a name, part by part, and only what is theirs to find. */
@PortalModuleTest
class CitableInputsModuleTests {

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private Inputs inputs;

    @Autowired
    private CitableInputs citable;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private CallDetails call;
    private Actor contributor;
    private InputId input;

    @BeforeEach
    void submitAnInput() {
        drafter = stage.secretariat();
        call = stage.call(drafter, stage.secretariat());
        contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
    }

    private List<InputId> find(String words, boolean sealed, boolean alone) {
        return citable
                .find(drafter, call.code(), new FindCitable(words, sealed, 0, alone, java.util.Set.of()), 0, 200)
                .stream()
                .map(CitableInput::input)
                .toList();
    }

    private static String name(Actor actor) {
        return Objects.requireNonNull(actor.membership()).name();
    }

    @Test
    void findsOneByItsNameAmongTenThousandInFiveQueries() {
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            new ManyInputs(jdbc).admissible(call, 10_000, List.of());
            String part = name(contributor).substring(3, 30);
            assertThat(Statements.sentBy(
                            () -> assertThat(find(part, false, false)).containsExactly(input)))
                    .isLessThanOrEqualTo(5);
            assertThat(Statements.sentBy(
                            () -> assertThat(find("", false, false)).hasSize(200)))
                    .isLessThanOrEqualTo(4);
            assertThat(citable.find(drafter, call.code(), FindCitable.everything(), 10_000, 50))
                    .as("the last of 10,001, in the order in which they came")
                    .hasSize(1);
            assertThat(citable.find(drafter, call.code(), FindCitable.everything(), 10_001, 50))
                    .isEmpty();
        });
    }

    @Test
    void findsNamesWhateverTheirCaseAndNoWildcard() {
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, input);
            assertThat(find(name(contributor).toUpperCase(java.util.Locale.ROOT), false, false))
                    .containsExactly(input);
            for (String nothing : List.of("%", "_", "!", "C%r", "' OR 1 = 1 --", "nobody is called so")) {
                assertThat(find(nothing, false, false)).as(nothing).isEmpty();
            }
        });
    }

    @Test
    void findsSealedOnesAndThoseOfPersonsAloneByNoNameR14_8() {
        InputId sealed = stage.sealed(call, "Sealed words.");
        Actor alone = Actor.person(stage.inputs().person());
        InputId ofOne = stage.submitted(alone, call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "My own words.");
        stage.afterDeadline(call, () -> {
            List.of(input, sealed, ofOne).forEach(one -> stage.admit(drafter, one));
            assertThat(find("a", false, false)).doesNotContain(sealed, ofOne);
            assertThat(find("A person", false, false))
                    .as("the person's own name")
                    .isEmpty();
            assertThat(find("sealed", true, false)).containsExactly(sealed);
            assertThat(find("an individual", false, true)).containsExactly(ofOne);
            assertThat(find("", false, false)).containsExactlyInAnyOrder(input, sealed, ofOne);
        });
    }

    @Test
    void findsOnlyWhatTheReportMayCiteAndOnlyForItsTeamR0_1() {
        InputId rejected = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.SHOWN, TextChoice.PUBLISHED, "Buy this.");
        assertThat(find("", true, true))
                .as("nothing before the deadline, R14.9")
                .isEmpty();
        stage.afterDeadline(call, () -> {
            assertThat(find("", true, true)).as("nobody has judged yet").isEmpty();
            stage.admit(drafter, input);
            stage.reject(drafter, rejected);
            assertThat(find("Contributor", true, true)).containsExactly(input);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> citable.find(stage.secretariat(), call.code(), FindCitable.everything(), 0, 10));
            inputs.withdraw(contributor, input);
            assertThat(find("", true, true)).isEmpty();
        });
    }

    @Test
    void searchesUnlistedNamesForNobodyElseR0_3() {
        String words = name(contributor);
        assertThat(directory.named(Actor.system(), words)).hasSize(1);
        for (Actor other : List.of(contributor, drafter, Actor.visitor())) {
            assertThatExceptionOfType(org.partnershipportal.ground.shared.PortalException.class)
                    .isThrownBy(() -> directory.named(other, words));
        }
    }
}
