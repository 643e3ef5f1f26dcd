package org.partnershipportal.exchange.training;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.records.SearchWords;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of trainings: always filtered by {@link TrainingPolicy#visibleTo}, in a fixed number of queries. */
@Component
class TrainingQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Clock clock;

    TrainingQueries(JdbcClient jdbc, OrganisationDirectory directory, Clock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    private record Found(
            TrainingId id,
            OrganisationId organisation,
            TrainingStatus status,
            String title,
            String aim,
            String textLanguage,
            String taughtIn,
            boolean online,
            @Nullable CountryCode country,
            String zone,
            @Nullable Instant startsAt,
            Instant closesAt,
            int places,
            long taken,
            long total) {}

    private record About(TrainingId trainingId, String theme) {}

    /** Three queries; those to come first, the next of them first; then what is over, the latest first. */
    Slice<TrainingRow> list(Actor actor, TrainingFilter filter, int from, int max) {
        Where where = TrainingPolicy.visibleTo(actor).and(asked(actor, filter));
        List<Found> found = jdbc.sql("""
            SELECT t.id, t.organisation, t.status, t.title, t.aim, t.text_language, t.taught_in, t.online, t.country, t.zone,
                   (SELECT MIN(s.starts_at) FROM training_sessions s WHERE s.training_id = t.id) AS starts_at, t.closes_at,
                   t.places, (SELECT COUNT(*) FROM training_enrolments e
                     WHERE e.training_id = t.id AND e.status = 'ADMITTED') AS taken, COUNT(*) OVER () AS total
            FROM training_trainings t WHERE %s
            ORDER BY CASE WHEN t.ends_at > :now AND t.status <> 'CANCELLED' THEN 0 ELSE 1 END,
                     CASE WHEN t.ends_at > :now AND t.status <> 'CANCELLED' THEN t.ends_at END, t.ends_at DESC, t.id
            LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("now", now())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        Map<TrainingId, List<String>> themes = jdbc
                .sql("SELECT training_id, theme FROM training_themes WHERE training_id IN (:ids) ORDER BY theme")
                .param("ids", found.stream().map(Found::id).toList())
                .query(About.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        About::trainingId, Collectors.mapping(About::theme, Collectors.toList())));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor, found.stream().map(Found::organisation).collect(Collectors.toSet()));
        return Slice.counted(found, Found::total)
                .map(row -> row(actor, row, themes.getOrDefault(row.id(), List.of()), known));
    }

    private TrainingRow row(
            Actor actor, Found row, List<String> themes, Map<OrganisationId, OrganisationSummary> known) {
        return new TrainingRow(
                row.id(),
                row.status(),
                new LocalizedText(row.title(), row.textLanguage()),
                new LocalizedText(row.aim(), row.textLanguage()),
                row.taughtIn(),
                row.online(),
                row.country(),
                ZoneId.of(row.zone()),
                row.startsAt(),
                row.closesAt(),
                row.status() == TrainingStatus.ANNOUNCED && now().isBefore(row.closesAt()),
                row.places(),
                Math.max(0, row.places() - row.taken()),
                themes,
                shown(actor, row.organisation(), Optional.ofNullable(known.get(row.organisation()))));
    }

    /** The organiser; the public knows of listed ones only (R0.3). */
    static @Nullable OrganisationSummary shown(
            Actor actor, OrganisationId id, Optional<OrganisationSummary> organiser) {
        return organiser
                .filter(one -> one.listed() || actor.actsFor(id.value()))
                .orElse(null);
    }

    private static Where asked(Actor actor, TrainingFilter filter) {
        return Where.given(
                        filter.text().isEmpty() ? null : filter.text(), words -> SearchWords.in("t.search_text", words))
                .and(Where.given(filter.theme(), theme -> Where.of("""
                    EXISTS (SELECT 1 FROM training_themes h WHERE h.training_id = t.id AND h.theme = :theme)
                    """, "theme", theme)))
                .and(Where.given(filter.status(), status -> Where.of("t.status = :status", "status", status)))
                .and(filter.own() ? own(actor) : Where.all());
    }

    /** What the organisation acted for offers, and where it registered somebody. */
    private static Where own(Actor actor) {
        return actor.organisation()
                .map(own -> TrainingPolicy.offeredBy(own).or(Where.of("""
                    EXISTS (SELECT 1 FROM training_enrolments o WHERE o.training_id = t.id AND o.organisation = :organiser)
                    """, "organiser", new OrganisationId(own))))
                .orElse(Where.none());
    }
}
