package org.partnershipportal.ground.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.SignedOut;

class FaultsTests {

    private static final Page PAGE = new Page(Language.EN, "/", "", true);
    private static final String REFUSED = "shared.refusal.not-allowed";
    private static final String WRONG = "shared.problem.end-before-start";

    @Test
    @DisplayName("R0.1 a page says of what may not be seen no more than that it is not found")
    void saysNothingOfWhatMayNotBeSeen() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Faults.of(PAGE, throwing(new NotFound())));
        assertThatExceptionOfType(SignedOut.class).isThrownBy(() -> Faults.of(PAGE, throwing(new SignedOut())));
        assertThatIllegalStateException()
                .isThrownBy(() -> Faults.of(PAGE, () -> {
                    throw new IllegalStateException("a fault of ours");
                }));
    }

    @Test
    void saysWhyAnActWasRefused() {
        Faults faults = Faults.of(PAGE, throwing(new NotAllowed(REFUSED)));
        assertThat(faults.list())
                .containsExactly(new Faults.Fault("", REFUSED, new NotAllowed(REFUSED).say(Language.EN)));
        assertThat(faults.isEmpty()).isFalse();
        assertThat(faults.say(REFUSED)).isTrue();
        assertThat(faults.say(WRONG)).isFalse();
    }

    @Test
    void saysAtEachFieldWhatIsWrongThere() {
        Faults faults = Faults.of(PAGE, throwing(new InvalidInput(Problem.of("ends", WRONG))));
        assertThat(faults.at("ends")).isEqualTo(PAGE.say(WRONG));
        assertThat(faults.at("starts")).isNull();
        assertThat(faults.toField("period").at("period")).isEqualTo(PAGE.say(WRONG));
        assertThat(faults.toField("period").say(WRONG)).isTrue();
    }

    @Test
    void saysNothingOfWhatWasDone() {
        Faults faults = Faults.of(PAGE, () -> {});
        assertThat(faults.isEmpty()).isTrue();
        assertThat(faults.at("")).isNull();
        assertThat(faults.title(PAGE, "Sign")).isEqualTo("Sign");
    }

    @Test
    void saysInTheTitleFirstThatThereIsAProblem() {
        assertThat(Faults.one("name", "Choose one").title(PAGE, "Sign")).isEqualTo("Problem: Sign");
    }

    @Test
    void saysEachSentenceOnce() {
        Faults one = Faults.one("name", "Choose one");
        assertThat(one.and(Faults.one("text", "Choose one")).and(one).list()).hasSize(3);
        assertThat(one.and(Faults.one("text", "Choose one")).and(one).distinct().list())
                .isEqualTo(List.of(
                        new Faults.Fault("name", "", "Choose one"), new Faults.Fault("text", "", "Choose one")));
    }

    private static Faults.Act<RuntimeException> throwing(PortalException refusal) {
        return () -> {
            throw refusal;
        };
    }
}
