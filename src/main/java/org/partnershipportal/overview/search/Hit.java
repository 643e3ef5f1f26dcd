package org.partnershipportal.overview.search;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.platform.access.spi.SearchFacet;

/**
 * A record that has the words.
 *
 * @param score how well it fits
 */
record Hit(String kind, UUID id, float score, Map<SearchFacet, Set<String>> facets) {}
