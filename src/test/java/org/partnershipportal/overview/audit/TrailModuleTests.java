package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.cooperation.partnership.Reason;
import org.partnershipportal.cooperation.partnership.RegisterPartnership;
import org.partnershipportal.ground.shared.HashChain;
import org.partnershipportal.ground.shared.Id;
import org.partnershipportal.overview.audit.TrailVerification.Kind;
import org.partnershipportal.people.organisation.DecideOrganisation;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.ActRefused;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.access.StaffRolesChanged;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
class TrailModuleTests {

    private static final Instant AT = Instant.parse("2027-03-12T11:00:00.123456789Z");

    @Autowired
    Trail trail;

    @Autowired
    TrailQueries rows;

    @Autowired
    Partnerships partnerships;

    @Autowired
    org.partnershipportal.people.organisation.Verification verification;

    @Autowired
    Sealing sealing;

    @Autowired
    CheckpointFile checkpoints;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource pool;

    private TransactionTemplate transaction;
    private final Actor auditor = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.AUDITOR));

    @BeforeEach
    void begin() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void writesARowInTheActsOwnTransaction() {
        PersonId person = new PersonId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> events.publishEvent(new StaffRolesChanged(person, AT)));
        List<TrailRow> found = of(person);
        assertThat(found).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo("access.staff-roles-changed");
            assertThat(row.subject().kind()).isEqualTo("person");
            assertThat(row.by().kind()).isEqualTo("system");
            assertThat(row.at()).isEqualTo(Instant.parse("2027-03-12T11:00:00.123456Z"));
            assertThat(row.refused()).isFalse();
        });
    }

    @Test
    void writesNoRowForWhatWasRolledBack() {
        PersonId person = new PersonId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new StaffRolesChanged(person, AT));
            status.setRollbackOnly();
        });
        assertThat(of(person)).isEmpty();
    }

    @Test
    @DisplayName(
            "as many refusals at once as there are connections, each inside a transaction, keep nobody waiting and are all kept")
    void keepsParallelRefusals() throws Exception {
        int connections = pool.unwrap(HikariDataSource.class).getMaximumPoolSize();
        PersonId person = new PersonId(UUID.randomUUID());
        CyclicBarrier all = new CyclicBarrier(connections);
        List<Throwable> faults = new CopyOnWriteArrayList<>();
        List<Thread> threads = IntStream.range(0, connections)
                .mapToObj(n -> Thread.ofPlatform().start(() -> {
                    try {
                        transaction.executeWithoutResult(status -> {
                            jdbc.sql("SELECT COUNT(*) FROM audit_rows")
                                    .query(Long.class)
                                    .single();
                            await(all);
                            events.publishEvent(new ActRefused(
                                    Permission.PUBLISH_PARTNERSHIP,
                                    "access.refusal.publish-partnership",
                                    person.toString(),
                                    Actor.person(person).ref(),
                                    AT));
                            await(all);
                        });
                    } catch (RuntimeException fault) {
                        faults.add(fault);
                    }
                }))
                .toList();
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(20));
        }
        assertThat(threads).noneMatch(Thread::isAlive);
        assertThat(faults).isEmpty();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE person = :person")
                                .param("person", person)
                                .query(Long.class)
                                .single())
                        .isEqualTo(connections));
    }

    private static void await(CyclicBarrier all) {
        try {
            all.await(15, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void keepsARefusalThoughTheActsTransactionIsRolledBack() {
        PersonId person = new PersonId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new ActRefused(
                    Permission.VERIFY_ORGANISATION,
                    "access.refusal.verify-organisation",
                    "one\nwith a break",
                    Actor.person(person).ref(),
                    AT));
            status.setRollbackOnly();
        });
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(refusals(person)).hasSize(1));
        assertThat(trail.rows(auditor, new TrailFilter("", person.toString(), "", true, null, null), null, 10))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo("verify-organisation");
                    assertThat(row.reason()).isEqualTo("access.refusal.verify-organisation");
                    assertThat(row.subject().id()).isEmpty();
                });
        assertThat(TrailRow.of(
                                person.value(),
                                new ActRefused(
                                        Permission.EDIT_INPUT,
                                        "shared.refusal.not-found",
                                        "one\nwith a break",
                                        Actor.person(person).ref(),
                                        AT))
                        .subject()
                        .id())
                .isEqualTo("one with a break");
    }

    @Test
    void namesTheRecordOfARefusedCommand() {
        PersonId person = new PersonId(UUID.randomUUID());
        Actor visiting = Actor.person(person);
        PartnershipId partnership =
                PartnershipId.parse(UUID.randomUUID().toString()).orElseThrow();
        OrganisationId organisation =
                OrganisationId.parse(UUID.randomUUID().toString()).orElseThrow();

        tellsOfAnActOn(partnership, organisation);
        assertThatThrownBy(() -> partnerships.edit(visiting, edit(partnership))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> verification.decide(
                        visiting,
                        new DecideOrganisation(organisation, 0, DecideOrganisation.Decision.VERIFY, "Statutes read.")))
                .isInstanceOf(NotPermitted.class);

        assertThat(refusals(person))
                .extracting(TrailRow::kind, row -> row.subject().id())
                .containsExactlyInAnyOrder(
                        tuple("edit-partnership", partnership.toString()),
                        tuple("verify-organisation", organisation.toString()));
    }

    @Test
    void namesNoRecordWhereARefusedCommandHasNone() {
        PersonId person = new PersonId(UUID.randomUUID());
        RegisterPartnership registration = new RegisterPartnership(UUID.randomUUID(), "Legal aid", "", null, "en");

        assertThatThrownBy(() -> partnerships.register(Actor.person(person), registration))
                .isInstanceOf(NotPermitted.class);

        assertThat(refusals(person)).extracting(row -> row.subject().id()).containsExactly("");
    }

    @Test
    void namesTheRecordThatARefusedCallNamesByItself() {
        PersonId person = new PersonId(UUID.randomUUID());
        PartnershipId partnership =
                PartnershipId.parse(UUID.randomUUID().toString()).orElseThrow();

        tellsOfAnActOn(partnership);
        assertThatThrownBy(() ->
                        partnerships.end(Actor.person(person), partnership, new Reason("No money is left.", "en")))
                .isInstanceOf(NotPermitted.class);

        assertThat(refusals(person)).extracting(row -> row.subject().id()).containsExactly(partnership.toString());
    }

    @Test
    @DisplayName("A refusal repeats no id that somebody typed, be it of nothing or of an input, which has a pseudonym")
    void namesNoRecordThatItDoesNotTellOfInTheOpen() {
        PersonId person = new PersonId(UUID.randomUUID());
        InputId input = new InputId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> events.publishEvent(new InputEvent.InputWithdrawn(
                input, new CallId(UUID.randomUUID()), Actor.person(person).ref(), AT)));

        for (UUID typed : List.of(input.value(), UUID.randomUUID())) {
            assertThatThrownBy(() -> partnerships.edit(
                            Actor.person(person),
                            edit(PartnershipId.parse(typed.toString()).orElseThrow())))
                    .isInstanceOf(NotPermitted.class);
        }

        assertThat(refusals(person)).extracting(row -> row.subject().id()).containsExactly("", "");
    }

    /** An act on each of these is written, of the kind that auditors read in the open. */
    private void tellsOfAnActOn(Id... records) {
        for (Id record : records) {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new StaffRolesChanged(new PersonId(record.value()), AT)));
        }
    }

    @Test
    @DisplayName("Only an auditor reads the trail, and reading leaves no row")
    void isReadByAuditorsOnly() {
        long before = trail.count(auditor, TrailFilter.ALL);
        for (StaffRole role : StaffRole.values()) {
            if (role != StaffRole.AUDITOR) {
                Actor other = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(role));
                assertThatThrownBy(() -> trail.rows(other, TrailFilter.ALL, null, 1))
                        .isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> trail.verify(other, done -> {})).isInstanceOf(NotPermitted.class);
                assertThatThrownBy(() -> trail.export(other, TrailFilter.ALL, row -> {}))
                        .isInstanceOf(NotPermitted.class);
            }
        }
        assertThatThrownBy(() -> trail.count(Actor.system(), TrailFilter.ALL)).isInstanceOf(NotPermitted.class);
        trail.rows(auditor, TrailFilter.ALL, null, 1);
        assertThat(trail.count(auditor, TrailFilter.ALL)).isEqualTo(before);
    }

    @Test
    void filtersByKindActorRecordAndTime() {
        PersonId person = new PersonId(UUID.randomUUID());
        transaction.executeWithoutResult(status -> events.publishEvent(new StaffRolesChanged(person, AT)));
        String record = person.toString();
        assertThat(count(new TrailFilter("access.staff-roles-changed", "", record, false, null, null)))
                .isEqualTo(1);
        assertThat(count(new TrailFilter("access.other", "", record, false, null, null)))
                .isZero();
        assertThat(count(new TrailFilter("", "", record, true, null, null))).isZero();
        assertThat(count(new TrailFilter("", "not an id", record, false, null, null)))
                .isZero();
        assertThat(count(new TrailFilter("", "", record, false, AT.plusSeconds(1), null)))
                .isZero();
        assertThat(count(new TrailFilter("", "", record, false, null, AT.minusSeconds(1))))
                .isZero();
        assertThat(count(new TrailFilter("", "", record, false, AT.minusSeconds(1), AT.plusSeconds(1))))
                .isEqualTo(1);
    }

    @Test
    void exportsEveryRowOnce() {
        write(2500);
        List<UUID> seen = new ArrayList<>();
        trail.export(auditor, TrailFilter.ALL, row -> seen.add(row.id()));
        assertThat(seen).doesNotHaveDuplicates().hasSize((int) trail.count(auditor, TrailFilter.ALL));
    }

    @Test
    void sealsAndVerifiesWhatWasWritten() {
        write(30);
        sealing.sealAll();
        TrailVerification result =
                trail.verify(auditor, done -> assertThat(done).isBetween(0L, 100L));
        assertThat(result.findings()).isEmpty();
        assertThat(result.rows()).isGreaterThanOrEqualTo(30);
        assertThat(result.checkpoints()).isPositive();
        assertThat(checkpoints.last().orElseThrow().chain().length())
                .isLessThanOrEqualTo(rows.end().length());
    }

    @Test
    void sealsEachRowOnceThoughSeveralSealersAndWritersRunAtOnce() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 4; i++) {
                all.add(threads.submit(after(start, () -> write(100))));
                all.add(threads.submit(after(start, () -> {
                    for (int round = 0; round < 60; round++) {
                        sealing.sealBatch();
                    }
                })));
            }
            start.countDown();
            for (Future<?> each : all) {
                each.get(60, TimeUnit.SECONDS);
            }
        }
        sealing.sealAll();
        assertThat(trail.verify(auditor, done -> {}).findings()).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) - COUNT(DISTINCT place) FROM audit_rows WHERE place IS NOT NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void passesByWhileAnotherHoldsTheLock() {
        write(1);
        transaction.executeWithoutResult(status -> {
            assertThat(rows.lockedEnd()).isPresent();
            assertThat(sealing.sealBatch()).isZero();
        });
    }

    @Test
    void passesOverNoRowWhoseTransactionCommitsLate() throws Exception {
        PersonId late = new PersonId(UUID.randomUUID());
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        Thread writer = Thread.startVirtualThread(() -> transaction.executeWithoutResult(status -> {
            events.publishEvent(new StaffRolesChanged(late, AT.minusSeconds(86400)));
            written.countDown();
            await(sealed);
        }));
        assertThat(written.await(20, TimeUnit.SECONDS)).isTrue();
        write(5);
        sealing.sealAll();
        HashChain before = rows.end();
        sealed.countDown();
        writer.join();
        sealing.sealAll();
        assertThat(of(late)).hasSize(1);
        assertThat(place(of(late).getFirst())).isGreaterThan(before.length());
        assertThat(trail.verify(auditor, done -> {}).findings()).isEmpty();
    }

    @Test
    void findsWhatSomeoneDidToTheTable() {
        write(10);
        sealing.sealAll();
        long last = rows.end().length();
        tamper(
                "UPDATE audit_rows SET subject_id = 'x' WHERE place = " + (last - 3),
                "UPDATE audit_rows SET subject_id = :was WHERE place = " + (last - 3),
                jdbc.sql("SELECT subject_id FROM audit_rows WHERE place = " + (last - 3))
                        .query(String.class)
                        .single(),
                new TrailVerification.Finding(Kind.ROW_CHANGED, last - 3));
        assertThat(trail.verify(auditor, done -> {}).findings()).isEmpty();
    }

    @Test
    void findsRowsCutOffTogetherWithTheChainsEnd() {
        write(3);
        sealing.sealAll();
        HashChain end = rows.end();
        transaction.executeWithoutResult(status -> {
            SealedRow before = rows.sealedAfter(end.length() - 3, 1).getFirst();
            jdbc.sql("DELETE FROM audit_rows WHERE place > " + before.place()).update();
            rows.moveEnd(new HashChain(before.place(), before.hash()));
            // Seen within this transaction only; afterwards all is as before.
            try (var lines = checkpoints.lines(checkpoints.size())) {
                ChainCheck check = new ChainCheck(checkpoints.keys(), lines.iterator());
                long place = 0;
                for (List<SealedRow> chunk = rows.sealedAfter(place, 1000);
                        !chunk.isEmpty();
                        chunk = rows.sealedAfter(place, 1000)) {
                    chunk.forEach(check::row);
                    place = chunk.getLast().place();
                }
                assertThat(check.end(rows.end(), 0, 0, AT).findings())
                        .containsExactly(new TrailVerification.Finding(Kind.CUT_OFF, before.place() + 1));
            }
            status.setRollbackOnly();
        });
    }

    @Test
    void findsTheRowItSealsByItsIdAndWhatIsToSealByAnIndexHoweverManyWait() {
        assertThat(jdbc.sql("EXPLAIN " + TrailQueries.SEAL)
                        .param("place", 1)
                        .param("hash", "a")
                        .param("id", new byte[16])
                        .query()
                        .listOfRows()
                        .toString())
                .contains("PRIMARY")
                .doesNotContain("audit_rows_by_place");
        assertThat(jdbc.sql("EXPLAIN " + TrailQueries.UNSEALED)
                        .param("now", 1)
                        .param("limit", 1)
                        .query()
                        .listOfRows()
                        .toString())
                .contains("audit_rows_waiting")
                .doesNotContainIgnoringCase("filesort");
    }

    private void tamper(String change, String undo, String was, TrailVerification.Finding expected) {
        jdbc.sql(change).update();
        try {
            assertThat(trail.verify(auditor, done -> {}).findings()).contains(expected);
        } finally {
            jdbc.sql(undo).param("was", was).update();
        }
    }

    private void write(int count) {
        for (int i = 0; i < count; i++) {
            PersonId person = new PersonId(UUID.randomUUID());
            transaction.executeWithoutResult(status -> events.publishEvent(new StaffRolesChanged(person, AT)));
        }
    }

    private long place(TrailRow row) {
        sealing.sealAll();
        return jdbc.sql("SELECT place FROM audit_rows WHERE subject_id = :id")
                .param("id", row.subject().id())
                .query(Long.class)
                .single();
    }

    private List<TrailRow> of(PersonId person) {
        return trail.rows(auditor, new TrailFilter("", "", person.toString(), false, null, null), null, 10);
    }

    private List<TrailRow> refusals(PersonId person) {
        return trail.rows(auditor, new TrailFilter("", person.toString(), "", true, null, null), null, 10);
    }

    private static EditPartnership edit(PartnershipId partnership) {
        return new EditPartnership(
                partnership, 0, "Legal aid", "", null, "en", null, null, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private long count(TrailFilter filter) {
        return trail.count(auditor, filter);
    }

    private static Callable<Void> after(CountDownLatch start, Runnable act) {
        return () -> {
            start.await();
            act.run();
            return null;
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
