package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** How long texts are kept after the report (mission.md, Kept how long). */
@PortalModuleTest
class InputRetentionModuleTests {

    @Autowired
    private InputStage stage;

    @Autowired
    private Calls calls;

    @Autowired
    private Inputs inputs;

    @Autowired
    private AnswerReading reading;

    @Autowired
    private InputRetention retention;

    @Autowired
    private MovableClock clock;

    @Test
    void deletesWhatIsNotPublishedFiveYearsAfterTheReportAndNotBefore() {
        CallDetails call = stage.openCall();
        Actor quiet = stage.contributor();
        InputId unpublished = stage.answered(quiet, call);
        stage.submit(quiet, unpublished);
        Actor open = stage.contributor();
        InputId published = stage.answered(open, call);
        inputs.choose(open, published, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.submit(open, published);
        Instant reported = Objects.requireNonNull(call.deadline()).end().plus(Duration.ofDays(1));
        Instant fiveYearsLater =
                reported.atOffset(ZoneOffset.UTC).plusYears(5).plusMinutes(1).toInstant();

        clock.at(fiveYearsLater, retention::deleteWhoseTimeHasCome);
        assertThat(isKept(unpublished)).as("no report, no deletion").isTrue();

        clock.at(reported, () -> calls.report(Actor.system(), call.id()));
        clock.at(fiveYearsLater.minus(Duration.ofDays(2)), retention::deleteWhoseTimeHasCome);
        assertThat(isKept(unpublished)).isTrue();

        clock.at(fiveYearsLater, retention::deleteWhoseTimeHasCome);
        assertThat(isKept(unpublished)).isFalse();
        assertThat(isKept(published)).isTrue();
    }

    private boolean isKept(InputId input) {
        return !reading.of(Actor.system(), java.util.List.of(input)).isEmpty();
    }
}
