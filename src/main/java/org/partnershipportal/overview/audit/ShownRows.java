package org.partnershipportal.overview.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.springframework.stereotype.Component;

/**
 * Which rows auditors are shown, and how. Confidential rows appear once their hour is over, and can be found only by
 * what is shown of them: its pseudonyms, its hour, its kind; never by an id.
 */
@Component
class ShownRows {

    private static final Where OPEN = Where.of("about IS NULL");
    private static final Where CONFIDENTIAL = Where.of("about IS NOT NULL");

    private final Pseudonyms pseudonyms;
    private final Clock clock;

    ShownRows(Pseudonyms pseudonyms, Clock clock) {
        this.pseudonyms = pseudonyms;
        this.clock = clock;
    }

    /** The row as auditors see it. */
    TrailRow show(TrailRow row) {
        return row.about() == null ? row : pseudonyms.hide(row, row.about());
    }

    /** The rows that a filter finds. */
    Where where(TrailFilter filter) {
        long hour = TrailQueries.micros(clock.instant().truncatedTo(ChronoUnit.HOURS));
        return Where.of("about IS NULL OR shown_at < :hour", "hour", hour)
                .and(given(filter.kind(), kind -> Where.of("kind = :kind", "kind", kind)))
                .and(given(filter.record(), this::record))
                .and(given(filter.actor(), actor -> actor(actor, filter.record())))
                .and(filter.refusedOnly() ? Where.of("reason IS NOT NULL") : Where.all())
                .and(Where.given(
                        filter.from(), from -> Where.of("shown_at >= :from", "from", TrailQueries.micros(from))))
                .and(Where.given(
                        filter.until(), until -> Where.of("shown_at < :until", "until", TrailQueries.micros(until))));
    }

    /** By an id what is open; by a name the life of the record, or of a file the record's rows on it. */
    private Where record(String typed) {
        Where open = OPEN.and(Where.of("subject_id = :record", "record", typed));
        return grouped(pseudonyms
                .recordBehind(typed)
                .map(id -> open.or(
                        CONFIDENTIAL.and(Where.of("about = :named OR subject_id = :named", "named", id.toString()))))
                .orElse(open));
    }

    /** By an id what is open; by a name what is in the life of the record whose name is given too. */
    private Where actor(String typed, String record) {
        Where open = by("actor", PersonId.parse(typed).map(PersonId::value)).and(OPEN);
        return grouped(pseudonyms
                .recordBehind(record)
                .map(about -> open.or(Where.of("about = :within", "within", about.toString())
                        .and(by("hidden", pseudonyms.actorBehind(typed, about)))))
                .orElse(open));
    }

    private static Where by(String name, Optional<UUID> actor) {
        return actor.map(id -> Where.of("person = :" + name + " OR organisation = :" + name, Map.of(name, id)))
                .orElse(Where.none());
    }

    private static Where grouped(Where where) {
        return Where.of(where.sql(), where.params());
    }

    private static Where given(String typed, Function<String, Where> condition) {
        return typed.isEmpty() ? Where.all() : condition.apply(typed);
    }
}
