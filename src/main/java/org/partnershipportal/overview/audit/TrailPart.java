package org.partnershipportal.overview.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.partnershipportal.platform.access.spi.PortalPart;
import org.springframework.stereotype.Component;

/** Whether rows of the trail are sealed soon after they are written. */
@Component
class TrailPart implements PortalPart {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final TrailQueries rows;
    private final Clock clock;

    TrailPart(TrailQueries rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public Standing standing() {
        Instant old = clock.instant().minus(LONGEST);
        return rows.unsealed(old, 1).stream().allMatch(row -> row.at().isAfter(old)) ? Standing.WORKS : Standing.DOWN;
    }
}
