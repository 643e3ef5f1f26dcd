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

    /** The status with the body on the day; empty if none was recorded for then. */
    Optional<Accreditation> on(LocalDate date, Accreditation.Body body) {
        return facts.stream()
                .filter(fact -> fact.status().body() == body && !fact.since().isAfter(date))
                .max(LATEST)
                .map(AccreditationFact::status);
    }

    /** The statuses that hold on the day, with each body. */
    List<Accreditation> current(LocalDate date) {
        return Arrays.stream(Accreditation.Body.values())
                .flatMap(body -> on(date, body).stream())
                .toList();
    }

    /** All that was recorded, the latest first. */
    List<AccreditationRow> rows() {
        return facts.stream()
                .sorted(LATEST.reversed())
                .map(fact -> new AccreditationRow(fact.status(), fact.since(), fact.source()))
                .toList();
    }
}
