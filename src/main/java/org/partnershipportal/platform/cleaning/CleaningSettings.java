package org.partnershipportal.platform.cleaning;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The programs that check files ({@code portal.documents.*}).
 *
 * @param clamd {@code host:port} of the virus scanner; empty if there is none
 * @param soffice LibreOffice's program; empty to look for it on the path
 */
@ConfigurationProperties("portal.documents")
record CleaningSettings(
        @DefaultValue("") String clamd, @DefaultValue("") String soffice) {}
