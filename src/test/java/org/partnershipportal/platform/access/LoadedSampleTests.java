package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;

class LoadedSampleTests {

    @Test
    void isThereWhereOneModuleHasSampleRecordsAtTheStart() {
        assertThat(started(false, true).isThere()).isTrue();
        assertThat(started(false, false).isThere()).isFalse();
    }

    @Test
    void isNotThereBeforeTheStartThatMayLoadIt() {
        assertThat(new LoadedSample(List.of(() -> true)).isThere()).isFalse();
    }

    /** The server starts near the end of all phases. */
    @Test
    void isAskedBeforeTheServerStarts() {
        assertThat(new LoadedSample(List.of()).getPhase())
                .isPositive()
                .isLessThan(SmartLifecycle.DEFAULT_PHASE - 10_000);
    }

    private static LoadedSample started(boolean one, boolean other) {
        LoadedSample sample = new LoadedSample(List.of(() -> one, () -> other));
        sample.start();
        return sample;
    }
}
