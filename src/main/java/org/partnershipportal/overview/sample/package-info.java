/** The sample story for development: what some people did in two and a half years, through the services like anybody. */
@ApplicationModule(
        id = "sample",
        displayName = "Sample",
        allowedDependencies = {
            "shared",
            "access",
            "access::spi",
            "taxonomy",
            "questionnaire",
            "document",
            "moderation",
            "organisation",
            "membership",
            "delegation",
            "partnership",
            "recommendation",
            "commitment",
            "practice",
            "challenge",
            "workinggroup",
            "groupfile",
            "grouptext",
            "meeting",
            "training",
            "call",
            "clarification",
            "input",
            "assessment",
            "coding",
            "report",
            "outcome",
            "notification",
            "relation"
        })
@NullMarked
package org.partnershipportal.overview.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
