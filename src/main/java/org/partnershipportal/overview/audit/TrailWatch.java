package org.partnershipportal.overview.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.overview.audit.TrailVerification.Finding;
import org.partnershipportal.platform.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks the whole trail soon after the start and then each hour, without being asked. Faults show in the portal's
 * health, and administrators and auditors are notified once of the same findings.
 */
@Component
@ForOwnPages
public class TrailWatch implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(TrailWatch.class);

    private final WholeCheck check;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    private volatile @Nullable TrailVerification last;

    TrailWatch(WholeCheck check, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.check = check;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(
            initialDelayString = "${portal.trail.first-check:PT1M}",
            fixedDelayString = "${portal.trail.check-pause:PT1H}")
    void watch() {
        TrailVerification found = check.run(done -> {});
        TrailVerification before = last;
        last = found;
        List<Finding> told = before == null ? List.of() : before.findings();
        if (!found.sound() && !found.findings().equals(told)) {
            LOG.error("The trail is not as it was written: {}", found.findings());
            transaction.executeWithoutResult(status -> events.publishEvent(new TrailEvent.TrailFaultFound(
                    found.findings().size(), Actor.system().ref(), found.at())));
        }
    }

    /** What the last check found; {@code null} if none has ended since the start. */
    public @Nullable TrailVerification last() {
        return last;
    }

    @Override
    public Health health() {
        TrailVerification found = last;
        return found == null || found.sound()
                ? Health.up().build()
                : Health.down().withDetail("findings", found.findings().size()).build();
    }
}
