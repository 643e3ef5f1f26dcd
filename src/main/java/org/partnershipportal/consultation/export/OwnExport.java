package org.partnershipportal.consultation.export;

import org.partnershipportal.consultation.call.ReportTeam;

/**
 * An export as the policy looks at it.
 *
 * @param export the record
 * @param team the report team of its call, as it is now
 */
record OwnExport(Export export, ReportTeam team) {}
