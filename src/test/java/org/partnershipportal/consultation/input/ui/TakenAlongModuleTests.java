package org.partnershipportal.consultation.input.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.ReceiptPapers;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.receipt.SentArchive;
import org.partnershipportal.ground.paper.PrintedPaper;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PortalModuleTest
@DisplayName("UC-INP-02, UC-INP-07: what waits for someone, and what one takes along of an input")
class TakenAlongModuleTests {

    @Autowired
    InputPagesStage stage;

    @Autowired
    ApplicationContext portal;

    @Autowired
    SentArchive sent;

    @Autowired
    ReceiptPapers papers;

    @Autowired
    Receipts receipts;

    @Test
    @DisplayName("R14.5 gives what was sent so that it can be checked without the portal")
    void givesWhatCanBeChecked() throws Exception {
        InputId id = stage.answered(stage.openCall(20), "Poverty");
        ReceiptDetails receipt = stage.submitted(id);
        Map<String, byte[]> files = unpacked(id, receipt.sequence());
        assertThat(files).containsOnlyKeys("input.json", "receipt.txt", "receipt.sig");
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(files.get("input.json")));
        assertThat(new String(files.get("receipt.txt"), StandardCharsets.UTF_8))
                .contains("sha256: " + hash, "number: " + receipt.number());
        assertThat(new String(files.get("input.json"), StandardCharsets.UTF_8)).contains("Poverty");
        Signature signature = Signature.getInstance("Ed25519");
        String pem = receipts.publicKey(Actor.visitor()).replaceAll("-----[A-Z ]+-----|\\s", "");
        signature.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem))));
        signature.update(files.get("receipt.txt"));
        assertThat(signature.verify(files.get("receipt.sig"))).isTrue();
    }

    @Test
    @DisplayName("R0.1 gives nothing to others, nor of a receipt that is not there")
    void givesNothingToOthers() {
        InputId id = stage.answered(stage.openCall(20), "Poverty");
        stage.submitted(id);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sent.write(stage.network(), id.value(), 1, out));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sent.write(stage.desk(), id.value(), 1, out));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> sent.write(stage.lead(), id.value(), 2, out));
        assertThat(out.size()).isZero();
        Reader reader = new Reader(Language.EN, Reader.GENEVA);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> papers.print(stage.network(), id.value(), 1, reader));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> papers.print(stage.lead(), id.value(), 2, reader));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("R14.5 prints a receipt in each language, with every character of its sentences")
    void printsAReceipt(Language language) {
        InputId id = stage.frozen(stage.openCall(20), "Poverty");
        stage.cosigners.sign(stage.network(), new SignInput(id, 1, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED));
        ReceiptDetails receipt = stage.inputs.submit(stage.lead(), new SubmitInput(id, Inputs.newKey(), 1, ""));
        PrintedPaper paper = papers.print(
                stage.lead(), id.value(), receipt.sequence(), new Reader(language, ZoneId.of("America/Guayaquil")));
        assertThat(new String(paper.pdf(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(paper.missing()).isEmpty();
        assertThat(paper.pages()).as("one sheet").isOne();
        assertThat(text(paper.pdf()))
                .as("where it is checked")
                .contains("/" + language.tag() + "/verify", receipt.number().toString());
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("UC-INP-02 lists a draft whose deadline is within seven days, and no other")
    void listsDraftsWhoseDeadlineIsNear() {
        InputId near = stage.draft(stage.openCall(5));
        InputId far = stage.draft(stage.openCall(20));
        assertThat(tasks(stage.lead()))
                .extracting(OpenTask::path)
                .contains(InputLinks.page(near))
                .doesNotContain(InputLinks.page(far));
        assertThat(tasks(stage.lead()).getFirst().due()).isNotNull();
        assertThat(tasks(stage.network())).isEmpty();
        assertThat(tasks(Actor.person(stage.writer))).isEmpty();
        assertThat(tasks(stage.desk())).isEmpty();
    }

    @Test
    @DisplayName("UC-INP-08 lists a joint input that waits for one's signature, and counts it in the navigation")
    void listsWhatWaitsForASignature() {
        InputId id = stage.frozen(stage.openCall(20), "Poverty");
        assertThat(tasks(stage.network())).extracting(OpenTask::path).containsExactly(InputLinks.sign(id));
        assertThat(waiting(stage.network())).isEqualTo(1);
        assertThat(waiting(stage.lead())).isZero();
        stage.cosigners.decline(stage.network(), id);
        assertThat(tasks(stage.network())).isEmpty();
        assertThat(waiting(stage.network())).isZero();
    }

    @Test
    @DisplayName("UC-INP-02 lists no draft that was sent")
    void listsNothingThatWasSent() {
        InputId id = stage.answered(stage.openCall(5), "Poverty");
        assertThat(tasks(stage.lead())).hasSize(1);
        stage.submitted(id);
        assertThat(tasks(stage.lead())).isEmpty();
    }

    private List<OpenTask> tasks(Actor actor) {
        return portal.getBeansOfType(OpenTasks.class).values().stream()
                .flatMap(module -> module.openTasks(actor).stream())
                .filter(task -> task.verbKey().startsWith("input."))
                .toList();
    }

    private long waiting(Actor actor) {
        return portal.getBeansOfType(Navigation.class).values().stream()
                .flatMap(module -> module.entries(actor).stream())
                .filter(entry -> entry.path().equals(InputLinks.LIST))
                .mapToLong(NavigationEntry::count)
                .sum();
    }

    private Map<String, byte[]> unpacked(InputId id, int sequence) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sent.write(stage.lead(), id.value(), sequence, out);
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
