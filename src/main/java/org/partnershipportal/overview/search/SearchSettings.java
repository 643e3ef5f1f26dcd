package org.partnershipportal.overview.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for the search ({@code portal.search.*}).
 *
 * @param folder where the index is; a node's own, and emptied whenever the index is built
 */
@ConfigurationProperties("portal.search")
record SearchSettings(Path folder) {}
