package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.document.DocumentDetails;

/**
 * Whether a file of an input is published with it.
 *
 * @param file the file
 * @param result what a search for what is redacted found in it
 * @param heldBack whether the team does not publish it
 * @param staysBack whether it stays back until a member of the team has looked at it
 * @param looked when a member of the team looked at it; {@code null} if nobody did since what is redacted was changed
 * @param lookedBy who; {@code null} if nobody did, or that is not known any more
 */
@ForOwnPages
public record FileStanding(
        DocumentDetails file,
        FileCheck.Result result,
        boolean heldBack,
        boolean staysBack,
        @Nullable Instant looked,
        @Nullable String lookedBy) {}
