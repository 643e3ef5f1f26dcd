package org.partnershipportal.consultation.receipt;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.partnershipportal.consultation.receipt.spi.ReceiptOwner;
import org.partnershipportal.ground.shared.CanonicalJson;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentContent;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.springframework.stereotype.Service;

/**
 * "Download what I sent" (R14.5): the canonical form byte for byte, the files that came with it, the receipt and its
 * signature, so that anyone who holds them can check them without the portal ({@code src/docs/formats/receipt.md}).
 */
@Service
public class SentArchive {

    /** The name of the whole; it says nothing of whose it is. */
    public static final String NAME = "what-i-sent.zip";

    private static final String CANONICAL = "input" + ".json";

    /** How an archive begins. */
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** So much each entry of an archive counts for, empty ones too. */
    private static final int LEAST = 1024;

    private final Receipts receipts;
    private final ReceiptOwner owner;
    private final Documents documents;

    SentArchive(Receipts receipts, ReceiptOwner owner, Documents documents) {
        this.receipts = receipts;
        this.owner = owner;
        this.documents = documents;
    }

    /**
     * Writes the archive of one receipt; the stream stays open. A file that was taken out of the draft since is in it as it
     * was sent; only one that its check refused is not, for nothing of it is kept.
     *
     * @param sequence which of the input's receipts
     * @throws NotFound if there is no such receipt that the actor may read, or its text was deleted; then nothing was
     *     written
     */
    @Requires(Permission.READ)
    public void write(Actor actor, UUID input, int sequence, OutputStream out) throws IOException {
        byte[] canonical = receipts.sent(actor, input, sequence);
        ReceiptDetails receipt = receipts.of(actor, input).stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst()
                .orElseThrow(NotFound::new);
        ReceiptOwner.Owned owned = owner.readable(actor, input);
        List<DocumentDetails> kept = documents.everSentWith(actor, owned.ref());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        add(zip, CANONICAL, canonical);
        add(zip, "receipt" + ".txt", receipt.statement().getBytes(StandardCharsets.UTF_8));
        add(zip, "receipt" + ".sig", Base64.getDecoder().decode(receipt.signature()));
        Set<String> names = new HashSet<>();
        for (AttachedFile file : files(canonical)) {
            Optional<DocumentDetails> same = kept.stream()
                    .filter(one ->
                            one.status() == DocumentStatus.READY && one.sha256().equals(file.sha256()))
                    .findFirst();
            if (same.isPresent()) {
                copy(zip, actor, same.get(), owned.sealed(), unused(names, file.name()));
            }
        }
        zip.finish();
    }

    /**
     * The canonical form in what somebody holds: in this archive, packed as it was or again, or by itself.
     *
     * @param held what they hold
     * @param longest how many bytes are unpacked at most
     * @return empty if an archive has none, or cannot be read
     */
    public static byte[] canonical(InputStream held, int longest) throws IOException {
        PushbackInputStream in = new PushbackInputStream(held, ZIP.length);
        byte[] first = in.readNBytes(ZIP.length);
        in.unread(first);
        if (!Arrays.equals(first, ZIP)) {
            return in.readNBytes(longest);
        }
        try {
            return unpacked(new ZipInputStream(in, StandardCharsets.UTF_8), longest);
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    private static byte[] unpacked(ZipInputStream zip, int longest) throws IOException {
        int left = longest;
        while (left > 0) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                break;
            }
            byte[] content = zip.readNBytes(left);
            if (entry.getName().equals(CANONICAL) || entry.getName().endsWith("/" + CANONICAL)) {
                return content;
            }
            left -= Math.max(content.length, LEAST);
        }
        return new byte[0];
    }

    private static List<AttachedFile> files(byte[] canonical) {
        return CanonicalForm.files(CanonicalJson.read(new String(canonical, StandardCharsets.UTF_8))
                .path("content"));
    }

    /** Two files may have the same name, in two questions; in a folder they cannot. */
    private static String unused(Set<String> names, String wanted) {
        String name = wanted;
        for (int number = 2; !names.add(name); number++) {
            name = number + "-" + wanted;
        }
        return "files/" + name;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private void copy(ZipOutputStream zip, Actor actor, DocumentDetails file, boolean sealed, String name)
            throws IOException {
        try (DocumentContent content =
                documents.open(actor, file.id(), sealed ? DocumentForm.CLEANED : DocumentForm.ORIGINAL)) {
            zip.putNextEntry(new ZipEntry(name));
            content.stream().transferTo(zip);
            zip.closeEntry();
        } catch (NotFound removedMeanwhile) {
            // The entry was not started; the rest of what was sent is still worth having.
        }
    }
}
