package org.partnershipportal.consultation.report;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.ReportTeam;

/**
 * A report before those who run it.
 *
 * @param team who runs it
 * @param report where it stands; {@code null} while none was begun
 */
record TeamReport(ReportTeam team, @Nullable Report report) {}
