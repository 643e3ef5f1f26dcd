package org.partnershipportal.consultation.export;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of this module. */
@Configuration
@EnableConfigurationProperties(ExportSettings.class)
class ExportConfiguration {}
