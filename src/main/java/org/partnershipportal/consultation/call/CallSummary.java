package org.partnershipportal.consultation.call;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;

/**
 * What lists of other records say about a call.
 *
 * @param id the call
 * @param code its word in addresses
 * @param title what it is about
 * @param original the language it was first written in
 * @param status where it stands now
 * @param deadline until when; {@code null} only for a draft
 */
public record CallSummary(
        CallId id,
        CallCode code,
        Texts title,
        Language original,
        CallStatus status,
        @Nullable Deadline deadline) {}
