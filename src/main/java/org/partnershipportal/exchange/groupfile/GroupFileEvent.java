package org.partnershipportal.exchange.groupfile;

import java.time.Instant;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/**
 * What happens to documents of working groups; ids, numbers and instants only. Auditors are shown pseudonyms and the hour,
 * because it is between the members.
 */
public sealed interface GroupFileEvent extends DomainEvent {

    /** The group whose document it is. */
    WorkingGroupId group();

    /** The document. */
    GroupFileId file();

    @Override
    default ContentRef subject() {
        return file().ref();
    }

    /** A document was added; members do not read it yet. */
    record FileStarted(WorkingGroupId group, GroupFileId file, ActorRef by, Instant at) implements GroupFileEvent {}

    /** A member prepares another version. */
    record VersionPrepared(WorkingGroupId group, GroupFileId file, FileVersionId version, ActorRef by, Instant at)
            implements GroupFileEvent {}

    /** Members read a version. */
    record VersionShared(
            WorkingGroupId group, GroupFileId file, FileVersionId version, int number, ActorRef by, Instant at)
            implements GroupFileEvent {}

    /** Who put it there, or who leads the group, withdrew a version. */
    record VersionWithdrawn(WorkingGroupId group, GroupFileId file, FileVersionId version, ActorRef by, Instant at)
            implements GroupFileEvent {}

    /** A version was given up before members read it. */
    record VersionDiscarded(WorkingGroupId group, GroupFileId file, FileVersionId version, ActorRef by, Instant at)
            implements GroupFileEvent {}
}
