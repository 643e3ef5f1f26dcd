package org.partnershipportal.consultation.report;

import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * An input that a paragraph can cite today.
 *
 * @param input the input
 * @param from from whom it is, as the team may know it
 * @param published whether the public would read the citation too
 */
@ForOwnPages
public record CitableInput(InputId input, KnownSender from, boolean published) {}
