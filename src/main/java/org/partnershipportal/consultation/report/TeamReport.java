package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.ReportTeam;

/**
 * A report, for its team.
 *
 * @param team who runs it
 * @param report where it stands; {@code null} while none was started
 */
record TeamReport(ReportTeam team, @Nullable Report report) {}
