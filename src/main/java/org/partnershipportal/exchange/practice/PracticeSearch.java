package org.partnershipportal.exchange.practice;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Practices. */
@Component
@Order(45)
class PracticeSearch implements FindableRecords {

    private final Practices practices;

    PracticeSearch(Practices practices) {
        this.practices = practices;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        return FoundKind.of(
                "plain.layout.practices",
                practices.list(actor, PracticeFilter.of(words), 0, max),
                FindableRecords.listed(PracticeLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.title(),
                        row.kind() == null
                                ? ""
                                : Translations.standard()
                                        .text(reader, row.kind().key()),
                        row.status().key(),
                        PracticeLinks.published(row.id()),
                        PracticeLinks.page(row.id())));
    }
}
