package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.consultation.assessment.AssessmentFixtures.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.call.TextChoice;

/** What a report team may do with an input that was submitted, and what its contributor is told of it. */
class StandingInputTests {

    private static final ReportTeam TEAM = team(CALL);

    @Test
    @DisplayName("R14.9 is read by its call's team from the later of both ends on")
    void isReadableAfterItsOwnEndAndTheCalls() {
        StandingInput it = judged(Admissibility.ADMISSIBLE, END);
        assertThat(it.isReadable(TEAM, END.minusMillis(1))).isFalse();
        assertThat(it.isReadable(TEAM, END)).isTrue();
        Instant later = END.plus(Duration.ofDays(3));
        StandingInput extended = judged(Admissibility.ADMISSIBLE, later);
        assertThat(extended.readableFrom(TEAM)).isEqualTo(later);
        assertThat(extended.isReadable(TEAM, later.minusMillis(1))).isFalse();
        assertThat(extended.isReadable(TEAM, later)).isTrue();
        StandingInput own = judged(Admissibility.ADMISSIBLE, END.minusSeconds(60));
        assertThat(own.isReadable(TEAM, END.minusMillis(1)))
                .as("the call's end is later")
                .isFalse();
    }

    @Test
    @DisplayName("R0.1 is nothing to the team of another call")
    void isNotReadByAnotherTeam() {
        StandingInput it = judged(Admissibility.ADMISSIBLE, END);
        ReportTeam others = team(new CallId(UUID.randomUUID()));
        assertThat(it.isReadable(others, NOW)).isFalse();
        assertThat(it.isUsable(others, NOW)).isFalse();
        assertThat(it.isCitable(others, NOW)).isFalse();
    }

    @Test
    @DisplayName("R14.7 is used unless it is inadmissible, and cited only if it is admissible")
    void isUsedAndCitedAsItWasJudged() {
        for (Admissibility as : Admissibility.values()) {
            StandingInput it = judged(as, END);
            assertThat(it.isUsable(TEAM, NOW)).isEqualTo(as != Admissibility.INADMISSIBLE);
            assertThat(it.isCitable(TEAM, NOW)).isEqualTo(as == Admissibility.ADMISSIBLE);
            assertThat(it.isUsable(TEAM, END.minusMillis(1))).isFalse();
            assertThat(it.isCitable(TEAM, END.minusMillis(1))).isFalse();
        }
    }

    @Test
    @DisplayName("R14.4 is narrowed after the deadline while anything of it may be shown")
    void isNarrowableWhileAnythingIsShown() {
        assertThat(own(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, NOW).isNarrowable())
                .isTrue();
        assertThat(own(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, NOW).isNarrowable())
                .isTrue();
        assertThat(own(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, NOW).isNarrowable())
                .isFalse();
        assertThat(own(NameChoice.SHOWN, TextChoice.PUBLISHED, END.minusMillis(1))
                        .isNarrowable())
                .isFalse();
    }

    @Test
    @DisplayName("R14.9 its contributor is told how it was judged, and nothing before it may be")
    void tellsFromItsEndOn() {
        assertThat(own(NameChoice.SHOWN, TextChoice.PUBLISHED, END.minusMillis(1))
                        .isTelling())
                .isFalse();
        assertThat(own(NameChoice.SHOWN, TextChoice.PUBLISHED, END).isTelling()).isTrue();
        OwnStanding extended = OwnStanding.of(
                Admissibility.ADMISSIBLE,
                NameChoice.SHOWN,
                TextChoice.PUBLISHED,
                number().value(),
                END,
                END.minusMillis(1));
        assertThat(extended.isTelling()).isTrue();
        assertThat(extended.number()).isEqualTo(number());
        assertThat(own(NameChoice.SHOWN, TextChoice.PUBLISHED, NOW).number()).isNull();
    }

    private static OwnStanding own(NameChoice name, TextChoice text, Instant now) {
        return OwnStanding.of(Admissibility.UNDECIDED, name, text, null, END, now);
    }

    private static StandingInput judged(Admissibility as, Instant end) {
        return new StandingInput(
                INPUT,
                CALL,
                1,
                as,
                end,
                NameChoice.SHOWN,
                0,
                TextChoice.PUBLISHED,
                "en",
                0,
                LEAD,
                null,
                null,
                List.of(LEAD));
    }

    private static ReportTeam team(CallId call) {
        return new ReportTeam(call, new CallCode("older-persons"), CallStatus.CLOSED, END, Set.of(SECRETARY));
    }
}
