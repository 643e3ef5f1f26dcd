package org.partnershipportal.platform.access;

import java.time.Instant;
import org.partnershipportal.ground.shared.ActorRef;

/**
 * An act was refused and had no effect.
 *
 * @param permission what was tried
 * @param reason key of the sentence that the person was told
 * @param target id of the record, by itself or first in the command; empty if the caller named none
 * @param by who tried
 * @param at when
 */
public record ActRefused(Permission permission, String reason, String target, ActorRef by, Instant at) {}
