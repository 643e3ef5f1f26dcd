package org.partnershipportal.ground.shared;

import java.time.Duration;

/**
 * Not now: too many such acts came in a short time, or all places for such work are taken. Nothing was done, nobody did wrong,
 * and it ends by itself, so it leaves no row in the trail.
 */
public final class TryLater extends PortalException {

    private static final long SECONDS = 60;

    private final Duration wait;
    private final boolean full;

    private TryLater(String key, Duration wait, boolean full) {
        super(key, minutes(wait));
        this.wait = wait;
        this.full = full;
    }

    /**
     * A limit was reached.
     *
     * @param key of a sentence with the minutes to wait in its first placeholder
     * @param wait after which it may be tried again
     */
    public static TryLater tooMany(String key, Duration wait) {
        return new TryLater(key, wait, false);
    }

    /** All places for slow work are taken. */
    public static TryLater full(Duration wait) {
        return new TryLater("shared.refusal.full", wait, true);
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + SECONDS - 1) / SECONDS);
    }

    /** After how many seconds it may be tried again; at least one. */
    public long seconds() {
        return Math.max(1, wait.toSeconds() + 1);
    }

    /** Whether the portal has no place for it, whoever asks; else this client asked too often. */
    public boolean isFull() {
        return full;
    }
}
