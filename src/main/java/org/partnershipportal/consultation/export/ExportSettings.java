package org.partnershipportal.consultation.export;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What the operator sets for exports ({@code portal.exports.*}).
 *
 * @param folder where their files are kept until they are deleted; on one file system, shared by all nodes
 * @param leaveFree how much of the disk they leave free
 */
@ConfigurationProperties("portal.exports")
record ExportSettings(Path folder, @DefaultValue("1GB") DataSize leaveFree) {}
