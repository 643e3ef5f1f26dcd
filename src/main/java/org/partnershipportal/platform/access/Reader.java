package org.partnershipportal.platform.access;

import java.time.ZoneId;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;

/**
 * How a person reads.
 *
 * @param language the language of the interface and of emails
 * @param zone in which times are shown beside Geneva's
 */
public record Reader(Language language, ZoneId zone) {

    /** The zone of Geneva, where the Council sits. */
    public static final ZoneId GENEVA = Formats.GENEVA;
}
