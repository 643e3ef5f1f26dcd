package org.partnershipportal.consultation.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
@DisplayName("UC-EXP-01: all inputs to a call, taken along")
class ExportsModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** For how long a killed node's jobs are its own. */
    private static final Duration SILENT = Duration.ofMinutes(2);

    @Autowired
    private Persons persons;

    @Autowired
    private Calls calls;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Documents documents;

    @Autowired
    private Exports exports;

    @Autowired
    private InputPapers papers;

    @Autowired
    private Jobs jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RoutineStage routines;

    @Autowired
    private ExportStore store;

    @Autowired
    private ExportRepository repository;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;

    @BeforeEach
    void openCall() {
        team = stage.secretariat();
        call = stage.openCall(team);
    }

    @Test
    void makesATableOfAllInputsInTheOrderInWhichTheyCame() {
        InputId first = desk.submitted(stage.contributor(), call, "=HYPERLINK(\"x\")");
        InputId second = desk.submitted(
                stage.contributor(), call, "Second words", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            assertThat(row(id))
                    .returns(ExportStatus.READY, ExportRow::status)
                    .returns(2, ExportRow::done)
                    .returns(2, ExportRow::total);
            String table = new String(opened(team, id), StandardCharsets.UTF_8);
            assertThat(table).startsWith("\uFEFF").contains("'=HYPERLINK", "Second words");
            assertThat(table.indexOf(first.toString())).isLessThan(table.indexOf(second.toString()));
        });
    }

    @Test
    @DisplayName("R0.4 the one who asked is told, without a word of what is in it; nobody else is")
    void tellsTheOneWhoAsked() {
        desk.submitted(stage.contributor(), call, "Unspeakable");
        desk.afterwards(call, () -> {
            made(ExportKind.TABLE_CSV);
            await().atMost(PATIENCE).until(() -> told().size() == 1);
        });
        assertThat(told())
                .containsExactly("EXPORT_READY staff desk/calls/" + call.code() + "/exports "
                        + person(team).value());
    }

    /** Message, address and reader of every notice that leads to the exports of the call. */
    private List<String> told() {
        return jdbc.sql("SELECT message, acting, path, person FROM notification_notices WHERE path LIKE :path")
                .param("path", "desk/calls/" + call.code() + "/exports%")
                .query((row, n) -> row.getString("message") + " " + row.getString("acting") + " "
                        + row.getString("path") + " " + UuidBytes.read(row.getBytes("person")))
                .list();
    }

    @Test
    void makesAFolderForEachInputWithItsAnswersAndItsFiles() {
        Actor lead = stage.contributor();
        InputId with = stage.draft(lead, call);
        stage.answer(lead, with, "law", "Words with files");
        attach(lead, with, "../تقرير.txt", "one");
        attach(lead, with, "notes.txt", "two");
        attach(lead, with, "NOTES.txt", "three");
        stage.submit(lead, with);
        InputId without = desk.submitted(stage.contributor(), call, "Words alone");
        desk.afterwards(call, () -> {
            Map<String, byte[]> word = entries(opened(team, made(ExportKind.INPUTS_WORD)));
            assertThat(word.keySet())
                    .hasSize(5)
                    .contains("00001-" + with + "/input.docx", "00002-" + without + "/input.docx")
                    .allSatisfy(name -> assertThat(name).doesNotContain("..").doesNotStartWith("/"))
                    .anySatisfy(name -> assertThat(name).endsWith(".txt").contains("تقرير"));
            assertThat(word.keySet().stream().map(String::toLowerCase).distinct())
                    .hasSize(5);
            assertThat(word.values())
                    .anySatisfy(bytes ->
                            assertThat(bytes).asString(StandardCharsets.UTF_8).contains("three"));
            Map<String, byte[]> pdf = entries(opened(team, made(ExportKind.INPUTS_PDF)));
            assertThat(pdf.get("00002-" + without + "/input.pdf")).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        });
    }

    @Test
    @DisplayName("R14.8 a sealed input leaves without anybody's name")
    void namesNobodyBehindASealedInput() {
        InputId sealed = stage.sealed(call).input();
        Actor holder = Actor.bearer(sealed.ref());
        stage.answer(holder, sealed, "law", "Sealed words");
        attach(holder, sealed, "Signed-by-Amal.txt", "A file");
        stage.submit(holder, sealed);
        desk.afterwards(call, () -> {
            assertThat(entries(opened(team, made(ExportKind.INPUTS_PDF))).keySet())
                    .hasSize(2)
                    .allSatisfy(name -> assertThat(name).doesNotContain("Amal"));
            assertThat(new String(opened(team, made(ExportKind.TABLE_CSV)), StandardCharsets.UTF_8))
                    .contains("Sealed words")
                    .satisfies(
                            table -> assertThat(table.lines().skip(1)).noneMatch(row -> row.contains("Contributor")));
        });
    }

    @Test
    @DisplayName("R14.9 nothing is exported before the deadline")
    void refusesBeforeTheDeadline() {
        desk.submitted(stage.contributor(), call, "Words");
        assertThatThrownBy(() -> ask(ExportKind.TABLE_CSV))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("export.refusal.too-early");
        assertThat(exports.list(team, call.code(), 0, 20).open()).isFalse();
    }

    @Test
    void listsOnesExportsInPartsTheLatestFirst() {
        Instant before = clock.instant().minus(Duration.ofDays(9));
        desk.afterwards(call, () -> {
            ExportId latest = ended();
            List<ExportId> others =
                    IntStream.range(0, 44).mapToObj(n -> ended()).toList();
            jdbc.sql("UPDATE export_jobs SET asked_at = :before WHERE id IN (:ids)")
                    .param("before", before)
                    .param("ids", others)
                    .update();

            List<ExportRow> all = Parts.all((from, max) -> {
                ExportList part = exports.list(team, call.code(), from, max);
                return new Slice<>(part.rows(), part.total());
            });

            assertThat(all)
                    .extracting(row -> row.id().toString())
                    .containsExactly(Stream.concat(
                                    Stream.of(latest.toString()),
                                    others.stream().map(ExportId::toString).sorted())
                            .toArray(String[]::new));
            assertThat(exports.list(joined(), call.code(), 0, 20).total()).isZero();
        });
    }

    @Test
    void waitsForOneThatIsFarDownTheList() {
        desk.afterwards(call, () -> {
            ExportId waiting = kept(export(ExportKind.TABLE_CSV));
            IntStream.range(0, 25).forEach(n -> ended());
            jdbc.sql("UPDATE export_jobs SET asked_at = :before WHERE id = :id")
                    .param("before", clock.instant().minus(Duration.ofDays(9)))
                    .param("id", waiting)
                    .update();

            assertThat(exports.list(team, call.code(), 0, 20))
                    .returns(true, ExportList::waiting)
                    .returns(false, ExportList::open);
            exports.end(team, waiting);
        });
    }

    private ExportId ended() {
        Export ended = export(ExportKind.TABLE_CSV);
        ended.end(team.ref(), clock.instant());
        return kept(ended);
    }

    /** Kept, and made by nobody. */
    private ExportId kept(Export export) {
        transaction.executeWithoutResult(status -> repository.saveAndFlush(export));
        return export.id();
    }

    @Test
    @DisplayName("R0.1 for everyone else there is none")
    void isThereForNobodyElse() {
        Actor lead = stage.contributor();
        desk.submitted(lead, call, "Words");
        Actor colleague = joined();
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            for (Actor other : List.of(
                    stage.secretariat(), colleague, Actor.staff(person(team), Set.of(StaffRole.MODERATOR)), lead)) {
                assertThatThrownBy(() -> exports.open(other, id)).isInstanceOfAny(NotFound.class, NotPermitted.class);
                assertThatThrownBy(() -> exports.end(other, id)).isInstanceOfAny(NotFound.class, NotPermitted.class);
            }
            assertThat(exports.list(colleague, call.code(), 0, 20).rows()).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> exports.list(stage.secretariat(), call.code(), 0, 20));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> exports.request(
                            stage.secretariat(), new RequestExport(call.id(), ExportKind.TABLE_CSV, Language.EN)));
        });
    }

    @Test
    void isGoneForWhoLeftTheTeam() {
        desk.submitted(stage.contributor(), call, "Words");
        Actor colleague = joined();
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            calls.leave(colleague, call.id(), person(team));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.open(team, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.end(team, id));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.list(team, call.code(), 0, 20));
        });
    }

    @Test
    void failsWithASentenceForWhoLeftTheTeamBeforeItWasMade() {
        desk.submitted(stage.contributor(), call, "Words");
        Actor colleague = joined();
        desk.afterwards(call, () -> {
            Export waiting = waiting(ExportKind.TABLE_CSV);
            calls.leave(colleague, call.id(), person(team));
            finish();
            assertThat(stored(waiting.id()).row())
                    .returns(ExportStatus.FAILED, ExportRow::status)
                    .returns(ExportFailure.NOT_OF_TEAM, ExportRow::failure);
        });
    }

    @Test
    void makesOneAtATimeForAPersonAndACall() {
        CallDetails other = stage.openCall(team);
        desk.afterwards(call, () -> {
            waiting(ExportKind.TABLE_CSV);
            assertThatThrownBy(() -> ask(ExportKind.TABLE_XLSX))
                    .isInstanceOf(NotAllowed.class)
                    .hasMessage("export.refusal.one-at-a-time");
            exports.request(team, new RequestExport(other.id(), ExportKind.TABLE_CSV, Language.EN));
            finish();
            made(ExportKind.TABLE_XLSX);
        });
    }

    @Test
    void makesOneOfTwoThatAreAskedForAtOnce() {
        desk.afterwards(call, () -> {
            Callable<ExportId> ask =
                    () -> repository.saveAndFlush(export(ExportKind.TABLE_CSV)).id();
            List<Object> both = together(ask, ask);
            assertThat(both).filteredOn(ExportId.class::isInstance).hasSize(1);
            finish();
        });
    }

    @Test
    @DisplayName("R14.4 what was withdrawn after the file was made is not in what is downloaded")
    void isMadeAnewWhenAnInputWasWithdrawn() {
        Actor lead = stage.contributor();
        InputId gone = desk.submitted(lead, call, "Unspeakable");
        InputId stays = desk.submitted(stage.contributor(), call, "Other words");
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            UUID claim = Objects.requireNonNull(stored(id).claim());
            inputs.withdraw(lead, gone);
            assertThatThrownBy(() -> exports.open(team, id))
                    .isInstanceOfSatisfying(
                            ExportFellAway.class,
                            told -> assertThat(told.call()).isEqualTo(call.code()));
            assertThat(heldBy(id, claim)).isFalse();
            finish();
            assertThat(row(id)).returns(ExportStatus.READY, ExportRow::status).returns(true, ExportRow::again);
            assertThat(new String(opened(team, id), StandardCharsets.UTF_8))
                    .contains(stays.toString())
                    .doesNotContain(gone.toString(), "Unspeakable");
        });
    }

    @Test
    @DisplayName("R14.4 what was narrowed after the file was made does not stand in it as it was")
    void isMadeAnewWhenAnInputWasNarrowed() {
        Actor lead = stage.contributor();
        InputId narrowed = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            inputs.narrow(lead, narrowed, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThatExceptionOfType(ExportFellAway.class).isThrownBy(() -> exports.open(team, id));
            finish();
            assertThat(new String(opened(team, id), StandardCharsets.UTF_8)).contains("not published");
        });
    }

    @Test
    void isDeletedWhenSomethingFellAwayWhileAnotherIsMade() {
        Actor lead = stage.contributor();
        InputId gone = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            Export other = waiting(ExportKind.TABLE_XLSX);
            inputs.withdraw(lead, gone);
            assertThatExceptionOfType(ExportFellAway.class).isThrownBy(() -> exports.open(team, id));
            assertThat(row(id)).returns(ExportFailure.OUTDATED, ExportRow::failure);
            finish();
            assertThat(row(other.id()).status()).isEqualTo(ExportStatus.READY);
        });
    }

    @Test
    void isMadeAnewWhenItsFileIsLost() throws IOException {
        desk.submitted(stage.contributor(), call, "Words");
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            store.delete(id, Objects.requireNonNull(stored(id).claim()));
            assertThatExceptionOfType(ExportFellAway.class).isThrownBy(() -> exports.open(team, id));
            finish();
            assertThat(opened(team, id)).isNotEmpty();
        });
    }

    @Test
    @DisplayName("R14.4 whatever is withdrawn while the export runs, what is downloaded does not hold it")
    void neverGivesOutWhatWasWithdrawnWhileItRan() {
        List<Actor> leads = new ArrayList<>();
        List<InputId> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Actor lead = stage.contributor();
            leads.add(lead);
            all.add(desk.submitted(lead, call, "Words of " + i));
        }
        desk.afterwards(call, () -> {
            ExportId id = ask(ExportKind.INPUTS_WORD);
            together(
                    () -> {
                        for (int i = 0; i < 6; i++) {
                            inputs.withdraw(leads.get(11 - i), all.get(11 - i));
                        }
                        return true;
                    },
                    () -> {
                        finish();
                        return true;
                    });
            // Opened as often as it takes: each time it is either refused, or without what is gone.
            byte[] file = null;
            for (int tries = 0; file == null && tries < 3; tries++) {
                file = openedOrRefused(id);
                finish();
            }
            String names = entries(Objects.requireNonNull(file)).keySet().toString();
            assertThat(all.subList(0, 6)).allSatisfy(input -> assertThat(names).contains(input.toString()));
            assertThat(all.subList(6, 12)).allSatisfy(input -> assertThat(names).doesNotContain(input.toString()));
        });
    }

    @Test
    @DisplayName("R14.4 opening and withdrawing at once: the file is given out before, or not at all")
    void isGivenOutBeforeAWithdrawalOrNotAtAll() {
        Actor lead = stage.contributor();
        InputId gone = desk.submitted(lead, call, "Words");
        desk.afterwards(call, () -> {
            ExportId id = made(ExportKind.TABLE_CSV);
            together(
                    () -> {
                        inputs.withdraw(lead, gone);
                        return true;
                    },
                    () -> openedOrRefused(id) == null);
            // Whoever came first: from now on nobody gets it.
            finish();
            byte[] after = openedOrRefused(id);
            finish();
            assertThat(after == null ? opened(team, id) : after)
                    .asString(StandardCharsets.UTF_8)
                    .doesNotContain(gone.toString());
        });
    }

    @Test
    void isBegunAnewAfterThePortalWasKilled() {
        InputId input = desk.submitted(stage.contributor(), call, "Words");
        desk.afterwards(call, () -> {
            Export killed = export(ExportKind.TABLE_CSV);
            killed.take(UUID.randomUUID());
            ExportId id = keep(killed);
            heldByADeadNode(id);
            finish();
            assertThat(row(id).status()).as("its claim is not silent yet").isEqualTo(ExportStatus.RUNNING);
        });
        clock.at(AssessmentStage.later(call).plus(SILENT).plusSeconds(30), () -> {
            ExportRow running = exports.list(team, call.code(), 0, 20).rows().getFirst();
            finish();
            assertThat(new String(opened(team, running.id()), StandardCharsets.UTF_8))
                    .contains(input.toString());
        });
    }

    @Test
    void isGivenUpAfterThreeKilledAttempts() {
        desk.afterwards(call, () -> {
            Export killed = export(ExportKind.TABLE_CSV);
            for (int i = 0; i < Export.MOST_ATTEMPTS; i++) {
                killed.take(UUID.randomUUID());
            }
            ExportId id = keep(killed);
            finish();
            assertThat(row(id))
                    .returns(ExportStatus.FAILED, ExportRow::status)
                    .returns(ExportFailure.FAULT, ExportRow::failure);
        });
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() {
        desk.submitted(stage.contributor(), call, "Words");
        desk.afterwards(call, () -> {
            Export waiting = waiting(ExportKind.TABLE_CSV);
            exports.end(team, waiting.id());
            finish();
            assertThat(row(waiting.id()).status()).isEqualTo(ExportStatus.CANCELLED);
            assertThat(keptOf(waiting.id())).isEmpty();
            ExportId ready = made(ExportKind.TABLE_CSV);
            exports.end(team, ready);
            assertThat(row(ready).status()).isEqualTo(ExportStatus.DELETED);
            assertThat(keptOf(ready)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> exports.open(team, ready));
            assertThat(trail(ready)).contains("export.export-asked", "export.export-ready", "export.export-deleted");
        });
    }

    @Test
    void stopsWritingWhatIsGivenUpMeanwhile() {
        for (int i = 0; i < 8; i++) {
            desk.submitted(stage.contributor(), call, "Words " + i);
        }
        desk.afterwards(call, () -> {
            ExportId id = ask(ExportKind.INPUTS_PDF);
            try {
                exports.end(team, id);
            } catch (NotAllowed over) {
                throw new AssertionError(over);
            }
            finish();
            assertThat(row(id).status()).isIn(ExportStatus.CANCELLED, ExportStatus.DELETED);
            assertThat(keptOf(id)).isEmpty();
        });
    }

    @Test
    void deletesTheFileAfterSevenDaysWithAnEntryInTheTrail() {
        desk.submitted(stage.contributor(), call, "Words");
        ExportId[] id = new ExportId[1];
        desk.afterwards(call, () -> {
            id[0] = made(ExportKind.TABLE_CSV);
            deleteOld();
            assertThat(row(id[0]).status()).isEqualTo(ExportStatus.READY);
        });
        clock.at(AssessmentStage.later(call).plus(Export.KEPT).plusSeconds(60), () -> {
            deleteOld();
            assertThat(row(id[0]).status()).isEqualTo(ExportStatus.DELETED);
            assertThat(keptOf(id[0])).isEmpty();
            assertThat(trail(id[0])).contains("export.export-deleted");
        });
    }

    @Test
    void readsOneInputAndItsFilesForTheTeamAlone() {
        Actor lead = stage.contributor();
        InputId id = desk.submitted(lead, call, "Words of ours");
        assertThatThrownBy(() -> papers.paper(team, id, Language.EN)).isInstanceOf(RuntimeException.class);
        desk.afterwards(call, () -> {
            assertThat(papers.paper(team, id, Language.EN).print().pages()).isPositive();
            assertThat(papers.hasAttachments(team, id)).isFalse();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> papers.paper(stage.secretariat(), id, Language.EN));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.hasAttachments(stage.secretariat(), id));
            inputs.withdraw(lead, id);
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.paper(team, id, Language.EN));
        });
    }

    // ---

    private void deleteOld() {
        routines.run(ExportRetention.KIND);
    }

    private ExportId ask(ExportKind kind) {
        return exports.request(team, new RequestExport(call.id(), kind, Language.EN));
    }

    private ExportId made(ExportKind kind) {
        ExportId id = ask(kind);
        finish();
        return id;
    }

    /** One that waits without being begun. */
    private Export waiting(ExportKind kind) {
        return repository.findById(keep(export(kind)).value()).orElseThrow();
    }

    private ExportId keep(Export export) {
        transaction.executeWithoutResult(status -> {
            repository.saveAndFlush(export);
            jobs.add(ExportRunner.KIND, export.id().value());
        });
        return export.id();
    }

    /** As a node leaves a job that was killed a moment ago. */
    private void heldByADeadNode(ExportId id) {
        jdbc.sql("UPDATE jobs_jobs SET claim = :claim, due_at = :until WHERE kind = 'export' AND id = :id")
                .param("claim", UuidBytes.of(UUID.randomUUID()))
                .param("until", clock.instant().plus(SILENT).atOffset(ZoneOffset.UTC))
                .param("id", UuidBytes.of(id.value()))
                .update();
    }

    private Export export(ExportKind kind) {
        return new Export(new RequestExport(call.id(), kind, Language.EN), person(team), team.ref(), clock.instant());
    }

    private void finish() {
        jobs.allDone(ExportRunner.KIND).join();
    }

    private ExportRow row(ExportId id) {
        return stored(id).row();
    }

    private Export stored(ExportId id) {
        return repository.findById(id.value()).orElseThrow();
    }

    private byte[] opened(Actor actor, ExportId id) {
        try (ExportContent content = exports.open(actor, id)) {
            byte[] bytes = content.stream().readAllBytes();
            assertThat(content.bytes()).isEqualTo(bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte @org.jspecify.annotations.Nullable [] openedOrRefused(ExportId id) {
        try {
            return opened(team, id);
        } catch (ExportFellAway refused) {
            return null;
        }
    }

    private boolean heldBy(ExportId id, UUID claim) {
        try {
            return store.held(id, claim).isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<ExportStore.Kept> keptOf(ExportId id) {
        try {
            return store.kept().stream()
                    .filter(file -> file.export().equals(id))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> trail(ExportId id) {
        return jdbc.sql("SELECT kind FROM audit_rows WHERE subject_id = :id ORDER BY happened_at")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private static Map<String, byte[]> entries(byte[] archive) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null) {
                assertThat(entries.put(entry.getName(), zip.readAllBytes())).isNull();
                entry = zip.getNextEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static List<Object> together(Callable<?> one, Callable<?> other) {
        try {
            return atOnce(one, other);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void attach(Actor contributor, InputId id, String name, String content) {
        try {
            var stored = documents.upload(
                    contributor,
                    new Upload(id.ref(), "evidence", name),
                    new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            await().atMost(PATIENCE)
                    .until(() -> documents
                            .details(contributor, stored.id())
                            .filter(file -> file.status() == DocumentStatus.READY)
                            .isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another person of the secretariat who is named on the call. */
    private Actor joined() {
        Actor second = stage.secretariat();
        persons.seenAsStaff(Actor.system(), person(second), Set.of(StaffRole.SECRETARIAT));
        calls.join(team, call.id(), person(second));
        return second;
    }

    private static PersonId person(Actor actor) {
        return Objects.requireNonNull(actor.person());
    }
}
