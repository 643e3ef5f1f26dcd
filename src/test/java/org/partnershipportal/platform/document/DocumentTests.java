package org.partnershipportal.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.cleaning.DocumentRefusal;
import org.partnershipportal.platform.cleaning.DocumentType;
import org.partnershipportal.platform.cleaning.FileInspection;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.vault.Vault;

class DocumentTests {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final ContentRef RECORD = new ContentRef("thing", "1");
    private static final ActorRef SYSTEM = Actor.system().ref();
    private static final StoredFile RECEIVED = new StoredFile(1234, "a".repeat(64));
    private static final StoredFile CLEANED = new StoredFile(1000, "b".repeat(64));

    @Test
    @DisplayName("R14.8 a sealed record's file keeps neither name, size nor hash of what was sent")
    void keepsNothingOfASealedOriginal() {
        Document document = document(true, DocumentType.DOCX, "My name is Maria.docx");
        assertThat(document.name(DocumentForm.ORIGINAL)).isEqualTo("document-1.docx");
        assertThat(document.facts(DocumentForm.ORIGINAL)).isEqualTo(new StoredFile(0, ""));
        document.ready(CLEANED, true, SYSTEM, NOW);
        assertThat(document.name(DocumentForm.CLEANED)).isEqualTo("document-1.pdf");
        assertThat(document.facts(document.canonicalForm())).isEqualTo(CLEANED);
        assertThat(document.has(DocumentForm.ORIGINAL)).isFalse();
    }

    @Test
    @DisplayName("R14.8 a sealed record's file is not ready before it is cleaned")
    void isNotReadyUncleanedWhereTheRecordIsSealed() {
        Document document = document(true, DocumentType.PDF, "x.pdf");
        assertThatIllegalStateException().isThrownBy(() -> document.ready(null, true, SYSTEM, NOW));
        assertThat(document.status()).isEqualTo(DocumentStatus.CHECKING);
    }

    @Test
    void keepsOriginalAndCleanedCopyOfAnOrdinaryFile() {
        Document document = document(false, DocumentType.DOCX, "Report.v2.docx");
        document.ready(CLEANED, true, SYSTEM, NOW);
        assertThat(document.name(DocumentForm.ORIGINAL)).isEqualTo("Report.v2.docx");
        assertThat(document.name(DocumentForm.CLEANED)).isEqualTo("Report.v2.pdf");
        assertThat(document.type(DocumentForm.CLEANED)).isEqualTo(DocumentType.PDF);
        assertThat(document.facts(document.canonicalForm())).isEqualTo(RECEIVED);
        assertThat(document.checkedAt()).isEqualTo(NOW);
    }

    @Test
    void isReadyWithoutACleanedCopyWhereNoneCanBeMade() {
        Document document = document(false, DocumentType.RTF, "x.rtf");
        document.ready(null, false, SYSTEM, NOW);
        assertThat(document.has(DocumentForm.ORIGINAL)).isTrue();
        assertThat(document.has(DocumentForm.CLEANED)).isFalse();
    }

    @Test
    void isReadInNoFormBeforeItIsChecked() {
        Document document = document(false, DocumentType.PDF, "x.pdf");
        assertThat(document.has(DocumentForm.ORIGINAL)).isFalse();
        assertThat(document.has(DocumentForm.CLEANED)).isFalse();
    }

    @Test
    void isTakenOutOfItsRecordOnce() {
        Document document = document(false, DocumentType.PDF, "x.pdf");
        assertThat(document.isTakenOut()).isFalse();
        document.takeOutOfRecord(SYSTEM, NOW);
        assertThat(document.isTakenOut()).isTrue();
        assertThatIllegalStateException().isThrownBy(() -> document.takeOutOfRecord(SYSTEM, NOW));
        document.ready(CLEANED, true, SYSTEM, NOW);
        assertThat(document.has(DocumentForm.ORIGINAL)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentStatus.class,
            names = {"READY", "REFUSED"})
    void isNotDecidedTwice(DocumentStatus decided) {
        Document document = document(false, DocumentType.PDF, "x.pdf");
        if (decided == DocumentStatus.READY) {
            document.ready(CLEANED, true, SYSTEM, NOW);
        } else {
            document.refuse(DocumentRefusal.VIRUS, SYSTEM, NOW);
        }
        assertThatIllegalStateException().isThrownBy(() -> document.ready(CLEANED, true, SYSTEM, NOW));
        assertThatIllegalStateException().isThrownBy(() -> document.refuse(DocumentRefusal.VIRUS, SYSTEM, NOW));
        assertThat(document.status()).isEqualTo(decided);
    }

    @Test
    void givesWayBeforeItsCheckAndIsNotDecidedAfterwards() {
        Document sealed = document(true, DocumentType.PDF, "x.pdf");
        sealed.giveWay(SYSTEM, NOW);
        assertThat(sealed.refusal()).isEqualTo(DocumentRefusal.GAVE_WAY);
        assertThatIllegalStateException().isThrownBy(() -> sealed.ready(CLEANED, true, SYSTEM, NOW));
        assertThatIllegalStateException().isThrownBy(() -> sealed.giveWay(SYSTEM, NOW));
    }

    @Test
    void givesWayOnceAndOnlyASealedRecordsFile() {
        Document open = document(false, DocumentType.PDF, "x.pdf");
        assertThatIllegalStateException().isThrownBy(() -> open.giveWay(SYSTEM, NOW));
        open.ready(CLEANED, true, SYSTEM, NOW);
        Document sealed = document(true, DocumentType.PDF, "x.pdf");
        Document refused = document(true, DocumentType.PDF, "x.pdf");
        refused.refuse(DocumentRefusal.VIRUS, SYSTEM, NOW);
        for (Document stays : List.of(open, refused)) {
            assertThatIllegalStateException().isThrownBy(() -> stays.giveWay(SYSTEM, NOW));
        }
        sealed.ready(CLEANED, true, SYSTEM, NOW);
        sealed.giveWay(SYSTEM, NOW);
        assertThat(sealed.has(DocumentForm.CLEANED)).isFalse();
        assertThat(sealed.facts(DocumentForm.CLEANED).bytes()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> sealed.giveWay(SYSTEM, NOW));
    }

    @Test
    void saysThatItIsDelayedWhenItsCheckCouldNotBeMade() {
        Document document = document(false, DocumentType.PDF, "x.pdf");
        assertThat(document.isDelayed()).isFalse();
        document.delay();
        assertThat(document.isDelayed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'C:\\fakepath\\report.pdf', report.pdf",
        "'../../etc/passwd.pdf', passwd.pdf",
        "'gnp\u202Efdp.exe', gnpfdp.exe",
        "'  two words.pdf ', two words.pdf",
        "'a\u0000\u0007b.pdf', ab.pdf",
        "'تقرير.pdf', تقرير.pdf"
    })
    void mendsTheNameOfAFile(String raw, String mended) {
        assertThat(new Upload(RECORD, "", raw).name()).isEqualTo(mended);
    }

    @Test
    void shortensALongNameAndKeepsItsEnding() {
        String name = new Upload(RECORD, "", "ж".repeat(400) + ".docx").name();
        assertThat(name).hasSize(Upload.MAX_NAME).endsWith("ж.docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "ä"})
    void refusesAKeyThatIsNone(String slot) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Upload(RECORD, slot, "x.pdf"));
    }

    @Test
    void knowsNoLimitsBeyondWhatIsChecked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadLimits(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new UploadLimits(1, UploadLimits.MAX_BYTES + 1));
        assertThat(UploadLimits.STANDARD.megabytes()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1-1-1-1-1", "0000"})
    void knowsWhatIsNoId(String text) {
        assertThat(DocumentId.parse(text)).isEmpty();
    }

    private static Document document(boolean sealed, DocumentType type, String name) {
        return document(sealed, type, name, RECORD);
    }

    static Document document(boolean sealed, DocumentType type, String name, ContentRef record) {
        return new Document(
                DocumentId.random(),
                new Upload(record, "", name),
                new FileInspection.Found(type, null),
                sealed,
                1,
                RECEIVED,
                Vault.PORTAL,
                SYSTEM,
                NOW);
    }
}
