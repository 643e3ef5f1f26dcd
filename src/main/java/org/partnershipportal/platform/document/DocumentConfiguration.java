package org.partnershipportal.platform.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of this module. */
@Configuration
@EnableConfigurationProperties(DocumentSettings.class)
class DocumentConfiguration {}
