package org.partnershipportal.platform.document;

import java.util.function.Predicate;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Policy;
import org.partnershipportal.platform.document.spi.DocumentOwner;
import org.springframework.stereotype.Component;

/**
 * Who can know of a file, read it, remove it: whoever the policy of its record lets, asked again each time; beside them
 * the portal itself reads.
 */
@Component
class DocumentPolicy implements Policy<Document> {

    private final Owners owners;

    DocumentPolicy(Owners owners) {
        this.owners = owners;
    }

    @Override
    public boolean mayRead(Actor actor, Document record) {
        return knowsOriginal(actor, record) || mayOpen(actor, record, DocumentForm.CLEANED);
    }

    @Override
    public boolean may(Actor actor, Permission permission, Document record) {
        return switch (permission) {
            case READ -> true;
            case ATTACH_DOCUMENT ->
                !record.isTakenOut() && ownerSays(record, owner -> owner.mayAttach(actor, record.owner()));
            default -> false;
        };
    }

    /** Whether the actor knows of what was sent, whatever became of it; others know of a cleaned copy at most. */
    boolean knowsOriginal(Actor actor, Document record) {
        return isPortal(actor)
                || ownerSays(
                        record,
                        owner -> owner.mayAttach(actor, record.owner())
                                || owner.mayRead(actor, record.owner(), record.asked(), DocumentForm.ORIGINAL));
    }

    /** Whether the actor may have the bytes in this form; only checked ones are given out. */
    boolean mayOpen(Actor actor, Document record, DocumentForm form) {
        return record.has(form)
                && (isPortal(actor)
                        || ownerSays(record, owner -> owner.mayRead(actor, record.owner(), record.asked(), form)));
    }

    /** Whether the record keeps the file with what was sent, though it is taken out. */
    boolean isKept(Document record) {
        return ownerSays(record, owner -> owner.keeps(record.owner(), record.asked()));
    }

    /** Whether the actor may know the name that its sender gave it. */
    boolean knowsName(Actor actor, Document record) {
        return isPortal(actor) || ownerSays(record, owner -> owner.knowsNames(actor, record.owner()));
    }

    /** Its own clocks and listeners follow what becomes of a file. */
    private static boolean isPortal(Actor actor) {
        return actor.kind() == Actor.Kind.SYSTEM;
    }

    private boolean ownerSays(Document record, Predicate<DocumentOwner> question) {
        return owners.of(record.owner()).filter(question).isPresent();
    }
}
