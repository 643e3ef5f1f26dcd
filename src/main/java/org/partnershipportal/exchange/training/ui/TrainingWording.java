package org.partnershipportal.exchange.training.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.training.SessionTimes;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.ShownDeadline;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Themes;

/** How trainings are worded for one reader. */
record TrainingWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    /** A session as it was typed. */
    String typed(SessionTimes session) {
        return text(
                "shared.field.pair",
                Formats.dayAndDate(session.day(), language()),
                text("training.session.hours", session.from(), session.to()));
    }

    /** The zone in words, such as "Geneva time (UTC+2)". */
    String zone(Instant at, ZoneId zone) {
        return new ShownDeadline(at, zone, null, at).zoneName(language());
    }

    /** When a session starts where the reader is; empty where the clocks show the same. */
    Optional<String> own(Instant at, ZoneId zone) {
        ZoneId own = reader.zone();
        return own.getRules().getOffset(at).equals(zone.getRules().getOffset(at))
                ? Optional.empty()
                : Optional.of(text("training.session.yours", Formats.readersTime(at, own, language())));
    }

    String day(LocalDate day) {
        return Formats.date(day, language());
    }

    /** Online, or the country. */
    String where(boolean online, @Nullable CountryCode country) {
        return online || country == null
                ? text("training.field.online")
                : Countries.standard().name(country, language());
    }

    String themes(Collection<String> codes) {
        return Themes.standard().list(codes, language());
    }

    /** The organiser's name; the public may not know of it. */
    String organiser(@Nullable OrganisationSummary organiser) {
        return organiser == null
                ? text("training.field.organiser-unlisted")
                : organiser.name().text();
    }
}
