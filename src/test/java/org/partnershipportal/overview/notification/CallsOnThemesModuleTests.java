package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-HOME-01: the open call on one of a person's themes is the first next step")
class CallsOnThemesModuleTests {

    @Autowired
    private CallsOnThemes home;

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
    void leavesItToTheOpenCallsWhereAllThemesAreChosen() {
        themes.choose(reader, new ChosenThemes(true, Set.of("older-persons")));
        assertThat(home.lines(reader)).isEmpty();
    }

    @Test
    void costsOneQueryAndOneMoreForWhoChoseSome() {
        assertThat(Statements.sentBy(() -> home.lines(reader))).isEqualTo(1);
        choose("older-persons");
        assertThat(Statements.sentBy(() -> home.lines(reader))).isEqualTo(2);
    }
}
