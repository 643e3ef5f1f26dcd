package org.partnershipportal.access;

import java.time.Instant;
import org.partnershipportal.shared.ActorRef;

/**
 * An act was refused and nothing of it was kept.
 *
 * @param permission what was tried
 * @param reason key of the sentence that the person was told
 * @param target id of the record, as given by the caller; empty if none was
 * @param by who tried
 * @param at when
 */
public record ActRefused(Permission permission, String reason, String target, ActorRef by, Instant at) {}
