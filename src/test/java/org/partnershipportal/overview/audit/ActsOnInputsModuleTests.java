package org.partnershipportal.overview.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.ActRefused;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StaffRolesChanged;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The same person of the same organisation does everything that there is to two inputs; the auditor reads of it. */
@PortalModuleTest
@DisplayName("R14.8, Who acts: the auditor follows an input's life and learns nobody's id")
class ActsOnInputsModuleTests {

    private static final int ALL = 2000;

    @Autowired
    Trail trail;

    @Autowired
    TrailQueries rows;

    @Autowired
    ShownRows shown;

    @Autowired
    Sealing sealing;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final Instant at = Instant.now()
            .minus(3, ChronoUnit.HOURS)
            .truncatedTo(ChronoUnit.HOURS)
            .plusSeconds(427)
            .plusNanos(123_456_000);
    private final Actor auditor = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.AUDITOR));
    private final SampleEvents one = new SampleEvents(at);

    @Test
    void showsNoRealIdOfAnyKindOfActOnAnInput() {
        List<TrailRow> kept = everything(one);
        List<TrailRow> seen = inTheHour();
        assertThat(seen.stream().map(TrailRow::kind)).containsAll(kinds(kept));
        assertThat(kept).hasSizeGreaterThan(60);
        for (TrailRow row : seen) {
            assertThat(String.valueOf(row).replace(row.id().toString(), ""))
                    .doesNotContain(one.secrets())
                    .doesNotContainPattern("TEAM_ONLY|SHOWN|PUBLISHED|SEALED");
        }
    }

    @Test
    void exportsNoRealIdEither() {
        everything(one);
        List<String> exported = new ArrayList<>();
        trail.export(
                auditor,
                hour(""),
                row -> exported.add(row.canonical().replace(row.id().toString(), "")));
        assertThat(exported).isNotEmpty().allSatisfy(row -> assertThat(row).doesNotContain(one.secrets()));
    }

    @Test
    void findsNothingByARealId() {
        everything(one);
        for (String id : one.secrets()) {
            assertThat(trail.count(auditor, new TrailFilter("", id, "", false, null, null)))
                    .isZero();
            assertThat(trail.count(auditor, new TrailFilter("", "", id, false, null, null)))
                    .isZero();
            assertThat(trail.rows(auditor, new TrailFilter("", id, nameOf(one), false, null, null), null, ALL))
                    .isEmpty();
        }
    }

    @Test
    void namesTheSameActorOnceInOneInputAndOtherwiseInTheNext() {
        everything(one);
        SampleEvents other = new SampleEvents(at, one.by);
        everything(other);

        List<TrailRow> first = lifeOf(nameOf(one));
        List<TrailRow> second = lifeOf(nameOf(other));
        assertThat(actors(first)).hasSize(1);
        assertThat(actors(second)).hasSize(1).doesNotContainAnyElementsOf(actors(first));
        Set<UUID> all = new HashSet<>();
        actors(first).forEach(by -> all.addAll(List.of(person(by), organisation(by))));
        actors(second).forEach(by -> all.addAll(List.of(person(by), organisation(by))));
        assertThat(all).hasSize(4);
    }

    @Test
    void findsAnInputsWholeLifeByItsNameAndWithinItAnActorByTheirs() {
        List<TrailRow> kept = everything(one);
        everything(new SampleEvents(at, one.by));
        long about = kept.stream()
                .filter(row -> one.input.toString().equals(row.about()))
                .count();
        String name = nameOf(one);
        List<TrailRow> life = lifeOf(name);
        assertThat(life).hasSize((int) about).allMatch(row -> name.equals(row.about()));
        ActorRef actor = actors(life).iterator().next();
        assertThat(trail.count(auditor, new TrailFilter("", person(actor).toString(), name, false, null, null)))
                .isEqualTo(about);
        assertThat(trail.count(auditor, new TrailFilter("", organisation(actor).toString(), name, false, null, null)))
                .isEqualTo(about);
        assertThat(trail.count(auditor, new TrailFilter("", UUID.randomUUID().toString(), name, false, null, null)))
                .isZero();
        assertThat(trail.count(auditor, new TrailFilter("", person(actor).toString(), "", false, null, null)))
                .isZero();
    }

    @Test
    void findsAFilesRowsByItsName() {
        everything(one);
        TrailRow stored = lifeOf(nameOf(one)).stream()
                .filter(row -> row.kind().equals("document.document-stored"))
                .findFirst()
                .orElseThrow();
        assertThat(lifeOf(stored.subject().id()))
                .extracting(TrailRow::kind)
                .contains("document.document-stored", "document.document-removed")
                .allMatch(kind -> kind.startsWith("document."));
    }

    @Test
    void joinsWhatASignatoryWasAskedAndDidByTheSameName() {
        everything(one);
        List<TrailRow> life = lifeOf(nameOf(one));
        assertThat(life.stream()
                        .filter(row -> row.kind().matches("input\\.(cosigner-invited|input-signed)"))
                        .map(row -> row.facts().replaceAll(".*\"organisation\":\"([^\"]*)\".*", "$1"))
                        .distinct())
                .hasSize(1);
    }

    @Test
    void showsTheHourOnlyAndNoOrderInIt() {
        List<UUID> inTime = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            TrailRow row = TrailRow.of(UUID.randomUUID(), withdrawn(at.plusSeconds(i)));
            rows.insert(row);
            inTime.add(row.id());
        }
        List<TrailRow> seen = trail.rows(auditor, hour("input.input-withdrawn"), null, ALL).stream()
                .filter(row -> inTime.contains(row.id()))
                .toList();
        assertThat(seen).hasSize(40).allMatch(row -> row.at().equals(at.truncatedTo(ChronoUnit.HOURS)));
        List<UUID> order = seen.stream().map(TrailRow::id).toList();
        assertThat(order).isNotEqualTo(inTime).isNotEqualTo(inTime.reversed());
        assertThat(trail.count(
                        auditor,
                        new TrailFilter(
                                "input.input-withdrawn", "", "", false, at.minusSeconds(1), at.plusSeconds(60))))
                .as("a filter of minutes finds nothing within an hour")
                .isZero();
    }

    @Test
    void keepsTheHourOnlyOfWhatSomeoneWithoutAnAccountOrThePortalItselfDid() {
        for (String kind : List.of("visitor", "bearer", "system")) {
            SampleEvents sealed = new SampleEvents(at, new ActorRef(kind, null, null));
            everything(sealed);
            assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE about = :id AND happened_at <> :hour")
                            .param("id", sealed.input.toString())
                            .param("hour", TrailQueries.micros(at.truncatedTo(ChronoUnit.HOURS)))
                            .query(Long.class)
                            .single())
                    .isZero();
            assertThat(lifeOf(nameOf(sealed))).isNotEmpty();
        }
        assertThat(everything(one)).allMatch(row -> row.at().equals(at));
    }

    @Test
    void pagesThroughAnHourWithoutLosingARow() {
        List<TrailRow> kept = everything(one);
        Set<UUID> seen = new HashSet<>();
        List<TrailRow> part = trail.rows(auditor, hour(""), null, 7);
        while (!part.isEmpty()) {
            part.forEach(row -> assertThat(seen.add(row.id())).isTrue());
            part = trail.rows(auditor, hour(""), part.getLast(), 7);
        }
        assertThat(seen).containsAll(kept.stream().map(TrailRow::id).toList());
        assertThat((long) seen.size()).isEqualTo(trail.count(auditor, hour("")));
    }

    @Test
    void showsAnActOnceItsHourIsOver() {
        Instant now = Instant.parse("2026-05-05T10:59:59Z");
        SampleEvents later = new SampleEvents(now);
        rows.insert(TrailRow.of(UUID.randomUUID(), later.of(kindOf("InputWithdrawn"))));
        TrailFilter life = new TrailFilter("", "", nameOf(later), false, null, null);
        clock.at(now, () -> assertThat(trail.count(auditor, life)).isZero());
        clock.at(
                now.plusSeconds(30),
                () -> assertThat(trail.count(auditor, life)).isEqualTo(1));
    }

    @Test
    @DisplayName("R14.8 what keeps the hour only gets its place after that, among the others of its hour, in no order")
    void placesWhatKeepsTheHourOnlyWhenTheHourIsOver() {
        Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(48, ChronoUnit.HOURS);
        ActorRef bearer = new ActorRef("bearer", null, null);
        List<UUID> written = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Instant then = hour.plusSeconds(60L * i + 7);
            TrailRow sealed = TrailRow.of(UUID.randomUUID(), withdrawn(then, bearer));
            rows.insert(sealed);
            written.add(sealed.id());
            TrailRow open =
                    TrailRow.of(UUID.randomUUID(), new StaffRolesChanged(new PersonId(UUID.randomUUID()), then));
            rows.insert(open);
            clock.at(then, sealing::sealAll);
            assertThat(place(open.id()))
                    .as("what is nobody's secret is chained at once")
                    .isPresent();
        }
        assertThat(written).allSatisfy(id -> assertThat(place(id)).isEmpty());
        clock.at(hour.plus(1, ChronoUnit.HOURS).plusSeconds(299), sealing::sealAll);
        assertThat(written)
                .as("what was done in the hour may still be committed")
                .allSatisfy(id -> assertThat(place(id)).isEmpty());
        assertThat(trail.verify(auditor, done -> {}).waiting()).isGreaterThanOrEqualTo(30);
        clock.at(hour.plus(1, ChronoUnit.HOURS).plusSeconds(301), sealing::sealAll);
        List<UUID> placed = written.stream()
                .sorted(java.util.Comparator.comparing(id -> place(id).orElseThrow()))
                .toList();
        assertThat(placed).isNotEqualTo(written).isNotEqualTo(written.reversed());
        assertThat(place(placed.getLast()).orElseThrow()
                        - place(placed.getFirst()).orElseThrow())
                .as("one after the other, but for what the portal itself does in that hour")
                .isBetween(29L, 31L);
        assertThat(trail.verify(auditor, done -> {}).findings()).isEmpty();
    }

    private java.util.Optional<Long> place(UUID id) {
        return jdbc.sql("SELECT place FROM audit_rows WHERE id = :id AND place IS NOT NULL")
                .param("id", id)
                .query(Long.class)
                .optional();
    }

    @Test
    void stillProvesTheChainWholeOverTheRowsAsTheyWereWritten() {
        everything(one);
        sealing.sealAll();
        assertThat(trail.verify(auditor, done -> {}).findings()).isEmpty();
        long place = jdbc.sql("SELECT MAX(place) FROM audit_rows WHERE about = :id")
                .param("id", one.input.toString())
                .query(Long.class)
                .single();
        later(place, 1);
        try {
            assertThat(trail.verify(auditor, done -> {}).findings())
                    .contains(new TrailVerification.Finding(TrailVerification.Kind.ROW_CHANGED, place));
        } finally {
            later(place, -1);
        }
    }

    @Test
    @DisplayName(
            "Finds whoever hides a row from auditors, or has its ids shown, though the chain hashes neither column")
    void findsAChangeOfHowARowIsShown() {
        everything(one);
        rows.insert(TrailRow.of(UUID.randomUUID(), new StaffRolesChanged(new PersonId(UUID.randomUUID()), at)));
        sealing.sealAll();
        long open = lastSealed("kind = 'access.staff-roles-changed'");
        long hidden = lastSealed("kind = 'document.document-ready' AND about IS NOT NULL");
        long refused = lastSealed("kind = 'submit-input' AND reason IS NOT NULL");
        for (long place : List.of(open, hidden, refused)) {
            for (String change :
                    List.of("about = 'x'", "about = ''", "shown_at = 9000000000000000000", "shown_at = shown_at + 1")) {
                assertFound(place, change);
            }
        }
        assertFound(hidden, "about = NULL");
        assertFound(hidden, "about = NULL, shown_at = happened_at");
        assertFound(refused, "about = NULL, shown_at = happened_at");
        assertThat(trail.verify(auditor, done -> {}).findings()).isEmpty();
    }

    private long lastSealed(String which) {
        return jdbc.sql("SELECT MAX(place) FROM audit_rows WHERE " + which)
                .query(Long.class)
                .single();
    }

    private void assertFound(long place, String change) {
        SealedRow was = rows.sealedAfter(place - 1, 1).getFirst();
        jdbc.sql("UPDATE audit_rows SET " + change + " WHERE place = :place")
                .param("place", place)
                .update();
        try {
            assertThat(trail.verify(auditor, done -> {}).findings())
                    .as(change + " of " + was.row().kind())
                    .containsExactly(new TrailVerification.Finding(TrailVerification.Kind.ROW_CHANGED, place));
        } finally {
            jdbc.sql("UPDATE audit_rows SET about = :about, shown_at = :shownAt WHERE place = :place")
                    .param("about", was.row().about(), Types.VARCHAR)
                    .param("shownAt", TrailQueries.micros(was.shownAt()))
                    .param("place", place)
                    .update();
        }
    }

    private void later(long place, int microseconds) {
        jdbc.sql("UPDATE audit_rows SET happened_at = happened_at + :more WHERE place = :place")
                .param("more", microseconds)
                .param("place", place)
                .update();
    }

    @Test
    void hidesWhatWasKeptBeforeJustTheSame() throws IOException {
        List<String> before = text("/kinds-before-pseudonyms.txt").lines().toList();
        List<TrailRow> kept = new ArrayList<>();
        SampleEvents.ALL.forEach(type -> kept.add(TrailRow.of(UUID.randomUUID(), one.of(type))));
        for (Permission act : Permission.values()) {
            kept.add(refused(act, one));
        }
        Instant moment = at.plusSeconds(1_001);
        kept.stream()
                .filter(row -> before.contains(row.kind()))
                .forEach(row -> rows.insert(new TrailRow(
                        row.id(),
                        moment,
                        row.kind(),
                        row.subject(),
                        row.by(),
                        row.facts(),
                        row.reason(),
                        row.about())));
        List<String> backfill = updatesOf("/db/migration/audit/V2__acts_on_inputs_are_shown_by_pseudonyms.sql");
        // A copy, so that nothing that goes on at the same time waits for this.
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        reading.executeWithoutResult(
                status -> jdbc.sql("CREATE TABLE audit_before AS SELECT * FROM audit_rows WHERE happened_at = "
                                + TrailQueries.micros(moment))
                        .update());
        try {
            Map<String, String> now = shownColumns();
            assertThat(now).hasSizeGreaterThan(100);
            jdbc.sql("UPDATE audit_before SET about = NULL, shown_at = 0").update();
            backfill.forEach(update ->
                    jdbc.sql(update.replace("audit_rows", "audit_before")).update());
            assertThat(shownColumns()).isEqualTo(now);
        } finally {
            jdbc.sql("DROP TABLE audit_before").update();
        }
    }

    private Map<String, String> shownColumns() {
        Map<String, String> columns = new HashMap<>();
        jdbc.sql("SELECT id, kind, about, shown_at FROM audit_before")
                .query()
                .listOfRows()
                .forEach(row -> columns.put(
                        row.get("kind") + " " + text(Objects.requireNonNull(row.get("id"))),
                        row.get("about") + " " + row.get("shown_at")));
        return columns;
    }

    private static String text(Object id) {
        return id instanceof byte[] bytes ? Arrays.toString(bytes) : id.toString();
    }

    private static List<String> updatesOf(String script) throws IOException {
        return Arrays.stream(text(script).split(";\\s*\\R", -1))
                .map(String::strip)
                .filter(statement -> statement.startsWith("UPDATE"))
                .toList();
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(TrailRow.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }

    /** Every event and every refusal that is about the input, or a record of its. */
    private List<TrailRow> everything(SampleEvents sample) {
        List<TrailRow> kept = new ArrayList<>();
        for (Class<?> type : SampleEvents.ALL) {
            DomainEvent event = sample.of(type);
            if (event.about() != null) {
                kept.add(TrailRow.of(UUID.randomUUID(), event));
            }
        }
        for (Permission act : Permission.values()) {
            if (act.isConfidential()) {
                kept.add(refused(act, sample));
            }
        }
        kept.forEach(rows::insert);
        return kept;
    }

    private TrailRow refused(Permission act, SampleEvents sample) {
        return TrailRow.of(
                UUID.randomUUID(),
                new ActRefused(act, "shared.problem.too-long", sample.input.toString(), sample.by, at));
    }

    private DomainEvent withdrawn(Instant when, ActorRef by) {
        return new SampleEvents(when, by).of(kindOf("InputWithdrawn"));
    }

    private DomainEvent withdrawn(Instant when) {
        return new SampleEvents(when).of(kindOf("InputWithdrawn"));
    }

    private static Class<?> kindOf(String name) {
        return SampleEvents.ALL.stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The hour that everything was done in. */
    private TrailFilter hour(String kind) {
        Instant start = at.truncatedTo(ChronoUnit.HOURS);
        return new TrailFilter(kind, "", "", false, start, start.plus(1, ChronoUnit.HOURS));
    }

    private List<TrailRow> inTheHour() {
        return trail.rows(auditor, hour(""), null, ALL);
    }

    private List<TrailRow> lifeOf(String name) {
        return trail.rows(auditor, new TrailFilter("", "", name, false, null, null), null, ALL);
    }

    /** The name under which the auditor knows the input. */
    private String nameOf(SampleEvents sample) {
        TrailRow marker = TrailRow.of(UUID.randomUUID(), sample.of(kindOf("InputWithdrawn")));
        return shown.show(marker).subject().id();
    }

    private static Set<String> kinds(List<TrailRow> some) {
        return some.stream().map(TrailRow::kind).collect(Collectors.toSet());
    }

    private static Set<ActorRef> actors(List<TrailRow> some) {
        return some.stream().map(TrailRow::by).collect(Collectors.toSet());
    }

    private static UUID person(ActorRef by) {
        return Objects.requireNonNull(by.person());
    }

    private static UUID organisation(ActorRef by) {
        return Objects.requireNonNull(by.organisation());
    }
}
