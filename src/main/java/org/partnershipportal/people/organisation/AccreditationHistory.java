package org.partnershipportal.people.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The dated statuses of one organisation; answers what was true on a day. */
final class AccreditationHistory {

    private static final Comparator<AccreditationFact> LATEST =
            Comparator.comparing(AccreditationFact::since).thenComparing(AccreditationFact::recordedAt);

    private final List<AccreditationFact> facts;

    AccreditationHistory(List<AccreditationFact> facts) {
        this.facts = List.copyOf(facts);
    }

    /** The status with the body on the day; empty if none was recorded for then, or only wrong ones. */
    Optional<Accreditation> on(LocalDate date, Accreditation.Body body) {
        return fact(date, body).map(AccreditationFact::status);
    }

    /** What held on the day with each body that accredits organisations of the type, or did when something was recorded. */
    List<AccreditationPage.Answer> answers(LocalDate date, OrganisationType type) {
        return Arrays.stream(Accreditation.Body.values())
                .filter(body -> body.accredits(type) || fact(date, body).isPresent())
                .map(body -> new AccreditationPage.Answer(body, on(date, body).orElse(null)))
                .toList();
    }

    /** All that was recorded, the latest first; those that hold on the day say so. */
    List<AccreditationRow> rows(LocalDate date) {
        return facts.stream()
                .sorted(LATEST.reversed())
                .map(fact -> fact.row(fact(date, fact.status().body())
                        .filter(holding -> holding.id().equals(fact.id()))
                        .isPresent()))
                .toList();
    }

    private Optional<AccreditationFact> fact(LocalDate date, Accreditation.Body body) {
        return facts.stream()
                .filter(fact -> fact.stands()
                        && fact.status().body() == body
                        && !fact.since().isAfter(date))
                .max(LATEST);
    }
}
