package org.partnershipportal.consultation.input;

import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.platform.limits.SharedLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the administrator what the drafts of one call share. */
@Configuration(proxyBeanMethods = false)
class DraftLimits {

    @Bean
    SharedLimit roomOfDrafts() {
        return new SharedLimit("room-of-drafts", InputDocuments.MOST_OF_DRAFTS / Formats.MEGABYTE);
    }
}
