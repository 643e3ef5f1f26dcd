package org.partnershipportal.exchange.training;

import java.util.List;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.PersonId;

/**
 * Registers people for a training, in the name of their organisation.
 *
 * @param training which
 * @param people members of the organisation acted for, in the order in which they get a place
 */
@ForOwnPages
public record Enrol(TrainingId training, List<PersonId> people) {

    /** The most people at once. */
    public static final int MOST = 50;

    public Enrol {
        FieldChecks checks = new FieldChecks(Enrol.class);
        people = people.stream().distinct().toList();
        checks.that(!people.isEmpty(), "people", "training.problem.nobody");
        checks.that(people.size() <= MOST, "people", "shared.problem.too-many", MOST);
        checks.done();
    }
}
