package org.partnershipportal.consultation.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.consultation.input.InputFixtures.*;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.PersonId;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("UC-REL-04 what an input keeps of the record from which it was started")
class InputOriginTests {

    private static final ContentRef PRODUCT = new ContentRef("product", "5e0f1f6e-0000-4000-8000-000000000001");

    private static Input started() {
        return Input.of(LEAD, begin(NameChoice.TEAM_ONLY), CALL, BY, NOW).from(PRODUCT);
    }

    private static Input submittedWithItsName() {
        Input input = started();
        input.choose(NameChoice.SHOWN, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        return submitted(input);
    }

    @Test
    @DisplayName("R14.4 it is kept while the contributor can still choose both ways")
    void keepsItUntilItIsSubmitted() {
        Input input = started();
        input.choose(NameChoice.SHOWN, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        input.choose(NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(input.startedFrom()).contains(PRODUCT);
        assertThat(submittedWithItsName().startedFrom()).contains(PRODUCT);
    }

    @Test
    @DisplayName("R14.8 of a sealed input and of an individual’s nothing is kept")
    void keepsNothingOfOneThatLeadsToNobody() {
        assertThatThrownBy(() -> sealedDraft().from(PRODUCT)).isInstanceOf(IllegalStateException.class);
        Input alone = Input.of(new PersonId(UUID.randomUUID()), begin(NameChoice.TEAM_ONLY), CALL, BY, NOW);
        assertThatThrownBy(() -> alone.from(PRODUCT)).isInstanceOf(IllegalStateException.class);
        assertThat(alone.startedFrom()).isEmpty();
    }

    @Test
    @DisplayName("R14.4 it goes with the name, with the text, with the input, and with its words")
    void losesItWithWhatItCouldTell() {
        Input unnamed = submittedWithItsName();
        unnamed.narrow(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, BY, END);
        assertThat(unnamed.startedFrom()).isEmpty();
        Input silent = submittedWithItsName();
        silent.narrow(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, BY, END);
        assertThat(silent.startedFrom()).isEmpty();
        Input gone = submittedWithItsName();
        gone.withdraw(OPEN, BY);
        assertThat(gone.startedFrom()).isEmpty();
        Input forgotten = submittedWithItsName();
        forgotten.textDeleted(BY, END);
        assertThat(forgotten.startedFrom()).isEmpty();
    }

    @Test
    @DisplayName("R14.4 it goes with the choice of one who signed it")
    void losesItWithTheNarrowestChoice() {
        Input input = started();
        input.choose(NameChoice.SHOWN, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        input.invite(SECOND, CosignerPart.CO_SIGNER, OPEN, BY, NOW);
        input.freeze(OPEN, BY, NOW);
        input.sign(SECOND, 1, NameChoice.SHOWN, TextChoice.PUBLISHED, OPEN, BY, NOW);
        input.submit(1, OPEN, BY, NOW);
        assertThat(input.startedFrom()).contains(PRODUCT);
        input.narrow(SECOND, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, BY, END);
        assertThat(input.startedFrom()).isEmpty();
    }

    @Test
    @DisplayName("R14.4 it goes with the deadline where the public is not to read both name and text")
    void losesItWithTheDeadlineUnlessItHasAPublicName() {
        Instant over = END.plusSeconds(1);
        Input unsent = started();
        assertThat(unsent.removeIdleOrigin(END, BY, END)).isFalse();
        assertThat(unsent.removeIdleOrigin(END, BY, over)).isTrue();
        assertThat(unsent.startedFrom()).isEmpty();
        assertThat(unsent.removeIdleOrigin(END, BY, over)).isFalse();
        Input unnamed = started();
        unnamed.choose(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(submitted(unnamed).removeIdleOrigin(END, BY, over)).isTrue();
        Input silent = started();
        silent.choose(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, CallRules.STANDARD, OPEN, BY, NOW);
        assertThat(submitted(silent).removeIdleOrigin(END, BY, over)).isTrue();
        Input named = submittedWithItsName();
        assertThat(named.removeIdleOrigin(END, BY, over)).isFalse();
        assertThat(named.startedFrom()).contains(PRODUCT);
    }

    @Test
    void isRemovedOnceAndTakenOnce() {
        Input removed = started();
        removed.removeOrigin(BY, NOW);
        removed.removeOrigin(BY, NOW);
        assertThat(removed.startedFrom()).isEmpty();
        assertThat(Objects.requireNonNull(ReflectionTestUtils.<Collection<?>>invokeMethod(removed, "domainEvents")))
                .filteredOn(InputEvent.OriginRemoved.class::isInstance)
                .hasSize(1);
        Input taken = submittedWithItsName();
        assertThat(taken.takeOrigin()).contains(PRODUCT);
        assertThat(taken.takeOrigin()).isEmpty();
        assertThat(taken.startedFrom()).isEmpty();
    }
}
