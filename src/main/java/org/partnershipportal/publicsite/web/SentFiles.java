package org.partnershipportal.publicsite.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.document.DocumentContent;
import org.partnershipportal.document.DocumentDetails;
import org.partnershipportal.document.DocumentStatus;
import org.partnershipportal.document.Documents;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.ReceiptDetails;
import org.partnershipportal.input.Receipts;
import org.springframework.stereotype.Component;

/**
 * "Download what I sent": the canonical file, the files that it names by their hashes, the signed statement and its
 * signature, so that anyone can check them without the portal (R14.5; src/docs/formats/receipt.md).
 */
@Component
class SentFiles {

    private final Receipts receipts;
    private final Documents documents;

    SentFiles(Receipts receipts, Documents documents) {
        this.receipts = receipts;
        this.documents = documents;
    }

    /** The canonical file of a receipt. */
    byte[] canonical(Answering answering, ReceiptDetails receipt) {
        return receipts.sent(answering.actor(), answering.input().id(), receipt.sequence());
    }

    /** Writes all of it as a ZIP; the files as they come from the store, none of them into memory. */
    void write(Answering answering, ReceiptDetails receipt, byte[] canonical, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, InputId.KIND + ".json", canonical);
            put(zip, "receipt.txt", receipt.statement().getBytes(StandardCharsets.UTF_8));
            put(zip, "receipt.sig", Base64.getDecoder().decode(receipt.signature()));
            Set<String> names = new HashSet<>();
            for (DocumentDetails file : named(answering, canonical)) {
                zip.putNextEntry(new ZipEntry("files/" + unique(file.name(), names)));
                try (DocumentContent content =
                        documents.open(answering.actor(), file.id(), FileController.form(answering))) {
                    content.stream().transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    /** Those of the input's files that were sent with this receipt, by their hashes; removed ones are not kept. */
    private List<DocumentDetails> named(Answering answering, byte[] canonical) {
        String text = new String(canonical, StandardCharsets.UTF_8);
        return documents.of(answering.actor(), answering.input().id().ref()).stream()
                .filter(file -> file.status() != DocumentStatus.REFUSED
                        && !file.sha256().isEmpty()
                        && text.contains("\"sha256\":\"" + file.sha256() + "\""))
                .toList();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    /** A second file of the same name gets a number before it. */
    private static String unique(String name, Set<String> names) {
        String free = name;
        for (int i = 2; !names.add(free); i++) {
            free = i + "-" + name;
        }
        return free;
    }
}
