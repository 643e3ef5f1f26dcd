package org.partnershipportal.consultation.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;

/**
 * Whose inputs are looked for. Sealed ones and those of persons alone have no name that could be searched: all of them are
 * wanted, or none, or the one sealed input of a number.
 *
 * @param leads those that these organisations lead
 * @param sealed whether sealed ones are wanted too
 * @param number which of the sealed ones (see {@link StandingInput#sealed()}); 0 for any
 * @param persons whether those of persons alone are wanted too
 */
public record Contributing(Set<OrganisationId> leads, boolean sealed, int number, boolean persons) {

    public Contributing {
        leads = Set.copyOf(leads);
    }

    String condition() {
        List<String> any = new ArrayList<>();
        if (!leads.isEmpty()) {
            any.add("i.organisation IN (:leads)");
        }
        if (sealed) {
            any.add("i.organisation IS NULL AND " + Consent.isSealed("i.name_choice")
                    + (number > 0 ? " AND sealed.number_of = :number" : ""));
        }
        if (persons) {
            any.add("i.organisation IS NULL AND " + Consent.isNotSealed("i.name_choice"));
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", any) + ")";
    }

    Map<String, Object> params() {
        return Map.of(
                "leads", leads.stream().map(lead -> UuidBytes.of(lead.value())).toList(), "number", number);
    }
}
