/** Questionnaires: questions of nine kinds in six languages, what was answered, and whether it can stand. */
@ApplicationModule(
        id = "questionnaire",
        displayName = "Questionnaires",
        allowedDependencies = {"shared"})
@NullMarked
package org.partnershipportal.ground.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
