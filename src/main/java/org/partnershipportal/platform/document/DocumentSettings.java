package org.partnershipportal.platform.document;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the operator sets for files ({@code portal.documents.*}).
 *
 * @param folder where they are kept, with the quarantine in it; on one file system, shared by all nodes
 * @param clamd {@code host:port} of the virus scanner; empty if there is none
 * @param soffice LibreOffice's program; empty to look for it on the path
 */
@ConfigurationProperties("portal.documents")
record DocumentSettings(
        Path folder,
        @DefaultValue("") String clamd,
        @DefaultValue("") String soffice) {}
