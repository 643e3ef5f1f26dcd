package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.AT;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.BY;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotAllowed;

@DisplayName("An import")
class ImportTests {

    private static Import uploaded() {
        return new Import(new UploadTable(UUID.randomUUID(), "table.csv"), BY, AT);
    }

    @Test
    void isGivenUpWhenItFailedThreeTimesOver() {
        Import it = uploaded();
        for (int attempts = 0; attempts < 3; attempts++) {
            assertThat(it.start(BY, AT)).isTrue();
        }
        assertThat(it.start(BY, AT)).isFalse();
        assertThat(it.details().failure()).isEqualTo(ImportFailure.FAULT);
    }

    @Test
    void isConfirmedOnceAndOnlyIfSomethingIsNew() {
        Import it = uploaded();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.confirm(BY, AT));
        it.read(2, 0, 2, 0);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.confirm(BY, AT));
        Import fresh = uploaded();
        fresh.read(2, 2, 0, 0);
        fresh.confirm(BY, AT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> fresh.confirm(BY, AT));
    }

    @Test
    void isNotWithdrawnIfNothingCameWithIt() {
        Import it = uploaded();
        it.cancel(BY, AT);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.withdraw(new WithdrawImport("Wrong table.", "en"), BY, AT));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.cancel(BY, AT));
    }
}
