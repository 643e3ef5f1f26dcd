package org.partnershipportal.consultation.assessment;

import java.util.Set;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.records.Where;

/**
 * Whose inputs are looked for. Sealed ones and those of individuals have no name that could be searched: all of them
 * are wanted, or none, or the one sealed input of a number.
 *
 * @param leads those that these organisations lead
 * @param sealed whether sealed ones are wanted too
 * @param number which of the sealed ones (see {@link StandingInput#sealed()}); 0 for any
 * @param persons whether those of individuals are wanted too
 * @param outside of which holders outside the portal they are wanted too
 */
public record Contributing(
        Set<OrganisationId> leads, boolean sealed, int number, boolean persons, Set<OutsideHolder> outside) {

    public Contributing {
        leads = Set.copyOf(leads);
        outside = Set.copyOf(outside);
    }

    /** As a condition on {@code assessment_inputs i}, beside what {@link SealedOrder} joins. */
    Where condition() {
        Where nobody = Where.of("i.organisation IS NULL");
        Where numbered = number > 0 ? Where.of("sealed.number_of = :number", "number", number) : Where.all();
        return Where.in("i.organisation", "leads", leads)
                .or(
                        sealed
                                ? nobody.and(Where.of(Consent.isSealed("i.name_choice")))
                                        .and(numbered)
                                : Where.none())
                .or(
                        persons
                                ? nobody.and(Where.of(
                                        "i.entered_origin IS NULL AND " + Consent.isNotSealed("i.name_choice")))
                                : Where.none())
                .or(outside.stream()
                        .map(one -> nobody.and(Where.of(one.condition())))
                        .reduce(Where.none(), Where::or));
    }
}
