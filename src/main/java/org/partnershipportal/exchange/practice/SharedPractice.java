package org.partnershipportal.exchange.practice;

import java.time.Instant;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * What others must know of a shared practice before they write beside it.
 *
 * @param id the practice
 * @param author who tells it, whether others read that or not
 * @param named whether others read which organisation tells it
 * @param version the number of its latest version
 * @param evidenced whether it names evidence of its results (R6.3)
 * @param sharedAt when everyone could first read it
 */
public record SharedPractice(
        PracticeId id, OrganisationId author, boolean named, int version, boolean evidenced, Instant sharedAt) {}
