package org.partnershipportal.consultation.assessment;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.moderation.OpenCase;

/**
 * Marks an input as inadmissible.
 *
 * @param input the input
 * @param edition the edition that was seen; nobody's assessment is overwritten unseen
 * @param criterion by which of the published criteria; must be chosen
 * @param reason why, as its contributors are told
 */
@ForOwnPages
public record JudgeInadmissible(
        InputId input, long edition, @Nullable Criterion criterion, String reason) {

    public JudgeInadmissible {
        FieldChecks checks = new FieldChecks(JudgeInadmissible.class);
        checks.chosen("criterion", criterion);
        reason = checks.text("reason", reason, OpenCase.MAX_REASON);
        checks.done();
    }
}
