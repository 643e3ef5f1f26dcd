package org.partnershipportal.platform.limits;

import io.github.bucket4j.BlockingStrategy;
import io.github.bucket4j.TimeMeter;

/** Limits of their own, for tests that reach one. */
public final class TestLimits {

    /** How many of one network may wait for a public paper. */
    public static final int ROW_OF_NETWORK = SlowWork.ROW_OF_NETWORK;

    private TestLimits() {}

    public static Limits fresh() {
        return new Limits(new LimitSettings("1"), TimeMeter.SYSTEM_NANOTIME, BlockingStrategy.PARKING);
    }

    public static NetworkLimits networks() {
        return new NetworkLimits(fresh());
    }

    public static SlowWork slowWork() {
        return new SlowWork(new LimitSettings("1"));
    }
}
