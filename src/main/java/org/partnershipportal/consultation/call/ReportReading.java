package org.partnershipportal.consultation.call;

/**
 * A call before those who run its report and read what was submitted to it.
 *
 * @param team who they are
 * @param content what the call said in the version that was answered
 */
public record ReportReading(ReportTeam team, CallContent content) {}
