package org.partnershipportal.exchange.challenge;

import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.platform.taxonomy.Countries;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Challenges. */
@Component
@Order(46)
class ChallengeSearch implements FindableRecords {

    private final Challenges challenges;

    ChallengeSearch(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        return FoundKind.of(
                "plain.layout.challenges",
                challenges.list(actor, ChallengeFilter.of(words), 0, max),
                FindableRecords.listed(ChallengeLinks.LIST, "text", words),
                row -> found(row, reader));
    }

    private static FoundRecord found(ChallengeRow row, Language reader) {
        CountryCode country = row.country();
        return new FoundRecord(
                row.title(),
                country == null ? "" : Countries.standard().name(country, reader),
                row.statusKey(),
                row.isPublic() ? ChallengeLinks.published(row.id()) : "",
                ChallengeLinks.page(row.id()));
    }
}
