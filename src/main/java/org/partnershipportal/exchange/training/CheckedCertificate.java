package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.time.ZoneId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;

/**
 * What a genuine certificate is for; it names nobody.
 *
 * @param training the training
 * @param title its title
 * @param first when its first session started
 * @param last when its last session started
 * @param zone the zone of these times
 * @param attended how many sessions were attended
 * @param sessions of how many
 */
@ForOwnPages
public record CheckedCertificate(
        TrainingId training,
        LocalizedText title,
        Instant first,
        Instant last,
        ZoneId zone,
        int attended,
        int sessions) {

    /** The days of its first and its last session. */
    public String dates(Language language) {
        String from = Formats.date(first, zone, language);
        String to = Formats.date(last, zone, language);
        return from.equals(to) ? from : Translations.standard().text(language, "shared.period.closed", from, to);
    }
}
