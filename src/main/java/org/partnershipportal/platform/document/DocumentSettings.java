package org.partnershipportal.platform.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator sets for files ({@code portal.documents.*}).
 *
 * @param folder where they are kept, with the quarantine in it; on one file system, shared by all nodes
 */
@ConfigurationProperties("portal.documents")
record DocumentSettings(Path folder) {}
