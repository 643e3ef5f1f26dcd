package org.partnershipportal.consultation.call;

import java.time.Instant;
import org.partnershipportal.ground.questionnaire.Texts;

/**
 * A dated notice of a change to an open call.
 *
 * @param version the version of the content that it brought, from 2
 * @param note what was corrected, as everyone reads it
 * @param at when
 */
public record Correction(int version, Texts note, Instant at) {}
