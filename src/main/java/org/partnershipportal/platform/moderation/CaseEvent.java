package org.partnershipportal.platform.moderation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;

/** What happened in a case; its subject is the record that the case is about. */
public sealed interface CaseEvent extends DomainEvent {

    /** The case. */
    CaseId id();

    /** A decision against someone was put on record. */
    record CaseOpened(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}

    /** Those concerned appealed. */
    record DecisionAppealed(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}

    /** An appeal that came outside the portal was entered for those concerned (R14.13). */
    record AppealEntered(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}

    /** The entry of such an appeal was cancelled by somebody else; it can be entered again (R14.13). */
    record AppealEntryCancelled(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}

    /** Another person heard the appeal and left the decision standing. */
    record DecisionUpheld(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}

    /** Another person heard the appeal and set the decision aside. */
    record DecisionOverturned(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}

    /** The decision was taken back; nothing is left to appeal. */
    record CaseSettled(CaseId id, ContentRef subject, ActorRef by, Instant at) implements CaseEvent {}
}
