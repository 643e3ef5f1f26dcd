package org.partnershipportal.platform.access;

import java.util.List;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whether the database holds sample records, so that every page says so. It is asked once, at the start, behind whatever loads
 * them; in production there are none.
 */
@Component
public class LoadedSample implements SmartLifecycle {

    private final List<SampleRecords> samples;
    private volatile boolean running;
    private volatile boolean there;

    LoadedSample(List<SampleRecords> samples) {
        this.samples = samples;
    }

    /** Whether it does. */
    public boolean isThere() {
        return there;
    }

    /** Behind what loads the sample, and before the server. */
    @Override
    public int getPhase() {
        return 1;
    }

    @Override
    public void start() {
        there = samples.stream().anyMatch(SampleRecords::present);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
