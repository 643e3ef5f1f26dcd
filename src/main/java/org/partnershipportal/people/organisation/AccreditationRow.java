package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * A status with a body outside the portal.
 *
 * @param accreditation the status
 * @param since first day on which it holds
 * @param source where this is known from
 */
@ForOwnPages
public record AccreditationRow(Accreditation accreditation, LocalDate since, String source) {}
