package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Registrations in lists, for those whom {@link TrainingPolicy} lets read them; each in a fixed number of queries. */
@Component
class ParticipantQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;
    private final Persons persons;

    ParticipantQueries(JdbcClient jdbc, OrganisationDirectory directory, Persons persons) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.persons = persons;
    }

    private record Found(
            EnrolmentId id,
            PersonId person,
            OrganisationId organisation,
            EnrolmentStatus status,
            long ahead,
            Instant registeredAt,
            @Nullable String reason,
            @Nullable String named,
            long total) {}

    private record Attended(EnrolmentId enrolmentId, int place) {}

    /**
     * Four queries: those with a place, the waiting list in its order, what was withdrawn.
     *
     * @param which a condition on {@code training_enrolments e}
     */
    Slice<ParticipantRow> list(Actor actor, Training training, Where which, int from, int max) {
        Where where =
                Where.of("e.training_id = :training", "training", training.id()).and(which);
        List<Found> found = jdbc.sql("""
            SELECT e.id, e.person, e.organisation, e.status, e.registered_at, e.reason, e.named, COUNT(*) OVER () AS total,
                   (SELECT COUNT(*) FROM training_enrolments a WHERE a.training_id = e.training_id AND a.status = 'WAITING'
                     AND a.turn < e.turn) AS ahead
            FROM training_enrolments e WHERE %s
            ORDER BY CASE e.status WHEN 'ADMITTED' THEN 0 WHEN 'WAITING' THEN 1 ELSE 2 END, e.turn, e.id
            LIMIT :max OFFSET :from
            """.formatted(where.sql()))
                .params(where.params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        Map<EnrolmentId, Set<Integer>> attended = jdbc
                .sql("SELECT enrolment_id, place FROM training_attendance WHERE enrolment_id IN (:ids)")
                .param("ids", found.stream().map(Found::id).toList())
                .query(Attended.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Attended::enrolmentId, Collectors.mapping(Attended::place, Collectors.toSet())));
        Map<PersonId, String> names =
                persons.names(actor, found.stream().map(Found::person).collect(Collectors.toSet()));
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor, found.stream().map(Found::organisation).collect(Collectors.toSet()));
        return Slice.counted(found, Found::total).map(row -> {
            String name = names.get(row.person());
            Set<Integer> came = attended.getOrDefault(row.id(), Set.of());
            return new ParticipantRow(
                    row.id(),
                    name,
                    known.get(row.organisation()),
                    row.status(),
                    row.ahead(),
                    row.registeredAt(),
                    row.reason(),
                    came,
                    training.isEarned(row.status(), came.size()),
                    name != null && !Enrolment.isNamed(row.id(), row.named(), name));
        });
    }

    private record Told(OrganisationId organisation, PersonId person) {}

    /**
     * Who is told of what happens to registrations: those registered, and who registered them, by organisation. Who has left it is told
     * nothing in its name any more, and nobody once it is closed.
     */
    Map<OrganisationId, Set<PersonId>> told(Where which) {
        return jdbc
                .sql(belonging("e.person", which) + " UNION " + belonging("e.registered_by", which))
                .params(which.params())
                .query(Told.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Told::organisation, Collectors.mapping(Told::person, Collectors.toSet())));
    }

    private static String belonging(String person, Where which) {
        return "SELECT e.organisation, %1$s AS person FROM training_enrolments e WHERE e.organisation IN (%2$s) AND (%3$s)"
                .formatted(person, MemberDirectory.openOrganisationsOf(person), which.sql());
    }

    /** Announced trainings that start after one moment and not after the other. */
    List<TrainingStart> starting(Instant after, Instant until) {
        return jdbc.sql("""
            SELECT t.id AS training, s.starts_at FROM training_trainings t
            JOIN training_sessions s ON s.training_id = t.id AND s.place = 0
            WHERE t.status = 'ANNOUNCED' AND t.ends_at > :after AND s.starts_at > :after AND s.starts_at <= :until
            ORDER BY s.starts_at, t.id
            """)
                .param("after", after)
                .param("until", until)
                .query(TrainingStart.class)
                .list();
    }

    /** Whether the organisation has a place in the training. */
    boolean isAdmitted(OrganisationId organisation, TrainingId training) {
        return jdbc.sql("""
            SELECT COUNT(*) FROM training_enrolments e
            WHERE e.training_id = :training AND e.organisation = :own AND e.status = 'ADMITTED'
            """)
                        .param("training", training)
                        .param("own", organisation)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether an organisation other than the one acted for has registered the actor, of those to which they belong first. */
    Optional<RegisteredElsewhere> elsewhere(Actor actor, TrainingId training) {
        PersonId person = actor.person();
        if (person == null) {
            return Optional.empty();
        }
        Where others = actor.organisation()
                .map(own -> Where.of("e.organisation <> :own", "own", new OrganisationId(own)))
                .orElse(Where.all());
        return jdbc.sql("""
            SELECT CASE WHEN e.organisation IN (%s) THEN 'ANOTHER' ELSE 'LEFT' END AS registered FROM training_enrolments e
            WHERE e.training_id = :training AND e.person = :person AND e.status IN ('ADMITTED', 'WAITING') AND %s
            ORDER BY registered LIMIT 1
            """.formatted(MemberDirectory.organisationsOf(":person"), others.sql()))
                .params(others.params())
                .param("training", training)
                .param("person", person)
                .query(RegisteredElsewhere.class)
                .optional();
    }

    /** What a person's copy says of one registration. */
    record Own(
            String title,
            EnrolmentStatus status,
            Instant registeredAt,
            @Nullable String reason,
            long attended) {}

    /** A part of a person's own registrations. */
    List<Own> own(PersonId person, int from, int max) {
        return jdbc.sql("""
            SELECT t.title, e.status, e.registered_at, e.reason,
                   (SELECT COUNT(*) FROM training_attendance a WHERE a.enrolment_id = e.id) AS attended
            FROM training_enrolments e JOIN training_trainings t ON t.id = e.training_id
            WHERE e.person = :person ORDER BY e.registered_at, e.id LIMIT :max OFFSET :from
            """)
                .param("person", person)
                .param("max", max)
                .param("from", from)
                .query(Own.class)
                .list();
    }

    /** The trainings for which a person was ever registered; one stands there as often as an organisation registered them for it. */
    List<TrainingId> trainingsOf(PersonId person) {
        return jdbc.sql(
                        "SELECT e.training_id FROM training_enrolments e WHERE e.person = :person ORDER BY e.training_id")
                .param("person", person)
                .query(TrainingId.class)
                .list();
    }
}
