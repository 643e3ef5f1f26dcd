package org.partnershipportal.exchange.training;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationSummary;

/**
 * A training in a list.
 *
 * @param id the training
 * @param status where it stands
 * @param title its title
 * @param aim what is learnt
 * @param taughtIn tag of the language in which it is held
 * @param online whether it is held online
 * @param country where it is held; {@code null} for an online one
 * @param zone the zone of its times
 * @param startsAt when its first session starts; {@code null} while it has none
 * @param closesAt when registration closes
 * @param open whether one can register now
 * @param places how many can take part
 * @param free how many places are free
 * @param themes codes of its themes
 * @param organiser who offers it; {@code null} where the public may not know of that organisation
 */
@ForOwnPages
public record TrainingRow(
        TrainingId id,
        TrainingStatus status,
        LocalizedText title,
        LocalizedText aim,
        String taughtIn,
        boolean online,
        @Nullable CountryCode country,
        ZoneId zone,
        @Nullable Instant startsAt,
        Instant closesAt,
        boolean open,
        int places,
        long free,
        List<String> themes,
        @Nullable OrganisationSummary organiser) {}
