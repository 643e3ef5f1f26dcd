package org.partnershipportal.input;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.Requires;
import org.partnershipportal.document.DocumentContent;
import org.partnershipportal.document.DocumentDetails;
import org.partnershipportal.document.DocumentForm;
import org.partnershipportal.document.Documents;
import org.partnershipportal.shared.NotFound;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * "Download what I sent" (R14.5): canonical form, files, statement and signature in one ZIP, with which a receipt is checked
 * without the portal ({@code src/docs/formats/receipt.md}). Written as it is read; nothing is kept in memory or on disk.
 */
@Service
public class InputArchive {

    private final Receipts receipts;
    private final Documents documents;

    InputArchive(Receipts receipts, Documents documents) {
        this.receipts = receipts;
        this.documents = documents;
    }

    /** A name for the archive that tells nothing of its subject. */
    public static String name(ReceiptDetails receipt) {
        return "input-" + receipt.number().toString().toLowerCase(Locale.ROOT) + ".zip";
    }

    /**
     * Writes what was sent.
     *
     * @param sequence which of the input's receipts
     * @throws NotFound if there is none, its text was deleted, or the actor may not know of the input
     */
    @Requires(Permission.READ)
    public void write(Actor actor, InputId id, int sequence, OutputStream out) throws IOException {
        ReceiptDetails receipt = receipts.of(actor, id).stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(NotFound::new);
        byte[] canonical = receipts.sent(actor, id, sequence);
        Map<String, DocumentDetails> known = documents.of(actor, id.ref()).stream()
                .collect(Collectors.toMap(DocumentDetails::sha256, Function.identity(), (one, same) -> one));
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "input.json", canonical);
            put(zip, "receipt.txt", receipt.statement().getBytes(StandardCharsets.UTF_8));
            put(zip, "receipt.sig", Base64.getDecoder().decode(receipt.signature()));
            put(zip, "receipt-key.pem", receipts.publicKey(actor).getBytes(StandardCharsets.UTF_8));
            Set<String> taken = new HashSet<>();
            JsonNode sent = CanonicalJson.read(new String(canonical, StandardCharsets.UTF_8));
            DocumentForm form = sent.path("by").path(0).path("part").asString("").equals("sealed")
                    ? DocumentForm.CLEANED
                    : DocumentForm.ORIGINAL;
            for (AttachedFile file : CanonicalForm.files(sent.path("content"))) {
                DocumentDetails document = known.get(file.sha256());
                if (document != null) {
                    zip.putNextEntry(new ZipEntry("files/" + free(taken, file.name())));
                    copy(actor, document, form, zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private void copy(Actor actor, DocumentDetails document, DocumentForm form, OutputStream out) throws IOException {
        try (DocumentContent content = documents.open(actor, document.id(), form)) {
            content.stream().transferTo(out);
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Two files of one name get numbers; separators never lead out of the folder. */
    private static String free(Set<String> taken, String name) {
        String safe = name.replaceAll("[/\\\\]", "_");
        String free = safe;
        for (int number = 2; !taken.add(free); number++) {
            free = number + "-" + safe;
        }
        return free;
    }
}
