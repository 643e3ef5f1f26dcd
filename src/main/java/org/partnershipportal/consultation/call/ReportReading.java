package org.partnershipportal.consultation.call;

/**
 * A call as seen by its report team, who read what was submitted to it.
 *
 * @param team who they are
 * @param content what the call said in the version that was answered
 */
public record ReportReading(ReportTeam team, CallContent content) {}
