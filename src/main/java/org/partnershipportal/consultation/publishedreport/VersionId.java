package org.partnershipportal.consultation.publishedreport;

import org.partnershipportal.consultation.call.CallId;

/**
 * A published version of a report.
 *
 * @param call the call reported on
 * @param number counts the versions, from 1
 */
public record VersionId(CallId call, int number) {}
