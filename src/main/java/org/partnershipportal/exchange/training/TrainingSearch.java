package org.partnershipportal.exchange.training;

import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Trainings, by words of title, aim and audience. */
@Component
@Order(66)
class TrainingSearch implements FindableRecords {

    private final Trainings trainings;

    TrainingSearch(Trainings trainings) {
        this.trainings = trainings;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        return FoundKind.of(
                "plain.layout.trainings",
                trainings.list(actor, new TrainingFilter(words, null, null, false), 0, max),
                FindableRecords.listed(TrainingLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.title(),
                        row.startsAt() == null ? "" : Formats.date(row.startsAt(), row.zone(), reader),
                        row.status().key(),
                        row.status() == TrainingStatus.DRAFT ? "" : TrainingLinks.published(row.id()),
                        TrainingLinks.page(row.id())));
    }
}
