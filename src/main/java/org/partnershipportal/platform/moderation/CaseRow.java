package org.partnershipportal.platform.moderation;

import java.time.Instant;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A case in the list of those that wait for a decision.
 *
 * @param id the case
 * @param title of the record it is about
 * @param decision key of what was decided
 * @param appealedAt when the appeal came
 * @param mine whether the reader may decide it: not the one who took the decision
 */
@ForOwnPages
public record CaseRow(CaseId id, LocalizedText title, String decision, Instant appealedAt, boolean mine) {}
