package org.partnershipportal.platform.access;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.Language;

/**
 * A person as they see themselves.
 *
 * @param id the person
 * @param name as they gave it to Keycloak
 * @param eMail where they get mail
 * @param language their choice; {@code null} while they made none and the browser's counts
 * @param zone in which times are shown to them beside Geneva's
 * @param colourScheme how they want pages coloured
 */
public record PersonDetails(
        PersonId id, String name, String eMail, @Nullable Language language, ZoneId zone, ColourScheme colourScheme) {}
