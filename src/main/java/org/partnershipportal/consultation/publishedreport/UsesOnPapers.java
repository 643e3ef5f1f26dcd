package org.partnershipportal.consultation.publishedreport;

import java.util.Optional;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.spi.PublicUses;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.springframework.stereotype.Component;

/**
 * The paragraphs of the report that cite a published input, with their permanent addresses, for the input's documents.
 */
@Component
class UsesOnPapers implements PublicUses {

    private final PublishedReports reports;

    UsesOnPapers(PublishedReports reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Uses> of(PublicationNumber number) {
        return reports.usesOf(Actor.visitor(), number)
                .map(uses -> new Uses(
                        Sentence.of("publishedreport.uses.heading"),
                        uses.title(),
                        uses.paragraphs().stream()
                                .map(used -> new Place(
                                        Sentence.of("publishedreport.link.paragraph", used.number()),
                                        "/reports/" + uses.code() + "/paragraphs/" + used.anchor()))
                                .toList()));
    }
}
