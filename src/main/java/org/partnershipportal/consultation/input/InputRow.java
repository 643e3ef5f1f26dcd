package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An input in the list of its contributors.
 *
 * @param id the input
 * @param call its call
 * @param status where it stands
 * @param asLead whether the reader submits it, or was asked to sign it
 * @param waitsForSignature whether the reader's organisation has not signed the latest frozen version
 * @param begunAt when it was started
 * @param submittedAt when the server received it last
 * @param receipts how often it was submitted
 */
@ForOwnPages
public record InputRow(
        InputId id,
        CallSummary call,
        InputStatus status,
        boolean asLead,
        boolean waitsForSignature,
        Instant begunAt,
        @Nullable Instant submittedAt,
        int receipts) {}
