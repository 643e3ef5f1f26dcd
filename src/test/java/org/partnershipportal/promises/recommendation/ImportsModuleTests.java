package org.partnershipportal.promises.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.symbol;
import static org.partnershipportal.promises.recommendation.RecommendationFixtures.upr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("Imports of recommendations")
class ImportsModuleTests {

    private static final String HEADINGS =
            "language,state,symbol,paragraph,cycle,position,recommending state,theme,rules,sdg,text\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Recommendations recommendations;

    @Autowired
    private ImportReading reading;

    @Autowired
    private ImportRunner runner;

    @Autowired
    private ImportQueries queries;

    @Autowired
    private ImportedRecommendations imported;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Jobs jobs;

    @Autowired
    private OrganisationStage stage;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Actor secretariat;
    private String symbol = "";

    @BeforeEach
    void setTheStage() {
        secretariat = stage.secretariat();
        symbol = symbol();
    }

    private String row(String state, int paragraph, String text) {
        return "en," + state + "," + symbol + ",1." + paragraph + ",3,supported,Angola; Namibia,women-prisoners,"
                + "\"Mandela 45, Bangkok 26\",16.3," + text + "\n";
    }

    private String table(int rows) {
        return HEADINGS
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> row("Slovenia", number, "Do more: number " + number))
                        .collect(Collectors.joining());
    }

    private ImportId upload(String table) {
        return upload(table.getBytes(StandardCharsets.UTF_8));
    }

    private ImportId upload(byte[] table) {
        try {
            ImportId id = imports.upload(
                    secretariat, new UploadTable(UUID.randomUUID(), "table.csv"), new ByteArrayInputStream(table));
            work();
            return id;
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private void work() {
        jobs.allDone(ImportRunner.KIND).join();
    }

    private ImportDetails details(ImportId id) {
        return imports.details(secretariat, id);
    }

    private void confirm(ImportId id) {
        imports.confirm(secretariat, id);
        work();
    }

    private List<RecommendationRow> listed() {
        RecommendationFilter filter =
                new RecommendationFilter(symbol, null, null, null, null, null, RecommendationStatus.CHECKED);
        return Parts.all((from, max) -> recommendations.list(Actor.visitor(), filter, from, max));
    }

    private List<ImportProblem> problems(ImportId id) {
        return Parts.all((from, max) -> imports.problems(secretariat, id, false, from, max));
    }

    private List<ImportProblem> notes(ImportId id) {
        return Parts.all((from, max) -> imports.problems(secretariat, id, true, from, max));
    }

    private long parts(ImportId id) {
        return jdbc.sql("SELECT COUNT(*) FROM recommendation_import_parts WHERE import_id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void importNothingBeforeTheyAreConfirmedAndThenAllThatIsInOrder() {
        ImportId id = upload(table(30));
        assertThat(details(id).status()).isEqualTo(ImportStatus.READY);
        assertThat(details(id).fresh()).isEqualTo(30);
        assertThat(problems(id)).isEmpty();
        assertThat(listed()).isEmpty();
        confirm(id);
        assertThat(details(id).status()).isEqualTo(ImportStatus.DONE);
        assertThat(details(id).added()).isEqualTo(30);
        assertThat(listed()).hasSize(30);
        assertThat(listed().get(1).paragraph()).as("by numbers").isEqualTo("1.2");
        assertThat(parts(id)).as("the table is deleted").isZero();
        RecommendationDetails one =
                recommendations.details(Actor.visitor(), listed().getFirst().id());
        assertThat(one.recommenders()).hasSize(2);
        assertThat(one.rules()).hasSize(2);
        assertThat(one.sdgTargets()).containsExactly("16.3");
        assertThat(one.themes()).containsExactly("women-prisoners");
    }

    @Test
    void ofTheSameTableTwiceChangeNothing() {
        confirm(upload(table(5)));
        List<RecommendationRow> before = listed();
        ImportId again = upload(table(5));
        assertThat(details(again).fresh()).isZero();
        assertThat(details(again).there()).isEqualTo(5);
        assertThat(problems(again)).isEmpty();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> confirm(again));
        assertThat(listed()).isEqualTo(before);
    }

    /** A table that was confirmed, and that no node has begun to import. */
    private ImportId importing(String table) {
        ImportId id = upload(table);
        jdbc.sql("UPDATE recommendation_imports SET status = 'IMPORTING' WHERE id = :id")
                .param("id", id)
                .update();
        return id;
    }

    private void run(ImportId id) {
        try {
            runner.run(id.value());
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** As a node that is killed after its first step leaves an import. */
    private void firstStep(ImportId id, String table) throws Exception {
        Path file = Files.writeString(Files.createTempFile("table", ".csv"), table);
        reading.read(
                file,
                batch -> transactions.executeWithoutResult(status -> {
                    imported.add(id, imported.free(batch.fresh(), false), clock.instant());
                    queries.reached(
                            id,
                            ImportStatus.IMPORTING,
                            batch.rows(),
                            batch.fresh().size());
                }));
        Files.delete(file);
    }

    @Test
    void thatWereKilledHalfWayAddTheOthersOnly() throws Exception {
        ImportId id = importing(table(6));
        firstStep(id, table(4));
        assertThat(listed()).hasSize(4);
        run(id);
        assertThat(details(id).status()).isEqualTo(ImportStatus.DONE);
        assertThat(details(id).added()).isEqualTo(6);
        assertThat(listed()).hasSize(6);
    }

    @RepeatedTest(3)
    @DisplayName("of the same rows on two nodes at one moment are both done, and each row is added once")
    void ofTheSameRowsAtOneMoment() {
        ImportId one = importing(table(2100));
        ImportId other = importing(table(2100));
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> run(other));
        run(one);
        second.join();
        assertThat(details(one).status()).isEqualTo(ImportStatus.DONE);
        assertThat(details(other).status()).isEqualTo(ImportStatus.DONE);
        assertThat(details(one).added() + details(other).added()).isEqualTo(2100);
        assertThat(inTheList()).isEqualTo(2100);
    }

    private long inTheList() {
        return recommendations
                .list(
                        Actor.visitor(),
                        new RecommendationFilter(symbol, null, null, null, null, null, RecommendationStatus.CHECKED),
                        0,
                        1)
                .total();
    }

    @Test
    void thatAreCancelledUnderWaySayWhatTheyAdded() {
        ImportId id = importing(table(5000));
        CompletableFuture<Void> working = CompletableFuture.runAsync(() -> run(id));
        await().pollInterval(Duration.ofMillis(5)).until(() -> details(id).done() > 0);
        imports.cancel(secretariat, id);
        working.join();
        assertThat(details(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(details(id).added()).isPositive().isLessThan(5000);
        assertThat(inTheList()).isEqualTo(details(id).added());
        assertThat(parts(id)).isZero();
    }

    @Test
    void areNotGivenUpWhileTheyComeFurther() {
        ImportId id = importing(table(1));
        jdbc.sql("UPDATE recommendation_imports SET attempts = 3 WHERE id = :id")
                .param("id", id)
                .update();
        transactions.executeWithoutResult(status -> queries.reached(id, ImportStatus.IMPORTING, 1, 0));
        run(id);
        assertThat(details(id).status()).isEqualTo(ImportStatus.DONE);
        ImportId stuck = importing(HEADINGS + row("Slovenia", 9, "Nine"));
        jdbc.sql("UPDATE recommendation_imports SET attempts = 3 WHERE id = :id")
                .param("id", stuck)
                .update();
        run(stuck);
        assertThat(details(stuck).failure()).isEqualTo(ImportFailure.FAULT);
        assertThat(parts(stuck)).isZero();
    }

    @Test
    void areGivenUpWhereTheyEndAtTheSamePlaceEachTime() {
        ImportId id = importing(table(2));
        transactions.executeWithoutResult(status -> queries.reached(id, ImportStatus.IMPORTING, 1, 0));
        jdbc.sql("UPDATE recommendation_imports SET attempts = 3 WHERE id = :id")
                .param("id", id)
                .update();
        transactions.executeWithoutResult(status -> queries.reached(id, ImportStatus.IMPORTING, 1, 0));
        run(id);
        assertThat(details(id).failure()).isEqualTo(ImportFailure.FAULT);
        assertThat(details(id).done()).as("how far it came").isEqualTo(1);
    }

    @Test
    void areWithdrawnWithAllThatCameWithThem() {
        WithdrawImport why = new WithdrawImport("The table named another State.", "en");
        ImportId id = upload(table(3));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> imports.withdraw(secretariat, id, why));
        confirm(id);
        RecommendationId one = listed().getFirst().id();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> imports.withdraw(Actor.person(stage.person()), id, why));
        imports.withdraw(secretariat, id, why);
        work();
        assertThat(details(id).status()).isEqualTo(ImportStatus.WITHDRAWN);
        assertThat(listed()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> recommendations.details(Actor.visitor(), one));
        assertThat(recommendations.details(secretariat, one).declined()).hasToString(why.reason());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> imports.withdraw(secretariat, id, why));
        confirm(upload(HEADINGS + row("France", 1, "Of the right State")));
        assertThat(listed()).hasSize(1);
    }

    @Test
    void neverReplaceWhatIsThereAndSayWhereATableDiffers() {
        confirm(upload(table(2)));
        ImportId other = upload(HEADINGS + row("Slovenia", 1, "Something else"));
        assertThat(problems(other)).isEmpty();
        assertThat(notes(other)).singleElement().satisfies(note -> {
            assertThat(note.note()).isTrue();
            assertThat(note.heading()).isEqualTo("text");
            assertThat(note.key()).isEqualTo("recommendation.note.differs");
        });
        assertThat(listed().getFirst().text().text()).startsWith("Do more");
    }

    @Test
    void leaveOutRowsAtFaultAndNameThem() {
        ImportId id = upload(
                HEADINGS + row("Slovenia", 1, "One") + row("Atlantis", 2, "Two") + row("Slovenia", 1, "One again"));
        assertThat(problems(id))
                .extracting(problem -> problem.row() + " " + problem.heading() + " " + problem.key())
                .containsExactly(
                        "3 state recommendation.problem.state", "4 paragraph recommendation.problem.row-twice");
        assertThat(details(id).faults()).isEqualTo(2);
        confirm(id);
        assertThat(listed()).hasSize(1);
    }

    @Test
    void takeNoRowOfAReportThatTheTableGivesToTwoStates() {
        ImportId id = upload(
                HEADINGS + row("Slovenia", 1, "One") + row("Slovenia", 2, "Two") + row("France", 3, "Of which State?"));
        assertThat(problems(id))
                .extracting(
                        problem -> problem.row() + " " + problem.heading() + " " + problem.key() + " " + problem.args())
                .containsExactly(
                        "2 symbol recommendation.problem.document-of-several-states [" + symbol + ", FRA, SVN]",
                        "3 symbol recommendation.problem.document-of-several-states [" + symbol + ", FRA, SVN]",
                        "4 symbol recommendation.problem.document-of-several-states [" + symbol + ", FRA, SVN]");
        assertThat(details(id).fresh()).isZero();
        assertThat(details(id).faults()).isEqualTo(3);
    }

    @Test
    void tellOnceHowManyRowsAreTakenForEnglish() {
        String table = table(3).replace("en,Slovenia", ",Slovenia");
        assertThat(notes(upload(table + row("Slovenia", 4, "In English"))))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.row() + " " + note.heading()).isEqualTo("2 language");
                    assertThat(note.key()).isEqualTo("recommendation.note.language");
                    assertThat(note.args()).containsExactly("en", 3L);
                });
    }

    @Test
    void tellAThemeThatThePortalDoesNotKnowOnceWithTheNumberOfItsRows() {
        String table = table(30).replace("women-prisoners", "Space travel");
        ImportId id = upload(table + row("Atlantis", 31, "At fault"));
        assertThat(notes(id)).singleElement().satisfies(note -> {
            assertThat(note.row()).isEqualTo(2);
            assertThat(note.args()).containsExactly("Space travel", 30L);
        });
        assertThat(problems(id)).hasSize(1);
    }

    @Test
    void tellNothingMissingInARowThatIsLeftOutOrListedAlready() {
        confirm(upload(table(1)));
        String table = HEADINGS
                + row("Slovenia", 1, "Do more: number 1")
                + row("Atlantis", 2, "At fault")
                + row("Slovenia", 3, "New");
        ImportId id = upload(table.replace("women-prisoners", "Space travel"));
        assertThat(notes(id)).singleElement().satisfies(note -> {
            assertThat(note.row()).isEqualTo(4);
            assertThat(note.args()).containsExactly("Space travel", 1L);
        });
        assertThat(problems(id)).hasSize(1);
    }

    @Test
    void keepTheFirstTenThousandRowsLeftOutAndCountAll() {
        ImportId id = upload(table(ImportProblems.MOST_PROBLEMS + 20).replace("Slovenia", "Atlantis"));
        assertThat(details(id).faults()).isEqualTo(ImportProblems.MOST_PROBLEMS + 20);
        assertThat(imports.problems(secretariat, id, false, 0, 1).total()).isEqualTo(ImportProblems.MOST_PROBLEMS);
    }

    @Test
    void haveTwoHundredThousandRowsAtMost() throws Exception {
        Path file = Files.writeString(
                Files.createTempFile("table", ".csv"), HEADINGS + "x\n".repeat(ImportReading.MOST_ROWS + 1));
        assertThatExceptionOfType(ImportNotPossible.class)
                .isThrownBy(() -> reading.read(file, batch -> {
                    throw new AssertionError("nothing is taken of it");
                }))
                .satisfies(no -> assertThat(no.failure()).isEqualTo(ImportFailure.TOO_MANY_ROWS));
        Files.delete(file);
    }

    @Test
    void forgetWhatWasWrongAfterNinetyDays() {
        ImportId id = upload(HEADINGS + row("Slovenia", 1, "One") + row("Atlantis", 2, "Two"));
        confirm(id);
        clock.at(clock.instant().plus(Duration.ofDays(89)), () -> routines.run(ImportRetention.PROBLEMS));
        assertThat(problems(id)).hasSize(1);
        clock.at(clock.instant().plus(Duration.ofDays(91)), () -> routines.run(ImportRetention.PROBLEMS));
        assertThat(problems(id)).isEmpty();
        assertThat(details(id).faults()).isEqualTo(1);
    }

    @Test
    void keepTheNumbersOfASentenceAsNumbers() {
        ImportId id = upload(HEADINGS + row("Slovenia", 1, "x".repeat(8001)));
        assertThat(problems(id)).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("shared.problem.too-long");
            assertThat(problem.args()).containsExactly(8001L, 8000L, 1L);
        });
    }

    @Test
    void findTheStateOfAReportInWhatIsListed() {
        recommendations.check(secretariat, recommendations.enter(secretariat, upr(symbol, "1.1")), 1);
        ImportId id = upload(HEADINGS + row("France", 2, "Of another State"));
        assertThat(problems(id))
                .extracting(ImportProblem::key)
                .containsExactly("recommendation.problem.document-of-other-state");
    }

    @Test
    void ofWhatIsNoTableSayWhy() {
        ImportId columns = upload("state,text\nSlovenia,Text\n");
        assertThat(details(columns).status()).isEqualTo(ImportStatus.FAILED);
        assertThat(details(columns).failure()).isEqualTo(ImportFailure.COLUMNS_MISSING);
        assertThat(details(columns).failedAt()).isEqualTo("symbol, paragraph");
        assertThat(details(upload(HEADINGS)).failure()).isEqualTo(ImportFailure.EMPTY);
        assertThat(details(upload(new byte[] {'P', 'K', 3, 4, 0})).failure()).isEqualTo(ImportFailure.UNREADABLE);
        assertThat(parts(columns)).isZero();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> imports.cancel(secretariat, columns));
    }

    @Test
    @DisplayName("of 200 MB are refused while they come in, and nothing is kept of them")
    void ofAHugeFileAreRefused() {
        long before = jdbc.sql("SELECT COUNT(*) FROM recommendation_imports")
                .query(Long.class)
                .single();
        InputStream huge = new InputStream() {
            private long left = 200L * 1024 * 1024;

            @Override
            public int read() {
                return left-- > 0 ? 'a' : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int read = (int) Math.min(left, length);
                left -= read;
                return read > 0 ? read : -1;
            }
        };
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> imports.upload(secretariat, new UploadTable(UUID.randomUUID(), "huge.csv"), huge));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> imports.upload(
                        secretariat, new UploadTable(UUID.randomUUID(), "empty.csv"), InputStream.nullInputStream()));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM recommendation_imports")
                        .query(Long.class)
                        .single())
                .isEqualTo(before);
    }

    @Test
    void areCancelledAndThenNothingIsKept() {
        ImportId id = upload(table(2));
        imports.cancel(secretariat, id);
        assertThat(details(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(parts(id)).isZero();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> imports.confirm(secretariat, id));
        assertThat(listed()).isEmpty();
    }

    @Test
    void thatNobodyConfirmsAreDeletedAfterAWeek() {
        ImportId id = upload(table(1));
        clock.at(clock.instant().plus(Duration.ofDays(6)), () -> routines.run(ImportRetention.KIND));
        assertThat(details(id).status()).isEqualTo(ImportStatus.READY);
        clock.at(clock.instant().plus(Duration.ofDays(8)), () -> routines.run(ImportRetention.KIND));
        assertThat(details(id).status()).isEqualTo(ImportStatus.CANCELLED);
        assertThat(parts(id)).isZero();
    }

    @Test
    void areOfOneUploadHoweverOftenItIsSent() throws IOException {
        UploadTable command = new UploadTable(UUID.randomUUID(), "table.csv");
        byte[] table = table(1).getBytes(StandardCharsets.UTF_8);
        ImportId first = imports.upload(secretariat, command, new ByteArrayInputStream(table));
        assertThat(imports.upload(secretariat, command, new ByteArrayInputStream(table)))
                .isEqualTo(first);
        work();
        assertThat(parts(first)).isEqualTo(1);
    }

    @Test
    void areTheSecretariatsAlone() {
        ImportId id = upload(table(1));
        for (Actor stranger : List.of(
                Actor.visitor(),
                Actor.person(stage.person()),
                Actor.staff(stage.person(), Set.of(StaffRole.MODERATOR, StaffRole.ADMIN, StaffRole.AUDITOR)))) {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.details(stranger, id));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> imports.problems(stranger, id, false, 0, 20));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.list(stranger, 0, 20));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.confirm(stranger, id));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> imports.cancel(stranger, id));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> imports.details(secretariat, new ImportId(UUID.randomUUID())));
    }

    @Test
    @DisplayName("read two statements for each batch, however many are listed")
    void readAFixedNumberOfStatementsForEachBatch() throws Exception {
        Path file = Files.createTempFile("table", ".csv");
        Files.writeString(file, table(2 * ImportReading.BATCH));
        int sent = Statements.sentBy(() -> {
            try {
                reading.read(file, batch -> {});
            } catch (IOException | ImportNotPossible unexpected) {
                throw new AssertionError(unexpected);
            }
        });
        Files.delete(file);
        assertThat(sent).isLessThanOrEqualTo(4);
    }
}
