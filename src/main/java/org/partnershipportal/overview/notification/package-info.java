/** Notifications: an inbox, and emails at once or as digests through an outbox; it listens and is never called. */
@ApplicationModule(
        id = "notification",
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "uikit",
            "questionnaire",
            "access",
            "access::spi",
            "jobs",
            "taxonomy",
            "moderation",
            "document",
            "organisation",
            "membership",
            "delegation",
            "registration",
            "partnership",
            "recommendation",
            "challenge",
            "commitment",
            "practice",
            "workinggroup",
            "groupfile",
            "grouptext",
            "meeting",
            "training",
            "call",
            "clarification",
            "explanation",
            "input",
            "assessment",
            "outcome",
            "outcome::spi",
            "export",
            "administration",
            "relation"
        })
@NullMarked
package org.partnershipportal.overview.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
