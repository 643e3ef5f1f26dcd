package org.partnershipportal.platform.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator sets for files ({@code portal.documents.*}).
 *
 * @param folder where they are kept, with the quarantine in it; on one file system, shared by all nodes
 * @param leaveFree how much of the disk files leave free: a full one would stop the database and the trail as well
 */
@ConfigurationProperties("portal.documents")
record DocumentSettings(Path folder, @DefaultValue("1GB") DataSize leaveFree) {}
