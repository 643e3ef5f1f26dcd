package org.partnershipportal.exchange.training;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;

/**
 * A session of a training.
 *
 * @param startsAt when it starts
 * @param endsAt when it ends
 */
@Embeddable
@ForOwnPages
public record TrainingSession(
        @Column(name = "starts_at", nullable = false) Instant startsAt,
        @Column(name = "ends_at", nullable = false) Instant endsAt) {

    /** Such as "Thursday 22 April 2027, 14:00–16:00", in a zone. */
    public String said(ZoneId zone, Language language) {
        Translations words = Translations.standard();
        return words.text(
                language,
                "shared.field.pair",
                Formats.dayAndDate(LocalDate.ofInstant(startsAt, zone), language),
                words.text(
                        language,
                        "training.session.hours",
                        Formats.time(startsAt, zone, language),
                        Formats.time(endsAt, zone, language)));
    }
}
