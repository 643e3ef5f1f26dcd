package org.partnershipportal.consultation.input;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A sealed input with an identity statement, in the custodian's list.
 *
 * @param input its random handle
 * @param call the call
 * @param leftAt when the statement was left, to the hour
 * @param downloadedAt when one was downloaded last, this or one before it; {@code null} if never
 */
@ForOwnPages
public record StatementRow(
        InputId input,
        CallId call,
        Instant leftAt,
        @Nullable Instant downloadedAt) {}
