package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.consultation.sealed.SealedDoor;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.document.Documents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes everything written in and attached to an input, and all words about it, in the caller's transaction and by
 * the input's own verb; afterwards none of its receipts matches (mission.md, Kept how long). Modules below are asked
 * here, those above listen to the event. The code of a draft opens nothing any more; anyone who submitted comes back to
 * what is left.
 */
@Component
class TextDeletion {

    private final JdbcClient jdbc;
    private final InputChanges changes;
    private final FrozenVersions versions;
    private final Receipts receipts;
    private final SealedDoor door;
    private final Extensions extensions;
    private final Documents documents;

    TextDeletion(
            JdbcClient jdbc,
            InputChanges changes,
            FrozenVersions versions,
            Receipts receipts,
            SealedDoor door,
            Extensions extensions,
            Documents documents) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.versions = versions;
        this.receipts = receipts;
        this.door = door;
        this.extensions = extensions;
        this.documents = documents;
    }

    /**
     * Deletes the text of an input that the caller has locked.
     *
     * @return whether there was one; another node may have been faster
     */
    boolean delete(Input input, ActorRef by, Instant now) {
        if (input.isTextDeleted()) {
            return false;
        }
        Actor portal = Actor.system();
        InputId id = input.id();
        jdbc.sql("DELETE FROM input_answers WHERE input_id = :id")
                .param("id", id)
                .update();
        versions.forget(portal, id.value());
        receipts.forget(portal, id.value());
        door.forget(portal, id.value());
        extensions.forget(portal, id.value(), input.kept(now));
        documents.removeAllOf(portal, id.ref());
        input.textDeleted(by, now);
        if (input.isGone()) {
            door.close(portal, id.value());
        }
        changes.save(input);
        return true;
    }
}
