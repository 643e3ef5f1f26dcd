package org.partnershipportal.people.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Chart;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many working days organisations wait to be verified, and how long recently verified ones waited. */
@Service
@Transactional(readOnly = true)
public class VerificationTimes {

    private static final Duration LATELY = Duration.ofDays(90);

    /** More than were ever verified in that time. */
    private static final int MOST = 500;

    /** Of fewer nobody is told how long it takes. */
    private static final int FEWEST = 5;

    /** The last working day of each step; what waits longer is the last step. */
    private static final int[] STEPS = {2, 5, VerificationTerm.WORKING_DAYS};

    /** How many of those verified last are named. */
    private static final int LATEST = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    VerificationTimes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As a chart, in the reader's language; empty where nothing waits and nothing was verified lately. Two queries. */
    @Requires(Permission.READ_VERIFICATION_QUEUE)
    public Optional<Chart> chart(Actor actor, Language reader) {
        long[] waiting = waiting();
        long[] verified = verified();
        long all = Arrays.stream(waiting).sum();
        if (all + Arrays.stream(verified).sum() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Chart(
                reader,
                text(reader, "organisation.times.finding", waiting[STEPS.length], all, STEPS[STEPS.length - 1]),
                text(reader, "organisation.times.note"),
                Chart.Measure.count(text(reader, "organisation.times.organisations")),
                List.of(
                        new Chart.Table(text(reader, "organisation.times.waiting"), rows(reader, waiting)),
                        new Chart.Table(text(reader, "organisation.times.verified"), rows(reader, verified))),
                ""));
    }

    /**
     * Within how many working days half of those were verified that were verified lately, for whoever waits; empty while there are
     * too few of them to tell. One query.
     */
    @Requires(Permission.READ)
    public Optional<Integer> usual(Actor actor) {
        List<Integer> waited = waited().stream().sorted().toList();
        return waited.size() < FEWEST ? Optional.empty() : Optional.of(waited.get((waited.size() - 1) / 2));
    }

    /** The same in figures, with what was decided last month and what was verified last. Three queries. */
    @Requires(Permission.READ_VERIFICATION_QUEUE)
    public VerificationFigures figures(Actor actor) {
        long[] waiting = waiting();
        Map<DecisionRow.Step, Long> decided = decidedLastMonth();
        return new VerificationFigures(
                Arrays.stream(waiting).sum(),
                waiting[STEPS.length],
                VerificationTerm.WORKING_DAYS,
                decided.getOrDefault(DecisionRow.Step.VERIFY, 0L),
                decided.getOrDefault(DecisionRow.Step.RETURN, 0L),
                decided.getOrDefault(DecisionRow.Step.REFUSE, 0L),
                latest());
    }

    private Map<DecisionRow.Step, Long> decidedLastMonth() {
        record Counted(DecisionRow.Step decision, long total) {}
        LocalDate first = LocalDate.ofInstant(clock.instant(), Reader.GENEVA).withDayOfMonth(1);
        return jdbc
                .sql("SELECT d.decision, COUNT(*) AS total FROM organisation_decisions d"
                        + " WHERE d.decided_at >= :from AND d.decided_at < :until GROUP BY d.decision")
                .param("from", first.minusMonths(1).atStartOfDay(Reader.GENEVA).toInstant())
                .param("until", first.atStartOfDay(Reader.GENEVA).toInstant())
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::decision, Counted::total));
    }

    private List<VerificationFigures.Verified> latest() {
        record Found(
                OrganisationId id,
                String name,
                String nameLanguage,
                OrganisationType organisationType,
                Instant submittedAt,
                Instant decidedAt) {}
        return jdbc
                .sql("""
                    SELECT o.id, o.name, o.name_language, d.organisation_type, o.submitted_at, d.decided_at
                    FROM organisation_decisions d JOIN organisation_organisations o ON o.id = d.organisation_id
                    WHERE d.decision = 'VERIFY' AND d.decided_at > :after AND o.submitted_at <= d.decided_at AND o.status <> 'DRAFT'
                    ORDER BY d.decided_at DESC, o.id LIMIT :max
                    """)
                .param("after", clock.instant().minus(LATELY))
                .param("max", LATEST)
                .query(Found.class)
                .list()
                .stream()
                .map(row -> new VerificationFigures.Verified(
                        row.id(),
                        new LocalizedText(row.name(), row.nameLanguage()),
                        row.organisationType().group(),
                        WorkingDays.between(row.submittedAt(), row.decidedAt())))
                .toList();
    }

    private static List<Chart.Row> rows(Language reader, long[] numbers) {
        return List.of(
                new Chart.Row(text(reader, "organisation.times.up-to", STEPS[0]), numbers[0]),
                new Chart.Row(text(reader, "organisation.times.between", STEPS[0] + 1, STEPS[1]), numbers[1]),
                new Chart.Row(text(reader, "organisation.times.between", STEPS[1] + 1, STEPS[2]), numbers[2]),
                new Chart.Row(text(reader, "organisation.times.more-than", STEPS[2]), numbers[3]));
    }

    /** Counted by the database: those that asked before the day from which on a step is over. */
    private long[] waiting() {
        record Counted(
                long total,
                @Nullable Long overFirst,
                @Nullable Long overSecond,
                @Nullable Long overThird) {}
        Counted counted = jdbc.sql("""
            SELECT COUNT(*) AS total,
                   SUM(CASE WHEN since < :first THEN 1 ELSE 0 END) AS over_first,
                   SUM(CASE WHEN since < :second THEN 1 ELSE 0 END) AS over_second,
                   SUM(CASE WHEN since < :third THEN 1 ELSE 0 END) AS over_third
            FROM (SELECT COALESCE(o.proposed_at, o.submitted_at) AS since FROM organisation_organisations o WHERE %s) w
            """.formatted(OrganisationQueries.WAITING))
                .param("first", over(STEPS[0]))
                .param("second", over(STEPS[1]))
                .param("third", over(STEPS[2]))
                .query(Counted.class)
                .single();
        long first = counted.overFirst() == null ? 0 : counted.overFirst();
        long second = counted.overSecond() == null ? 0 : counted.overSecond();
        long third = counted.overThird() == null ? 0 : counted.overThird();
        return new long[] {counted.total() - first, first - second, second - third, third};
    }

    /** Anyone who asked before this instant has waited more than so many working days. */
    private Instant over(int workingDays) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Reader.GENEVA);
        LocalDate day = today;
        while (WorkingDays.between(day.minusDays(1), today) <= workingDays) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(Reader.GENEVA).toInstant();
    }

    private long[] verified() {
        long[] numbers = new long[STEPS.length + 1];
        waited().forEach(workingDays -> numbers[step(workingDays)]++);
        return numbers;
    }

    /** How many working days each waited that was verified lately. */
    private List<Integer> waited() {
        record Verified(Instant submittedAt, Instant decidedAt) {

            int workingDays() {
                return WorkingDays.between(submittedAt, decidedAt);
            }
        }
        return jdbc
                .sql("""
                    SELECT o.submitted_at, d.decided_at
                    FROM organisation_decisions d JOIN organisation_organisations o ON o.id = d.organisation_id
                    WHERE d.decision = 'VERIFY' AND d.decided_at > :after AND o.submitted_at <= d.decided_at
                    ORDER BY d.decided_at DESC LIMIT :max
                    """)
                .param("after", clock.instant().minus(LATELY))
                .param("max", MOST)
                .query(Verified.class)
                .list()
                .stream()
                .map(Verified::workingDays)
                .toList();
    }

    private static int step(int workingDays) {
        int step = 0;
        while (step < STEPS.length && workingDays > STEPS[step]) {
            step++;
        }
        return step;
    }

    private static String text(Language reader, String key, Object... args) {
        return Translations.standard().text(reader, key, args);
    }
}
