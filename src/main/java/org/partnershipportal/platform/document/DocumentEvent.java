package org.partnershipportal.platform.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.cleaning.DocumentRefusal;

/** What happened to a file; its subject is the file, its owner the record that it belongs to. */
public sealed interface DocumentEvent extends DomainEvent {

    /** The file's kind as a subject. */
    String KIND = "document";

    /** The file. */
    DocumentId id();

    /** The record that it belongs to. */
    ContentRef owner();

    @Override
    default ContentRef subject() {
        return new ContentRef(KIND, id().toString());
    }

    @Override
    default @Nullable ContentRef about() {
        return owner().confidential() ? owner() : null;
    }

    /** It was received and stored. */
    record DocumentStored(DocumentId id, ContentRef owner, ActorRef by, Instant at) implements DocumentEvent {}

    /** It passed the check. */
    record DocumentReady(DocumentId id, ContentRef owner, ActorRef by, Instant at) implements DocumentEvent {}

    /** The check refused it, and nothing of it is kept. */
    record DocumentRefused(DocumentId id, ContentRef owner, DocumentRefusal reason, ActorRef by, Instant at)
            implements DocumentEvent {}

    /** It made room for files of others, for nothing was written in its sealed record; nothing of it is kept. */
    record DocumentGaveWay(DocumentId id, ContentRef owner, ActorRef by, Instant at) implements DocumentEvent {}

    /** It was taken out of its record, and is kept with what had been sent. */
    record DocumentTakenOut(DocumentId id, ContentRef owner, ActorRef by, Instant at) implements DocumentEvent {}

    /** It was removed, and nothing of it is kept. */
    record DocumentRemoved(DocumentId id, ContentRef owner, ActorRef by, Instant at) implements DocumentEvent {}
}
