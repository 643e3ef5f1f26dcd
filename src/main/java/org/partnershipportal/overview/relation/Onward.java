package org.partnershipportal.overview.relation;

import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What somebody can start on a record.
 *
 * @param key of the words of the link
 * @param path of the form, below {@code /app/{acting}/}
 */
@ForOwnPages
public record Onward(String key, String path) {}
