package org.partnershipportal.platform.document.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.cleaning.TestFiles;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;
import org.partnershipportal.platform.document.TestRecords;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-DOC-01, UC-DOC-02, UC-DOC-03: a record's files on a page")
class DocumentsFieldTest extends SpringBrowserlessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Documents documents;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final ContentRef record = TestRecords.of(person);

    @BeforeEach
    void readInEnglish() {
        UI.getCurrent().setLocale(Locale.UK);
    }

    @Test
    void saysFirstWhatIsTakenAndThatThereIsNothingYet() {
        open(person, record);
        assertThat(text())
                .contains("up to 3 files, each up to 0.191 MB: PDF, Word (DOCX)")
                .contains("You can also paste the text instead.")
                .contains("We only ever publish a cleaned copy")
                .contains("No files yet.");
    }

    @Test
    void showsWhereAFileStandsUntilItIsReady() {
        DocumentsField field = open(person, record);
        send(field, "report.txt", TestFiles.text("words"));
        assertThat(rows()).singleElement().asString().contains("report.txt", "1 KB");
        awaitStatus(DocumentStatus.READY);
        open(person, record);
        assertThat(rows()).singleElement().asString().contains("Ready", "Not scanned for viruses");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(address -> address.startsWith("/documents/"))
                .singleElement()
                .asString()
                .endsWith("?form=original&acting=me");
    }

    @Test
    void saysWhyAFileIsNotTakenAndTheCureAndKeepsTheMessageUntilItIsClosed() {
        DocumentsField field = open(person, record);
        send(field, "report.pdf", TestFiles.text("words"));
        assertThat(rows())
                .singleElement()
                .asString()
                .contains("report.pdf", "Rejected", "does not match the contents of the file");
        assertThat(documents.of(Actor.person(person), record)).isEmpty();
        test(button("Close the message about report.pdf")).click();
        assertThat(text()).contains("No files yet.");
    }

    @Test
    void saysWhenThereIsOneTooMany() {
        DocumentsField field = open(person, record);
        for (int i = 0; i < 4; i++) {
            send(field, i + ".txt", TestFiles.text("words"));
        }
        assertThat(rows()).hasSize(4);
        assertThat(rows().getLast()).contains("3.txt", "The limit is 3 files. Remove one first.");
    }

    @Test
    void removesAFileOnceItIsConfirmed() {
        DocumentsField field = open(person, record);
        send(field, "report.txt", TestFiles.text("words"));
        awaitStatus(DocumentStatus.READY);
        test(button("Remove report.txt")).click();
        assertThat(documents.of(Actor.person(person), record)).hasSize(1);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(documents.of(Actor.person(person), record)).isEmpty();
        assertThat(text()).contains("No files yet.");
    }

    @Test
    void showsFilesOfItsOwnPlaceOnly() {
        DocumentsField field = open(person, record);
        send(field, "report.txt", TestFiles.text("words"));
        UI.getCurrent().removeAll();
        UI.getCurrent()
                .add(new DocumentsField(documents, () -> Actor.person(person), record, "q2", "Another question"));
        assertThat(text()).contains("No files yet.").doesNotContain("report.txt");
    }

    @Test
    void offersNothingOnceNothingIsTaken() {
        DocumentsField field = open(person, record);
        send(field, "report.txt", TestFiles.text("words"));
        TestRecords.close(record);
        open(person, record);
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(Button.class).all()).isEmpty();
        assertThat(rows()).hasSize(1);
    }

    @Test
    @DisplayName(
            "R14.8 the holder of a sealed record reads beforehand what becomes of a file, and sees no name of theirs")
    void warnsTheHolderOfASealedRecord() {
        ContentRef sealed = TestRecords.sealed();
        DocumentsField field = new DocumentsField(documents, () -> Actor.bearer(sealed), sealed, "q1", "Files");
        UI.getCurrent().removeAll();
        UI.getCurrent().add(field);
        assertThat(text()).contains("destroy the originals").contains("Check for names, signatures and stamps");
        send(field, "Maria.txt", TestFiles.text("words"));
        assertThat(rows()).singleElement().asString().contains("document-1.txt").doesNotContain("Maria");
    }

    @Test
    void speaksArabic() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("ar"));
        open(person, record);
        assertThat(text()).contains("ما يصل إلى 3 ملفات").contains("لا توجد ملفات بعد.");
    }

    private DocumentsField open(PersonId reader, ContentRef owner) {
        UI.getCurrent().removeAll();
        DocumentsField field = new DocumentsField(documents, () -> Actor.person(reader), owner, "q1", "Your report");
        UI.getCurrent().add(field);
        return field;
    }

    private void send(DocumentsField field, String name, byte[] content) {
        Upload upload = find(Upload.class, field).single();
        new UploadTester<>(upload).upload(name, "application/octet-stream", content);
        roundTrip();
    }

    private void awaitStatus(DocumentStatus status) {
        await().atMost(PATIENCE)
                .until(() ->
                        documents.of(Actor.person(person), record).stream().allMatch(file -> file.status() == status));
    }

    private List<String> rows() {
        return find(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private Button button(String ariaLabel) {
        return find(Button.class).all().stream()
                .filter(button ->
                        button.getAriaLabel().filter(ariaLabel::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
