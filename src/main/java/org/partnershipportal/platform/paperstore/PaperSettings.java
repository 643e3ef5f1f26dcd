package org.partnershipportal.platform.paperstore;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for papers that are kept ({@code portal.papers.*}).
 *
 * @param folder where they are kept; emptied at each start, for another version of the portal may set them otherwise
 */
@ConfigurationProperties("portal.papers")
record PaperSettings(Path folder) {}
