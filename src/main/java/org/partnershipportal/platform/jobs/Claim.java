package org.partnershipportal.platform.jobs;

import java.util.UUID;

/**
 * One node's right to do one job until its time is over.
 *
 * @param kind of the job
 * @param id of the record
 * @param by who does it; another at each attempt
 * @param failures how often it failed before
 */
record Claim(String kind, UUID id, UUID by, int failures) {}
