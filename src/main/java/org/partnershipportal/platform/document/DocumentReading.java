package org.partnershipportal.platform.document;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.cleaning.Cleaning;
import org.partnershipportal.platform.cleaning.StoredFile;
import org.partnershipportal.platform.vault.Damaged;
import org.springframework.stereotype.Component;

/** What a reader learns about a file, and its bytes. */
@Component
class DocumentReading {

    private final DocumentPolicy policy;
    private final DocumentStore store;
    private final Cleaning cleaning;

    DocumentReading(DocumentPolicy policy, DocumentStore store, Cleaning cleaning) {
        this.policy = policy;
        this.store = store;
        this.cleaning = cleaning;
    }

    /** The file as the actor can know it; empty if they may not. */
    Optional<DocumentDetails> details(Actor actor, Document document) {
        Set<Permission> allowed = policy.allowed(actor, document);
        return allowed.contains(Permission.READ) ? Optional.of(told(actor, document, allowed)) : Optional.empty();
    }

    /** The file as the one who just stored it is told of it, whatever may have changed that moment. */
    DocumentDetails toSender(Actor actor, Document document) {
        return told(actor, document, policy.allowed(actor, document));
    }

    private DocumentDetails told(Actor actor, Document document, Set<Permission> allowed) {
        DocumentForm form = policy.knowsOriginal(actor, document) ? document.canonicalForm() : DocumentForm.CLEANED;
        StoredFile facts = document.facts(form);
        return new DocumentDetails(
                document.id(),
                document.owner(),
                document.slot(),
                name(actor, document, form == document.canonicalForm() ? DocumentForm.ORIGINAL : form),
                form == document.canonicalForm() ? document.type() : document.type(form),
                document.encoding(),
                facts.bytes(),
                document.status(),
                document.refusal(),
                document.isDelayed(),
                document.isScanned(),
                isPublishable(document),
                facts.sha256(),
                document.storedAt(),
                document.checkedAt(),
                allowed);
    }

    private String name(Actor actor, Document document, DocumentForm form) {
        return policy.knowsName(actor, document) ? document.name(form) : document.neutralName(form);
    }

    private boolean isPublishable(Document document) {
        return switch (document.status()) {
            case CHECKING -> cleaning.isPossible(document.type());
            case READY -> document.has(DocumentForm.CLEANED);
            case REFUSED -> false;
        };
    }

    private boolean isWhole(Document document, DocumentForm form) throws IOException {
        try {
            return store.facts(document.id(), form).equals(document.facts(form));
        } catch (Damaged changed) {
            return false;
        }
    }

    /** The bytes, after a look at whether they are those that were stored. */
    DocumentContent open(Actor actor, Document document, DocumentForm form) throws IOException {
        StoredFile stored = document.facts(form);
        if (!isWhole(document, form)) {
            throw new NotAllowed("document.refusal.damaged");
        }
        return new DocumentContent(
                name(actor, document, form), document.type(form), stored.bytes(), store.open(document.id(), form));
    }
}
