/** What became of each input: used by a paragraph of the published report or not, and why; told to its contributors. */
@ApplicationModule(
        id = "outcome",
        displayName = "Outcomes",
        allowedDependencies = {
            "shared",
            "questionnaire",
            "taxonomy",
            "plain",
            "uikit",
            "access",
            "access::spi",
            "records",
            "organisation",
            "call",
            "call::spi",
            "input",
            "input::spi",
            "coding",
            "assessment",
            "report",
            "publishedreport",
            "input::web",
            "vault",
            "vault::spi"
        })
@NullMarked
package org.partnershipportal.consultation.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
