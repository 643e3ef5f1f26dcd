package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;

import java.util.Collection;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("R4.3 An independent assessment")
class ObservationTests {

    private static final ActorRef BY = Actor.system().ref();

    @Test
    void isShownAgainOnce() {
        Observation it = ObservationPermissions.inState("hidden");
        it.reinstate(ObservationPart.ASSESSMENT, BY, AT);
        assertThat(it.isShown()).isTrue();
        int happened = events(it).size();
        it.reinstate(ObservationPart.ASSESSMENT, BY, AT);
        assertThat(events(it)).hasSize(happened);
    }

    @Test
    void isNotShownAgainOnceItIsWithdrawn() {
        Observation it = ObservationPermissions.inState("hidden");
        it.withdraw(BY, AT);
        it.reinstate(ObservationPart.ASSESSMENT, BY, AT);
        assertThat(it.isShown()).isFalse();
        assertThat(it.hiddenBy(ObservationPart.ASSESSMENT)).isNotNull();
        assertThat(events(it)).noneMatch(CommitmentEvent.AssessmentReinstated.class::isInstance);
    }

    @Test
    void doesNotTakeTheResponseWithItWhenItIsWithdrawn() {
        Observation it = ObservationPermissions.inState("response hidden");
        it.withdraw(BY, AT);
        it.reinstate(ObservationPart.RESPONSE, BY, AT);
        assertThat(it.hiddenBy(ObservationPart.RESPONSE)).isNull();
        assertThat(events(it)).last().isInstanceOf(CommitmentEvent.ResponseReinstated.class);
    }

    private static Collection<Object> events(Observation it) {
        return Objects.requireNonNull(ReflectionTestUtils.<Collection<Object>>invokeMethod(it, "domainEvents"));
    }
}
