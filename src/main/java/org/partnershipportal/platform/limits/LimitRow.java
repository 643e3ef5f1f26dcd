package org.partnershipportal.platform.limits;

import java.time.Duration;

/**
 * A limit in force, for the administrator.
 *
 * @param limit which
 * @param times how many at once, as this portal counts it
 * @param period in which as many come back
 * @param aSecond how many are done in one second; who asks faster waits. 0 if nobody waits
 * @param refused how often it refused since this node started
 */
public record LimitRow(Limit limit, long times, Duration period, long aSecond, long refused) {}
