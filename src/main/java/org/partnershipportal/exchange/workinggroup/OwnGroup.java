package org.partnershipportal.exchange.workinggroup;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A group in which the organisation acted for sits.
 *
 * @param id the group
 * @param title its title
 */
@ForOwnPages
public record OwnGroup(WorkingGroupId id, LocalizedText title) {}
