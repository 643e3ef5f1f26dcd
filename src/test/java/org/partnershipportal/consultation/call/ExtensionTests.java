package org.partnershipportal.consultation.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.call.CallFixtures.*;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;

@DisplayName("R14.2 More time for one party")
class ExtensionTests {

    private static final Instant END = DEADLINE.end();

    private final Extension extension = new Extension(CallId.random(), UUID.randomUUID(), "The post was late", BY, AT);

    @Test
    void isAskedForWithAReason() {
        assertThat(extension.details().status()).isEqualTo(ExtensionStatus.ASKED);
        assertThatThrownBy(() -> new Extension(CallId.random(), UUID.randomUUID(), " \u00a0", BY, AT))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        new Extension(CallId.random(), UUID.randomUUID(), "x".repeat(CallLimits.REASON + 1), BY, AT))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("R14.8 of what is asked for a sealed draft, under its code, the hour is kept")
    void keepsTheHourOfWhatIsAskedWithoutAnAccount() {
        Instant odd = AT.truncatedTo(ChronoUnit.HOURS).plusSeconds(754);
        Extension sealed =
                new Extension(CallId.random(), UUID.randomUUID(), "Why", new ActorRef("bearer", null, null), odd);
        assertThat(sealed.details().askedAt()).isEqualTo(odd.truncatedTo(ChronoUnit.HOURS));
        Extension linked = new Extension(CallId.random(), UUID.randomUUID(), "Why", BY, odd);
        assertThat(linked.details().askedAt()).isEqualTo(odd);
    }

    @Test
    void changesNothingWhileItIsAsked() {
        assertThat(extension.end(END)).isEqualTo(END);
    }

    @Test
    void isNotAskedForTwice() {
        assertThatThrownBy(() -> extension.askAgain("Please", BY, AT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void givesTheLaterOfBothDeadlines() {
        extension.grant(LATER, END, BY, AT);
        assertThat(extension.end(END)).isEqualTo(LATER.end());
        Instant callExtended = LATER.end().plusSeconds(3600);
        assertThat(extension.end(callExtended)).isEqualTo(callExtended);
    }

    @Test
    void isGrantedLaterThanTheCallsOnly() {
        assertThatThrownBy(() -> extension.grant(DEADLINE, END, BY, AT)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> extension.grant(LATER, END, BY, LATER.end())).isInstanceOf(InvalidInput.class);
        assertThat(extension.details().status()).isEqualTo(ExtensionStatus.ASKED);
    }

    @Test
    void neverTakesAwayWhatWasGranted() {
        extension.grant(LATER, END, BY, AT);
        extension.askAgain("A little more", BY, AT);
        assertThat(extension.end(END)).isEqualTo(LATER.end());
        Deadline between = Deadline.of(LocalDateTime.parse("2027-03-20T12:00"), Deadline.GENEVA);
        assertThatThrownBy(() -> extension.grant(between, END, BY, AT)).isInstanceOf(InvalidInput.class);
        extension.decline("It is long enough", BY, AT);
        assertThat(extension.end(END)).isEqualTo(LATER.end());
    }

    @Test
    void isDeclinedWithAReason() {
        assertThatThrownBy(() -> extension.decline("", BY, AT)).isInstanceOf(InvalidInput.class);
        extension.decline("The report is due", BY, AT);
        assertThat(extension.details().answer()).isEqualTo("The report is due");
        assertThat(extension.end(END)).isEqualTo(END);
    }

    @Test
    void isAnsweredOnce() {
        extension.decline("The report is due", BY, AT);
        assertThatThrownBy(() -> extension.grant(LATER, END, BY, AT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> extension.decline("No", BY, AT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void canBeAskedForAgainAfterAnAnswer() {
        extension.decline("The report is due", BY, AT);
        extension.askAgain("We were cut off for a week", BY, AT);
        assertThat(extension.details().status()).isEqualTo(ExtensionStatus.ASKED);
        assertThat(extension.details().answer()).isNull();
    }
}
