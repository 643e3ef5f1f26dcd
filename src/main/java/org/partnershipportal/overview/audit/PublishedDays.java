package org.partnershipportal.overview.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The chain's end of each day, published and emailed, so that anyone can hold the portal to it (decision 55).
 * Publishing leaves a row in the trail itself: the end differs from day to day, whether or not anything else happened.
 */
@Service
@Transactional
@ForOwnPages
public class PublishedDays {

    private static final int MOST = 100;
    private static final String DAYS = "SELECT number, of_day, head, signature FROM audit_days";

    private final JdbcClient jdbc;
    private final TrailQueries rows;
    private final CheckpointFile checkpoints;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishedDays(
            JdbcClient jdbc,
            TrailQueries rows,
            CheckpointFile checkpoints,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.checkpoints = checkpoints;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes the day that is over, once; asked each hour, so that a portal that stood still at midnight does it later. */
    @Scheduled(cron = "${portal.trail.days:0 20 * * * *}", zone = "UTC")
    void publish() {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
        Optional<HashChain> end = isPublished(day) ? Optional.empty() : rows.lockedEnd();
        // Under the lock it is asked once more: another node may have been faster.
        if (end.isPresent() && end.get().length() > 0 && !isPublished(day)) {
            publish(day, end.get());
        }
    }

    private void publish(LocalDate day, HashChain end) {
        int number = last().map(PublishedDay::number).orElse(0) + 1;
        String content = PublishedDay.content(number, day, end.head());
        jdbc.sql("INSERT INTO audit_days (number, of_day, length, head, signature)"
                        + " VALUES (:number, :day, :length, :head, :signature)")
                .param("number", number)
                .param("day", day)
                .param("length", end.length())
                .param("head", end.head())
                .param("signature", checkpoints.keys().signing().sign(content))
                .update();
        events.publishEvent(new TrailEvent.DayPublished(number, Actor.system().ref(), clock.instant()));
    }

    private boolean isPublished(LocalDate day) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_days WHERE of_day = :day")
                        .param("day", day)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<PublishedDay> last() {
        return jdbc.sql(DAYS + " ORDER BY number DESC LIMIT 1")
                .query(PublishedDay.class)
                .optional();
    }

    /** The days that were published last, the latest first. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<PublishedDay> latest(Actor actor) {
        return jdbc.sql(DAYS + " ORDER BY number DESC LIMIT " + MOST)
                .query(PublishedDay.class)
                .list();
    }

    /** All days that were published, the earliest first. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<PublishedDay> all(Actor actor) {
        return jdbc.sql(DAYS + " ORDER BY number").query(PublishedDay.class).list();
    }

    /** One of them. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<PublishedDay> of(Actor actor, int number) {
        return jdbc.sql(DAYS + " WHERE number = :number")
                .param("number", number)
                .query(PublishedDay.class)
                .optional();
    }

    /**
     * Whether a line that somebody kept is one that the portal signed, and the chain still has at that place what it says. That
     * the rows before that place are whole, the check of the whole finds out.
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean matches(Actor actor, String line) {
        return PublishedDay.parse(line)
                .filter(kept -> checkpoints.keys().signerOf(kept.content(), kept.signature()) >= 0)
                .filter(kept -> jdbc.sql("SELECT length FROM audit_days WHERE number = :number AND of_day = :day")
                        .param("number", kept.number())
                        .param("day", kept.ofDay())
                        .query(Long.class)
                        .optional()
                        .flatMap(rows::hashAt)
                        .filter(kept.head()::equals)
                        .isPresent())
                .isPresent();
    }

    /** The public keys, as PEM files have them: the one that signs now, and then those of before. */
    @Requires(Permission.READ)
    public List<String> keys(Actor actor) {
        return checkpoints.keys().publicPems();
    }
}
