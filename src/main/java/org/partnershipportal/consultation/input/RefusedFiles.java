package org.partnershipportal.consultation.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.cleaning.DocumentNotAccepted;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files that were received in time and rejected by their check after submission: within 48 hours after the deadline the
 * lead can replace them (R14.2). A sealed input has none, because it is submitted only when its files have passed.
 */
@Service
@Transactional
@ForOwnPages
public class RefusedFiles {

    private final InputChanges changes;
    private final InputPolicy policy;
    private final Submissions submissions;
    private final Receipts receipts;
    private final Documents documents;
    private final TransactionTemplate transaction;

    RefusedFiles(
            InputChanges changes,
            InputPolicy policy,
            Submissions submissions,
            Receipts receipts,
            Documents documents,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.policy = policy;
        this.submissions = submissions;
        this.receipts = receipts;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The refused files of what is submitted, for the lead; none for others. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<RefusedFile> of(Actor actor, InputId id) {
        Input input = changes.readable(actor, Permission.READ, id);
        if (!policy.isLead(actor, input) || input.status() != InputStatus.SUBMITTED) {
            return List.of();
        }
        Window window = changes.window(input).forRefusedFiles();
        boolean open = window.isOpen() && policy.may(actor, Permission.SUBMIT_INPUT, input);
        return refused(actor, input)
                .map(file -> new RefusedFile(
                        file.id(),
                        file.name(),
                        Objects.requireNonNull(file.refusal()),
                        window.end().minus(Duration.ofMinutes(1)),
                        open && Permission.SUBMIT_INPUT.isOpenTo(actor)))
                .toList();
    }

    private Stream<DocumentDetails> refused(Actor actor, Input input) {
        List<AttachedFile> named =
                submissions.version(input, input.submittedVersion()).files();
        return documents.everSentWith(actor, input.id().ref()).stream()
                .filter(file -> file.status() == DocumentStatus.REFUSED
                        && named.stream().anyMatch(one -> isSame(one, file)));
    }

    private static boolean isSame(AttachedFile named, DocumentDetails file) {
        return named.sha256().equals(file.sha256()) && named.question().equals(file.slot());
    }

    /**
     * Stores a file and lets it take the place of a refused one. The text stays as it was frozen; a new version and receipt
     * name the new file, and those who signed stand behind it too without being asked again.
     *
     * @param content is read to its end or to the limit; it is not closed
     * @throws NotFound if what is submitted has no such file that was refused
     * @throws DeadlinePassed later than 48 hours after the deadline
     * @throws DocumentNotAccepted if the other file is not taken
     * @throws InvalidInput if it is the same file again
     * @throws NotAllowed if before the deadline a later version is frozen; then that one is to be set right
     * @throws IOException if the stream breaks off
     */
    @Requires(Permission.SUBMIT_INPUT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ReceiptDetails replace(Actor actor, ReplaceFile command, InputStream content) throws IOException {
        Instant received = changes.now();
        Optional<ReceiptDetails> before =
                Objects.requireNonNull(transaction.execute(status -> writtenBefore(actor, command)));
        if (before.isPresent()) {
            return before.get();
        }
        DocumentDetails refused =
                Objects.requireNonNull(transaction.execute(status -> requireReplaceable(actor, command, received)));
        DocumentDetails other =
                documents.upload(actor, new Upload(command.input().ref(), refused.slot(), command.name()), content);
        if (other.sha256().equals(refused.sha256())) {
            documents.remove(actor, other.id());
            throw new InvalidInput(Problem.of("file", "input.problem.same-file"));
        }
        ReceiptDetails receipt =
                Objects.requireNonNull(transaction.execute(status -> replaced(actor, command, other, received)));
        takeOut(actor, refused);
        return receipt;
    }

    private Optional<ReceiptDetails> writtenBefore(Actor actor, ReplaceFile command) {
        return receipts.writtenWith(actor, command.input().value(), command.key());
    }

    private DocumentDetails requireReplaceable(Actor actor, ReplaceFile command, Instant received) {
        Input input = changes.readable(actor, Permission.SUBMIT_INPUT, command.input());
        input.requireReplaceable(changes.window(input, received));
        return refusedFile(actor, command, input);
    }

    private DocumentDetails refusedFile(Actor actor, ReplaceFile command, Input input) {
        return refused(actor, input)
                .filter(file -> file.id().equals(command.refused()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ReceiptDetails replaced(Actor actor, ReplaceFile command, DocumentDetails other, Instant received) {
        Input input = changes.locked(command.input());
        policy.require(actor, Permission.SUBMIT_INPUT, input);
        Optional<ReceiptDetails> before = receipts.writtenWith(actor, input.id().value(), command.key());
        if (before.isPresent()) {
            return before.get();
        }
        DocumentDetails refused = refusedFile(actor, command, input);
        ReceiptDetails receipt = submissions.replaceFile(
                actor, input, attached(refused), attached(other), command.key(), changes.window(input, received));
        changes.save(input);
        return receipt;
    }

    private static AttachedFile attached(DocumentDetails file) {
        return new AttachedFile(file.slot(), file.name(), file.bytes(), file.sha256());
    }

    private void takeOut(Actor actor, DocumentDetails refused) {
        if (documents.of(actor, refused.owner()).stream()
                .anyMatch(file -> file.id().equals(refused.id()))) {
            documents.remove(actor, refused.id());
        }
    }
}
