/** The chain: what each record came from and what came of it, by links that a reader sees as far as both ends. */
@ApplicationModule(
        id = "relation",
        displayName = "Links between records",
        allowedDependencies = {
            "shared",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "records",
            "jobs",
            "limits",
            "taxonomy",
            "questionnaire",
            "organisation",
            "recommendation",
            "challenge",
            "commitment",
            "partnership",
            "partnership::spi",
            "grouptext",
            "practice",
            "call",
            "input",
            "input::spi",
            "assessment",
            "report",
            "publishedreport"
        })
@NullMarked
package org.partnershipportal.overview.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
