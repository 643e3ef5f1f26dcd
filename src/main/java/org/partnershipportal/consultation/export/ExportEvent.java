package org.partnershipportal.consultation.export;

import java.time.Instant;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.PersonId;

/** What happens to exports; ids, kinds, counts and instants only. */
public sealed interface ExportEvent extends DomainEvent {

    /** The export it happened to. */
    ExportId export();

    /** The call whose inputs it holds. */
    CallId call();

    @Override
    default ContentRef subject() {
        return export().ref();
    }

    record ExportAsked(ExportId export, CallId call, ExportKind kind, ActorRef by, Instant at) implements ExportEvent {}

    /** Its file can be downloaded by the one who asked; it holds so many inputs. */
    record ExportReady(ExportId export, CallId call, PersonId person, int inputs, ActorRef by, Instant at)
            implements ExportEvent {}

    record ExportFailed(ExportId export, CallId call, PersonId person, ExportFailure failure, ActorRef by, Instant at)
            implements ExportEvent {}

    /** Its file was downloaded. */
    record ExportTaken(ExportId export, CallId call, ActorRef by, Instant at) implements ExportEvent {}

    /** Something in its file may no longer be read; the file is deleted, and made again. */
    record ExportOutdated(ExportId export, CallId call, ActorRef by, Instant at) implements ExportEvent {}

    /** It was given up before it was ready. */
    record ExportCancelled(ExportId export, CallId call, ActorRef by, Instant at) implements ExportEvent {}

    /** Its file was deleted: by the one who asked for it, or because its time was over. */
    record ExportDeleted(ExportId export, CallId call, ActorRef by, Instant at) implements ExportEvent {}
}
