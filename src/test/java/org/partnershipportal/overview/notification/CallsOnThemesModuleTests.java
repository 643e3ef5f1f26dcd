package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallStages;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.RespondedCalls;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-HOME-01: the open call on one of a person's themes is the first next step")
class CallsOnThemesModuleTests {

    @Autowired
    private CallsOnThemes home;

    @Autowired
    private RespondedCalls responded;

    @Autowired
    private CallStages stages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ThemeChoices themes;

    @Autowired
    private InputStage stage;

    @Autowired
    private MovableClock clock;

    private CallDetails call;
    private Actor reader;

    @BeforeEach
    void openACall() {
        call = stage.openCall(stage.secretariat());
        reader = Actor.person(stage.person());
    }

    private void choose(String... chosen) {
        themes.choose(reader, new ChosenThemes(false, Set.of(chosen)));
    }

    @Test
    void isOneOnAThemeThatWasChosenAndNoOther() {
        assertThat(home.lines(reader)).isEmpty();
        choose("technology");
        assertThat(home.lines(reader)).isEmpty();
        choose("technology", "older-persons");
        List<HomeLine> lines = home.lines(reader);
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.part()).isEqualTo(HomeLine.Part.NEXT);
            assertThat(line.path()).startsWith(CallLinks.LIST + "/");
            assertThat(line.details()).hasSize(1);
        });
        assertThat(home.lines(Actor.person(stage.person())))
                .as("of another person")
                .isEmpty();
    }

    @Test
    void isNoneThatIsClosedAndNoneForThoseWhoRespondToNone() {
        choose("older-persons");
        clock.at(
                Objects.requireNonNull(call.deadline()).end().plusSeconds(1),
                () -> assertThat(home.lines(reader))
                        .noneMatch(line -> line.path().equals(CallLinks.page(call.code()))));
        assertThat(home.lines(Actor.visitor())).isEmpty();
        assertThat(home.lines(Actor.staff(Objects.requireNonNull(reader.person()), Set.of(StaffRole.AUDITOR))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "is none to which the organisation has responded or has a draft, which waits for it; another's is no response")
    void isNoneToWhichOneHasResponded() {
        Actor contributor = stage.contributor();
        Actor another = stage.contributor();
        themes.choose(
                Actor.person(Objects.requireNonNull(contributor.person())),
                new ChosenThemes(false, Set.of("older-persons")));
        closingFirst(() -> assertThat(offered(contributor)).containsExactly(true, true));
        assertThat(answered(contributor)).isEmpty();
        InputId input = stage.answered(contributor, call);
        assertThat(answered(contributor)).containsExactly(call.id());
        closingFirst(() -> {
            assertThat(offered(contributor)).containsExactly(false, false);
            assertThat(offered(another)).as("of another's draft").containsExactly(false, true);
            stage.submit(contributor, input);
            assertThat(offered(contributor)).containsExactly(false, false);
            assertThat(offered(another)).as("of another's themes and calls").containsExactly(false, true);
        });
        assertThat(answered(contributor)).containsExactly(call.id());
        assertThat(answered(another)).isEmpty();
        assertThat(answered(Actor.person(Objects.requireNonNull(contributor.person()))))
                .as("the same person for themselves")
                .isEmpty();
        assertThat(answered(Actor.visitor())).isEmpty();
    }

    private List<CallId> answered(Actor actor) {
        Where where = responded.of(actor, "c.id");
        return jdbc.sql("SELECT c.id FROM call_calls c WHERE " + where.sql())
                .params(where.params())
                .query(CallId.class)
                .list();
    }

    /** Whether the call is offered by the actor's themes, and whether it is among those that are offered at any time. */
    private List<Boolean> offered(Actor actor) {
        return Stream.of(home.lines(actor), stages.openBesides(actor, id -> responded.of(actor, id)))
                .map(lines -> lines.stream().anyMatch(line -> line.path().equals(CallLinks.page(call.code()))))
                .toList();
    }

    /** Does something while no open call closes before this one. */
    private void closingFirst(Runnable act) {
        Instant end = jdbc.sql("SELECT too_late_at FROM call_calls WHERE id = :id")
                .param("id", call.id())
                .query(Instant.class)
                .single();
        closes(clock.instant().plusSeconds(600));
        try {
            act.run();
        } finally {
            closes(end);
        }
    }

    private void closes(Instant at) {
        jdbc.sql("UPDATE call_calls SET too_late_at = :at WHERE id = :id")
                .param("at", at)
                .param("id", call.id())
                .update();
    }

    @Test
    void leavesItToTheOpenCallsWhereAllThemesAreChosen() {
        themes.choose(reader, new ChosenThemes(true, Set.of("older-persons")));
        assertThat(home.lines(reader)).isEmpty();
    }

    @Test
    void costsOneQueryAndTwoMoreForWhoChoseSome() {
        assertThat(Statements.sentBy(() -> home.lines(reader))).isEqualTo(1);
        choose("older-persons");
        assertThat(Statements.sentBy(() -> home.lines(reader))).isEqualTo(2);
    }
}
