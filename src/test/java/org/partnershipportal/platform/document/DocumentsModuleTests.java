package org.partnershipportal.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.cleaning.Disk;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.cleaning.FileInspection;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.jobs.Jobs;
import org.partnershipportal.platform.jobs.RoutineRow;
import org.partnershipportal.platform.jobs.Routines;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@PortalModuleTest
@DisplayName("Files on a database and a disk")
class DocumentsModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Documents documents;

    @Autowired
    DocumentSettings settings;

    @Autowired
    DocumentFiles files;

    @Autowired
    Routines routines;

    @Autowired
    DocumentStore store;

    @Autowired
    Quarantine quarantine;

    @Autowired
    FilesHeldPlain plain;

    @Autowired
    DocumentRepository repository;

    @Autowired
    Owners owners;

    @Autowired
    LockedDocuments locked;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Jobs jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    WebApplicationContext context;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Actor writer = Actor.person(person);
    private final Actor stranger = Actor.person(new PersonId(UUID.randomUUID()));
    private final ContentRef record = TestRecords.of(person);

    @Test
    @DisplayName("R14.2 what counts is that a file was stored; its check follows")
    void storesFirstAndChecksAfterwards() throws IOException {
        byte[] file = TestFiles.tellingPdf();
        DocumentDetails sent = upload(writer, record, "report.pdf", file);
        assertThat(sent.status()).isEqualTo(DocumentStatus.CHECKING);
        assertThat(sent.storedAt()).isNotNull();
        assertThat(sent.sha256()).hasSize(64);
        DocumentDetails checked = awaitChecked(writer, sent.id());
        assertThat(checked.status()).isEqualTo(DocumentStatus.READY);
        assertThat(checked.sha256()).isEqualTo(sent.sha256());
        assertThat(checked.publishable()).isTrue();
        assertThat(checked.scanned()).as("there is no scanner in tests").isFalse();
        assertThat(bytes(writer, sent.id(), DocumentForm.ORIGINAL)).isEqualTo(file);
        assertThat(TestFiles.everythingIn(bytes(writer, sent.id(), DocumentForm.CLEANED)))
                .doesNotContain(TestFiles.PLANTED);
        assertThat(quarantine.path(sent.id())).doesNotExist();
        assertThat(events(sent.id())).containsExactlyInAnyOrder("document.document-stored", "document.document-ready");
    }

    @Test
    @DisplayName("R14.8 nothing of a sealed record's original is left: no name, no size, no hash, no byte, no person")
    void destroysTheOriginalOfASealedRecord() throws IOException {
        ContentRef sealed = TestRecords.sealed();
        Actor bearer = Actor.bearer(sealed);
        String name = TestFiles.PLANTED + "name.pdf";
        DocumentDetails sent = upload(bearer, sealed, name, TestFiles.tellingPdf());
        assertThat(sent.name()).isEqualTo("document-1.pdf");
        assertThat(sent.sha256()).isEmpty();
        assertThat(sent.bytes()).isZero();
        DocumentDetails checked = awaitChecked(bearer, sent.id());
        assertThat(checked.status()).isEqualTo(DocumentStatus.READY);
        byte[] cleaned = bytes(bearer, sent.id(), DocumentForm.CLEANED);
        assertThat(checked.sha256())
                .isEqualTo(Disk.facts(new ByteArrayInputStream(cleaned)).sha256());
        assertThat(checked.bytes()).isEqualTo(cleaned.length);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.open(bearer, sent.id(), DocumentForm.ORIGINAL));
        await().atMost(PATIENCE).until(() -> Files.notExists(quarantine.path(sent.id())));
        for (Path file : filesOf(sent.id())) {
            assertThat(file.getFileName().toString()).doesNotContain(TestFiles.PLANTED);
            assertThat(TestFiles.everythingIn(Files.readAllBytes(file))).doesNotContain(TestFiles.PLANTED);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM document_documents WHERE name LIKE '%zqplanted%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM audit_rows WHERE subject_id = :id AND person IS NOT NULL")
                        .param("id", sent.id().toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesASealedFileThatCannotBeCleanedAndKeepsNothing() throws IOException {
        ContentRef sealed = TestRecords.sealed();
        Actor bearer = Actor.bearer(sealed);
        byte[] broken = java.util.Arrays.copyOf(TestFiles.png(), 45);
        DocumentDetails checked =
                awaitChecked(bearer, upload(bearer, sealed, "x.png", broken).id());
        assertThat(checked.refusal()).isEqualTo(DocumentRefusal.CANNOT_BE_CLEANED);
        await().atMost(PATIENCE).until(() -> filesOf(checked.id()).isEmpty());
    }

    @Test
    void refusesWhatTheCheckFindsSaysWhyAndKeepsNothing() throws IOException {
        DocumentDetails checked = awaitChecked(
                writer,
                upload(writer, record, "secret.pdf", TestFiles.encryptedPdf("secret"))
                        .id());
        assertThat(checked.status()).isEqualTo(DocumentStatus.REFUSED);
        assertThat(checked.refusal()).isEqualTo(DocumentRefusal.ENCRYPTED);
        assertThat(checked.checkedAt()).isNotNull();
        await().atMost(PATIENCE).until(() -> filesOf(checked.id()).isEmpty());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.open(writer, checked.id(), DocumentForm.ORIGINAL));
        assertThat(events(checked.id())).contains("document.document-refused");
    }

    @Test
    void leavesNothingOfAFileThatIsNotTaken() throws IOException {
        assertNotAccepted(
                "x.svg", TestFiles.text("<svg xmlns='http://www.w3.org/2000/svg'/>"), DocumentRefusal.TYPE_NOT_ALLOWED);
        assertNotAccepted("x.pdf", TestFiles.docx(), DocumentRefusal.NAME_LIES);
        assertNotAccepted("x.docm", TestFiles.docm(), DocumentRefusal.MACROS);
        assertNotAccepted("x.pdf", new byte[0], DocumentRefusal.EMPTY);
        assertNotAccepted("x.txt", new byte[200_001], DocumentRefusal.TOO_BIG);
        assertThat(documents.of(writer, record)).isEmpty();
        await().atMost(PATIENCE).until(() -> orphans().isEmpty());
    }

    @Test
    void leavesNothingOfAnUploadThatBreaksOff() throws IOException {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(TestFiles.pdf()), TestFiles.brokenOff());
        assertThatIOException().isThrownBy(() -> documents.upload(writer, new Upload(record, "", "x.pdf"), broken));
        assertThat(documents.of(writer, record)).isEmpty();
        await().atMost(PATIENCE).until(() -> orphans().isEmpty());
    }

    @Test
    void refusesAFileWhoseBytesWereSwappedBeforeItsCheck() throws Exception {
        DocumentId id = DocumentId.random();
        Files.createDirectories(Disk.folderOf(quarantine.path(id)));
        Files.write(quarantine.path(id), TestFiles.tellingPdf());
        toBeChecked(id, record, TestFiles.pdf());
        documents.checkNow(Actor.system(), id);
        assertThat(awaitChecked(writer, id).refusal()).isEqualTo(DocumentRefusal.CHANGED);
    }

    @Test
    void refusesAFileWhoseBytesWereSwappedByWhoCanEncrypt() throws Exception {
        DocumentId id = waiting(record, TestFiles.pdf(), TestFiles.tellingPdf());
        documents.checkNow(Actor.system(), id);
        assertThat(awaitChecked(writer, id).refusal()).isEqualTo(DocumentRefusal.CHANGED);
    }

    @Test
    void encryptsFilesThatAVersionBeforeKept() throws Exception {
        byte[] text = TestFiles.text("zqplanted words");
        DocumentId kept =
                awaitChecked(writer, upload(writer, record, "a.txt", text).id()).id();
        for (Path file : filesOf(kept)) {
            Files.write(file, text);
        }
        assertThat(plain.left()).isGreaterThanOrEqualTo(2);
        assertThat(plain.encryptSome()).isGreaterThanOrEqualTo(2);
        assertThat(plain.encryptSome()).isZero();
        for (Path file : filesOf(kept)) {
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                    .doesNotContain("zqplanted");
        }
        try (DocumentContent content = documents.open(writer, kept, DocumentForm.ORIGINAL)) {
            assertThat(content.stream()).hasBinaryContent(text);
        }
    }

    @Test
    void givesOutNoFileThatIsNotEncrypted() throws IOException {
        DocumentId id = awaitChecked(
                        writer, upload(writer, record, "a.pdf", TestFiles.pdf()).id())
                .id();
        for (Path file : filesOf(id)) {
            Files.write(file, TestFiles.pdf());
        }
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> documents.open(writer, id, DocumentForm.ORIGINAL))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("document.refusal.damaged"));
    }

    @Test
    void givesOutNoFileWhoseBytesWereSwappedAfterItsCheck() throws IOException {
        DocumentId id = awaitChecked(
                        writer, upload(writer, record, "a.pdf", TestFiles.pdf()).id())
                .id();
        Path other = Files.write(Files.createTempFile("swapped", ".pdf"), TestFiles.tellingPdf());
        store.put(id, DocumentForm.ORIGINAL, Vault.PORTAL, other);
        Files.delete(other);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> documents.open(writer, id, DocumentForm.ORIGINAL))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("document.refusal.damaged"));
    }

    @Test
    void takesUpAgainWhatAKilledPortalLeftUnchecked() throws Exception {
        DocumentId id = waiting(record, TestFiles.pdf());
        jobs.wake(Checks.KIND);
        assertThat(awaitChecked(writer, id).status()).isEqualTo(DocumentStatus.READY);
    }

    @Test
    void takesNoFileWhereThoseThatShareItsRoomHaveAll() throws Exception {
        ContentRef other = TestRecords.of(person);
        ContentRef apart = TestRecords.of(person);
        TestRecords.share(List.of(record, other), 300_000);
        upload(writer, record, "a.txt", TestFiles.text("x".repeat(150_000)));
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> upload(writer, other, "b.txt", TestFiles.text("words")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.CALL_FULL));
        upload(writer, apart, "c.txt", TestFiles.text("words"));
    }

    @Test
    @DisplayName(
            "R14.8 of a sealed record's unchecked file only the started megabytes count and are kept, until it is decided")
    void countsASealedRecordsFileThatIsBeingCheckedByItsMegabytes() throws Exception {
        ContentRef sealed = TestRecords.sealed();
        ContentRef other = TestRecords.of(person);
        DocumentId id = unchecked(sealed);
        assertThat(keptBytes(id)).isEqualTo(1024 * 1024);
        TestRecords.share(List.of(sealed, other), 1024 * 1024 + 199_999);
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> upload(writer, other, "b.txt", TestFiles.text("words")))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.CALL_FULL));
        TestRecords.share(List.of(sealed, other), 1024 * 1024 + 200_000);
        upload(writer, other, "b.txt", TestFiles.text("words"));
        transaction.executeWithoutResult(status -> {
            Document checked = repository.findById(id.value()).orElseThrow();
            checked.refuse(DocumentRefusal.CANNOT_BE_CLEANED, writer.ref(), Instant.parse("2026-01-01T00:00:00Z"));
            repository.save(checked);
        });
        assertThat(keptBytes(id)).isZero();
    }

    @Test
    void letsFilesOfAnUnwrittenSealedRecordGiveWayBeforeTheyAreChecked() throws Exception {
        ContentRef unwritten = TestRecords.sealed();
        ContentRef written = TestRecords.sealed();
        ContentRef later = TestRecords.sealed();
        DocumentId kept = unchecked(written);
        DocumentId gone = unchecked(unwritten);
        TestRecords.share(List.of(unwritten, written, later), List.of(unwritten), 2 * 1024 * 1024);

        upload(Actor.bearer(later), later, "c.pdf", TestFiles.pdf());

        assertThat(documents.details(Actor.bearer(unwritten), gone))
                .hasValueSatisfying(details -> assertThat(details.refusal()).isEqualTo(DocumentRefusal.GAVE_WAY));
        assertThat(keptBytes(gone)).isZero();
        assertThat(documents.details(Actor.bearer(written), kept))
                .hasValueSatisfying(details -> assertThat(details.status()).isEqualTo(DocumentStatus.CHECKING));
    }

    @Test
    void letsAsManyTinyFilesGiveWayAsMakeTheRoom() throws IOException {
        List<ContentRef> unwritten =
                Stream.generate(TestRecords::sealed).limit(6).toList();
        ContentRef later = TestRecords.sealed();
        List<ContentRef> all =
                Stream.concat(unwritten.stream(), Stream.of(later)).toList();
        List<DocumentId> tiny = unwritten.stream().map(this::unchecked).toList();
        TestRecords.share(all, unwritten, 1024 * 1024 + 300_000);

        inPortionsOf(2).require(later, new UploadLimits(3, 200_000));

        assertThat(tiny).filteredOn(this::gaveWay).hasSize(5);
        TestRecords.share(all, unwritten, 100_000);
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> inPortionsOf(2).require(later, new UploadLimits(3, 200_000)))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.CALL_FULL));
        assertThat(tiny).filteredOn(this::gaveWay).hasSize(5);
    }

    private boolean gaveWay(DocumentId id) {
        return repository.findById(id.value()).orElseThrow().refusal() == DocumentRefusal.GAVE_WAY;
    }

    private SharedRooms inPortionsOf(int files) {
        return new SharedRooms(owners, repository, locked, this.files, jdbc, transactions, Clock.systemUTC(), files);
    }

    private DocumentId unchecked(ContentRef sealed) {
        DocumentId id = DocumentId.random();
        Document document = new Document(
                id,
                new Upload(sealed, "", "a.pdf"),
                new FileInspection.Found(DocumentType.PDF, null),
                true,
                1,
                new StoredFile(10, "0".repeat(64)),
                Vault.PORTAL,
                writer.ref(),
                Instant.parse("2026-01-01T00:00:00Z"));
        transaction.executeWithoutResult(status -> repository.save(document));
        return id;
    }

    private long keptBytes(DocumentId id) {
        return jdbc.sql("SELECT bytes FROM document_documents WHERE id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    @Test
    void tellsTheSenderFromWhichEncodingATextIsConverted() throws Exception {
        String words = "Заключённых содержат в камерах без света, и врача к ним не пускают неделями.\n";
        byte[] content = words.getBytes(java.nio.charset.Charset.forName("windows-1251"));

        DocumentDetails sent = upload(writer, record, "letter.txt", content);

        assertThat(sent.encoding()).isEqualTo("windows-1251");
        assertThat(awaitChecked(writer, sent.id()).encoding()).isEqualTo("windows-1251");
        try (DocumentContent cleaned = documents.open(writer, sent.id(), DocumentForm.CLEANED)) {
            assertThat(new String(cleaned.stream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(words);
        }
        assertThat(upload(writer, record, "plain.txt", TestFiles.text(words)).encoding())
                .isNull();
    }

    @Test
    void letsFilesOfAnUnwrittenSealedRecordGiveWayAndTellsItsHolder() throws Exception {
        ContentRef unwritten = TestRecords.sealed();
        ContentRef written = TestRecords.sealed();
        ContentRef later = TestRecords.sealed();
        DocumentId kept = checkedIn(written);
        DocumentId gone = checkedIn(unwritten);
        TestRecords.share(
                List.of(unwritten, written, later), List.of(unwritten), 200_000 + bytesOf(kept) + bytesOf(gone) - 1);

        upload(Actor.bearer(later), later, "c.pdf", TestFiles.pdf());

        assertThat(documents.details(Actor.bearer(unwritten), gone)).hasValueSatisfying(details -> {
            assertThat(details.status()).isEqualTo(DocumentStatus.REFUSED);
            assertThat(details.refusal()).isEqualTo(DocumentRefusal.GAVE_WAY);
        });
        assertThat(filesOf(gone)).isEmpty();
        assertThat(documents.details(Actor.bearer(written), kept))
                .hasValueSatisfying(details -> assertThat(details.status()).isEqualTo(DocumentStatus.READY));
        TestRecords.share(List.of(unwritten, written, later), 10_000_000);
        upload(Actor.bearer(unwritten), unwritten, "again.pdf", TestFiles.pdf());
    }

    @Test
    void letsNoFileGiveWayWhereThatMakesNotEnoughRoom() throws Exception {
        ContentRef unwritten = TestRecords.sealed();
        ContentRef later = TestRecords.sealed();
        DocumentId stays = checkedIn(unwritten);
        TestRecords.share(List.of(unwritten, later), List.of(unwritten), 100);

        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> upload(Actor.bearer(later), later, "c.pdf", TestFiles.pdf()))
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(DocumentRefusal.CALL_FULL));

        assertThat(documents.details(Actor.bearer(unwritten), stays))
                .hasValueSatisfying(details -> assertThat(details.status()).isEqualTo(DocumentStatus.READY));
        assertThat(filesOf(stays)).isNotEmpty();
    }

    private DocumentId checkedIn(ContentRef sealed) throws Exception {
        Actor holder = Actor.bearer(sealed);
        DocumentId id = upload(holder, sealed, "a.pdf", TestFiles.pdf()).id();
        assertThat(awaitChecked(holder, id).status()).isEqualTo(DocumentStatus.READY);
        return id;
    }

    private long bytesOf(DocumentId id) {
        return repository
                .findById(id.value())
                .orElseThrow()
                .facts(DocumentForm.CLEANED)
                .bytes();
    }

    @Test
    void takesNoMoreFilesThanTheLimitHoweverManyComeAtOnce() throws Exception {
        CountDownLatch together = new CountDownLatch(1);
        int taken = 0;
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<Boolean>> uploads = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                uploads.add(people.submit(() -> {
                    together.await();
                    try {
                        upload(writer, record, "a.txt", TestFiles.text("words"));
                        return true;
                    } catch (DocumentNotAccepted refusal) {
                        assertThat(refusal.reason()).isEqualTo(DocumentRefusal.TOO_MANY);
                        return false;
                    }
                }));
            }
            together.countDown();
            for (Future<Boolean> upload : uploads) {
                taken += upload.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(3);
        assertThat(documents.of(writer, record)).hasSize(3);
    }

    @Test
    void removesAFileWithAllThatIsKeptOfIt() throws IOException {
        DocumentId id = awaitChecked(
                        writer,
                        upload(writer, record, "a.txt", TestFiles.text("words")).id())
                .id();
        assertThat(filesOf(id)).hasSize(2);
        documents.remove(writer, id);
        assertThat(documents.details(writer, id)).isEmpty();
        assertThat(filesOf(id)).isEmpty();
        assertThat(events(id)).contains("document.document-removed");
    }

    private Map<ContentRef, List<DocumentDetails>> ofEach(Actor reader) {
        return documents.ofEach(
                reader, record.kind(), List.of(record.id(), TestRecords.sealed().id()));
    }

    @Test
    @DisplayName("R14.5 a file that was sent leaves the list, makes room and is kept, until its record goes")
    void keepsWhatWasSentWhenItIsTakenOut() throws IOException {
        DocumentId sent = awaitChecked(
                        writer,
                        upload(writer, record, "a.txt", TestFiles.text("words")).id())
                .id();
        TestRecords.send(record, true);
        assertThat(ofEach(writer)).containsOnlyKeys(record);
        documents.remove(writer, sent);
        assertThat(documents.of(writer, record)).isEmpty();
        assertThat(ofEach(writer)).isEmpty();
        assertThat(documents.everSentWith(writer, record)).singleElement().satisfies(file -> {
            assertThat(file.id()).isEqualTo(sent);
            assertThat(file.allowed()).containsExactly(Permission.READ);
        });
        assertThat(documents.everSentWith(stranger, record)).isEmpty();
        assertThat(bytes(writer, sent, DocumentForm.ORIGINAL)).asString().isEqualTo("words");
        assertThat(events(sent)).contains("document.document-taken-out").doesNotContain("document.document-removed");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.remove(writer, sent));
        routines.runNow(DocumentSweep.KIND);
        assertThat(filesOf(sent)).hasSize(2);
        for (String name : List.of("b.txt", "c.txt", "d.txt")) {
            upload(writer, record, name, TestFiles.text("words"));
        }
        assertThat(documents.of(writer, record)).hasSize(3);
        documents.removeAllOf(Actor.system(), record);
        assertThat(documents.everSentWith(writer, record)).isEmpty();
        await().atMost(PATIENCE).until(() -> filesOf(sent).isEmpty());
    }

    @Test
    @DisplayName("R14.5 a sealed record's file is kept cleaned, and what is not cleaned yet was never sent")
    void keepsWhatWasSentSealed() throws IOException {
        ContentRef sealed = TestRecords.sealed();
        Actor bearer = Actor.bearer(sealed);
        DocumentId sent = awaitChecked(
                        bearer,
                        upload(bearer, sealed, "a.txt", TestFiles.text("words")).id())
                .id();
        TestRecords.send(sealed, true);
        documents.remove(bearer, sent);
        assertThat(documents.of(bearer, sealed)).isEmpty();
        assertThat(bytes(bearer, sent, DocumentForm.CLEANED)).asString().isEqualTo("words");
        TestRecords.send(sealed, false);
        DocumentId other =
                upload(bearer, sealed, "b.txt", TestFiles.text("words")).id();
        documents.remove(bearer, other);
        assertThat(documents.everSentWith(bearer, sealed))
                .extracting(DocumentDetails::id)
                .containsExactly(sent);
    }

    @Test
    void removesAllFilesOfARecordWhenTheirTimeIsOver() throws IOException {
        upload(writer, record, "a.txt", TestFiles.text("words"));
        upload(writer, record, "b.txt", TestFiles.text("words"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> documents.removeAllOf(writer, record));
        List<DocumentId> ids =
                documents.of(writer, record).stream().map(DocumentDetails::id).toList();
        documents.removeAllOf(Actor.system(), record);
        documents.removeAllOf(Actor.system(), record);
        assertThat(documents.of(writer, record)).isEmpty();
        for (DocumentId id : ids) {
            await().atMost(PATIENCE).until(() -> filesOf(id).isEmpty());
        }
    }

    @Test
    void removesAFileWhoseCheckIsUnderWayAndKeepsNothing() throws Exception {
        for (int i = 0; i < 5; i++) {
            DocumentId id = waiting(TestRecords.of(person), TestFiles.pdf());
            CountDownLatch together = new CountDownLatch(1);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                Future<?> check = two.submit(() -> {
                    together.await();
                    documents.checkNow(Actor.system(), id);
                    return null;
                });
                Future<?> removal = two.submit(() -> {
                    together.await();
                    documents.remove(writer, id);
                    return null;
                });
                together.countDown();
                removal.get(60, TimeUnit.SECONDS);
                check.get(60, TimeUnit.SECONDS);
            }
            assertThat(documents.details(writer, id)).isEmpty();
            assertThat(filesOf(id)).isEmpty();
        }
    }

    @Test
    @DisplayName("R0.1 a file that one may not see answers like one that does not exist")
    void isNotFoundByStrangers() throws IOException {
        DocumentId id = awaitChecked(
                        writer,
                        upload(writer, record, "a.txt", TestFiles.text("words")).id())
                .id();
        for (Actor other : List.of(stranger, Actor.visitor(), Actor.bearer(record))) {
            assertThat(documents.of(other, record)).isEmpty();
            assertThat(ofEach(other)).isEmpty();
            assertThat(documents.details(other, id)).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.open(other, id, DocumentForm.CLEANED));
            assertThat(documents.rules(other, record)).isEmpty();
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> documents.remove(stranger, id));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> documents.remove(Actor.visitor(), id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> upload(stranger, record, "a.txt", TestFiles.text("words")));
        ContentRef unknown = new ContentRef("nobody-answers-for-this", "1");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> upload(writer, unknown, "a.txt", TestFiles.text("words")));
    }

    @Test
    void showsThePublicTheCleanedCopyAlone() throws IOException {
        DocumentId id = awaitChecked(
                        writer,
                        upload(writer, record, "a.txt", TestFiles.text("\uFEFFwords"))
                                .id())
                .id();
        TestRecords.publish(record);
        DocumentDetails seen = documents.details(Actor.visitor(), id).orElseThrow();
        assertThat(seen.sha256())
                .isNotEqualTo(documents.details(writer, id).orElseThrow().sha256());
        assertThat(seen.bytes()).isEqualTo(5);
        assertThat(seen.allowed()).isEqualTo(Set.of(Permission.READ));
        assertThat(bytes(Actor.visitor(), id, DocumentForm.CLEANED)).asString().isEqualTo("words");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> documents.open(Actor.visitor(), id, DocumentForm.ORIGINAL));
    }

    @Test
    void takesNothingAfterTheDeadlineAndRemovesNothing() throws IOException {
        DocumentId id = upload(writer, record, "a.txt", TestFiles.text("words")).id();
        TestRecords.close(record);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> upload(writer, record, "b.txt", TestFiles.text("words")));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> documents.remove(writer, id));
        assertThat(documents.of(writer, record)).hasSize(1);
    }

    @Test
    void saysBeforehandWhatARecordTakes() {
        UploadRules rules = documents.rules(writer, record).orElseThrow();
        assertThat(rules.limits()).isEqualTo(new UploadLimits(3, 200_000));
        assertThat(rules.types()).hasSize(8);
        assertThat(rules.publishable()).contains(DocumentType.PDF, DocumentType.TXT);
        assertThat(rules.open()).isTrue();
        ContentRef sealed = TestRecords.sealed();
        assertThat(documents.rules(Actor.bearer(sealed), sealed).orElseThrow().types())
                .isEqualTo(rules.publishable());
    }

    @Test
    void sweepsWhatNoRowCallsForAndNothingElse() throws IOException {
        DocumentId kept = awaitChecked(
                        writer,
                        upload(writer, record, "a.txt", TestFiles.text("words")).id())
                .id();
        Path file = Files.writeString(Files.createTempFile("orphan", ".txt"), "orphan");
        DocumentId old = DocumentId.random();
        DocumentId young = DocumentId.random();
        store.put(old, DocumentForm.ORIGINAL, Vault.PORTAL, file);
        store.put(young, DocumentForm.ORIGINAL, Vault.PORTAL, file);
        Files.writeString(quarantine.path(kept), "left by a process that was killed");
        Files.delete(file);
        for (Path orphan : filesOf(old)) {
            Files.setLastModifiedTime(orphan, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        }
        routines.runNow(DocumentSweep.KIND);
        assertThat(filesOf(old)).isEmpty();
        assertThat(filesOf(young)).hasSize(1);
        store.delete(young, DocumentForm.ORIGINAL);
        assertThat(filesOf(kept)).hasSize(2);
        assertThat(quarantine.path(kept)).doesNotExist();
    }

    @Test
    void listsTheDiskOnceForAllPartsOfASweep() throws IOException {
        Path file = Files.writeString(Files.createTempFile("orphan", ".txt"), "orphan");
        List<DocumentId> orphans = List.of(DocumentId.random(), DocumentId.random(), DocumentId.random());
        for (DocumentId orphan : orphans) {
            store.put(orphan, DocumentForm.ORIGINAL, Vault.PORTAL, file);
            for (Path stored : filesOf(orphan)) {
                Files.setLastModifiedTime(stored, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
            }
        }
        Files.delete(file);
        AtomicInteger listings = new AtomicInteger();
        DocumentStore counting = (DocumentStore) Proxy.newProxyInstance(
                DocumentStore.class.getClassLoader(), new Class<?>[] {DocumentStore.class}, (proxy, method, args) -> {
                    if (method.getName().equals("kept")) {
                        listings.incrementAndGet();
                    }
                    return method.invoke(store, args);
                });
        DocumentSweep sweep = new DocumentSweep(quarantine, counting, repository, files);
        assertThat(sweep.isDueAtStart()).isTrue();
        for (int run = 1; run <= 2; run++) {
            Instant now = Instant.now();
            List<UUID> due = new ArrayList<>();
            List<UUID> part = sweep.due(now, new UUID(0, 0), 1);
            while (!part.isEmpty()) {
                due.addAll(part);
                part = sweep.due(now, part.getLast(), 1);
            }
            assertThat(due)
                    .doesNotHaveDuplicates()
                    .containsAll(orphans.stream().map(DocumentId::value).toList());
            assertThat(listings).hasValue(run);
        }
        for (DocumentId orphan : orphans) {
            store.delete(orphan, DocumentForm.ORIGINAL);
        }
    }

    @Test
    @DisplayName(
            "sealed originals at once: what a killed process left of one is swept within the hour, seen by the administrator")
    void sweepsALeftOriginalOfASealedFile() throws IOException {
        ContentRef sealed = TestRecords.sealed();
        Actor bearer = Actor.bearer(sealed);
        DocumentId id = awaitChecked(
                        bearer,
                        upload(bearer, sealed, "a.txt", TestFiles.text("words")).id())
                .id();
        assertThat(filesOf(id)).hasSize(1);
        Path left = Files.writeString(Files.createTempFile("left", ".txt"), "the original");
        store.put(id, DocumentForm.ORIGINAL, Vault.PORTAL, left);
        Files.delete(left);
        assertThat(filesOf(id)).hasSize(2);
        routines.runNow(DocumentSweep.KIND);
        assertThat(filesOf(id)).hasSize(1);
        assertThat(bytes(bearer, id, DocumentForm.CLEANED)).asString().isEqualTo("words");
        RoutineRow row = routines.report().stream()
                .filter(one -> one.kind().equals(DocumentSweep.KIND))
                .findFirst()
                .orElseThrow();
        assertThat(row.done()).as("R14.8: nobody is told how many").isNull();
        assertThat(row.isFailing()).isFalse();
        assertThat(Duration.between(Objects.requireNonNull(row.endedAt()), row.nextAt()))
                .isEqualTo(Duration.ofHours(1));
    }

    @Test
    @DisplayName("UC-DOC-04 a download is saved, never shown, never kept, and found by those only who may read")
    void downloadsToThoseWhoMayRead() throws Exception {
        DocumentId id = awaitChecked(
                        writer,
                        upload(writer, record, "تقرير 1.txt", TestFiles.text("words"))
                                .id())
                .id();
        String address = "/documents/" + id;
        assertThat(get(address + "?acting=me").getStatus()).as("signed out").isEqualTo(404);
        TestSessions.signIn(person);
        try {
            MockHttpServletResponse answer = get(address + "?acting=me");
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).isEqualTo("words");
            assertThat(answer.getContentType()).startsWith("text/plain");
            assertThat(answer.getHeader("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''%D8%AA");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getHeader("Content-Security-Policy")).contains("sandbox");
            assertThat(get(address).getStatus()).as("for nobody").isEqualTo(404);
            assertThat(get(address + "?acting=me&form=other").getStatus()).isEqualTo(404);
            assertThat(get(address + "?acting=" + UUID.randomUUID()).getStatus())
                    .isEqualTo(404);
            assertThat(get("/documents/nothing?acting=me").getStatus()).isEqualTo(404);
            TestSessions.signIn(new PersonId(UUID.randomUUID()));
            assertThat(get(address + "?acting=me").getStatus()).as("a stranger").isEqualTo(404);
        } finally {
            TestSessions.signOut();
        }
        TestRecords.publish(record);
        assertThat(get(address + "?form=cleaned").getStatus()).as("published").isEqualTo(200);
        assertThat(get(address).getStatus()).as("the original is not").isEqualTo(404);
    }

    private MockHttpServletResponse get(String address) throws Exception {
        MockMvc portal = MockMvcBuilders.webAppContextSetup(context)
                .apply(org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity())
                .build();
        return portal.perform(MockMvcRequestBuilders.get(java.net.URI.create(address)))
                .andReturn()
                .getResponse();
    }

    /** A file that was stored by a portal that died before its check. */
    private DocumentId waiting(ContentRef owner, byte[] content) throws Exception {
        return waiting(owner, content, content);
    }

    private DocumentId waiting(ContentRef owner, byte[] content, byte[] lying) throws Exception {
        DocumentId id = DocumentId.random();
        Files.createDirectories(Disk.folderOf(quarantine.path(id)));
        Files.write(quarantine.path(id), lying);
        quarantine.seal(id, Vault.PORTAL);
        toBeChecked(id, owner, content);
        return id;
    }

    /** From now on the portal checks it by itself at any time, so what lies in quarantine must be there before. */
    private void toBeChecked(DocumentId id, ContentRef owner, byte[] content) throws IOException {
        Document document = new Document(
                id,
                new Upload(owner, "", "a.pdf"),
                new FileInspection.Found(DocumentType.PDF, null),
                false,
                1,
                Disk.facts(new ByteArrayInputStream(content)),
                Vault.PORTAL,
                writer.ref(),
                Instant.parse("2026-01-01T00:00:00Z"));
        transaction.executeWithoutResult(status -> {
            repository.save(document);
            jobs.add(Checks.KIND, id.value());
        });
    }

    private DocumentDetails upload(Actor actor, ContentRef owner, String name, byte[] content) throws IOException {
        return documents.upload(actor, new Upload(owner, "q1", name), new ByteArrayInputStream(content));
    }

    private void assertNotAccepted(String name, byte[] content, DocumentRefusal reason) {
        assertThatExceptionOfType(DocumentNotAccepted.class)
                .isThrownBy(() -> upload(writer, record, name, content))
                .extracting(DocumentNotAccepted::reason)
                .isEqualTo(reason);
    }

    private DocumentDetails awaitChecked(Actor actor, DocumentId id) {
        return await().atMost(PATIENCE)
                .until(
                        () -> documents.details(actor, id).orElseThrow(),
                        // What was sent is destroyed right after the row says how it went.
                        details -> details.status() != DocumentStatus.CHECKING && Files.notExists(quarantine.path(id)));
    }

    private byte[] bytes(Actor actor, DocumentId id, DocumentForm form) throws IOException {
        try (DocumentContent content = documents.open(actor, id, form)) {
            byte[] bytes = content.stream().readAllBytes();
            assertThat(content.bytes()).isEqualTo(bytes.length);
            return bytes;
        }
    }

    private List<String> events(DocumentId id) {
        return jdbc.sql("SELECT kind FROM audit_rows WHERE subject_kind = 'document' AND subject_id = :id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private List<Path> filesOf(DocumentId id) throws IOException {
        return allFiles().stream()
                .filter(file -> file.getFileName().toString().startsWith(id.toString()))
                .toList();
    }

    /** Files on the disk that belong to no row. */
    private List<Path> orphans() throws IOException {
        return allFiles().stream()
                .filter(file -> DocumentId.parse(settings.folder()
                                .toAbsolutePath()
                                .relativize(file)
                                .toString()
                                .replaceAll(".*?([0-9a-f-]{36}).*", "$1"))
                        .flatMap(id -> repository.findById(id.value()))
                        .isEmpty())
                .toList();
    }

    private List<Path> allFiles() throws IOException {
        if (Files.notExists(settings.folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(settings.folder())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
