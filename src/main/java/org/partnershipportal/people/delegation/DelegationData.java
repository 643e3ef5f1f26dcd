package org.partnershipportal.people.delegation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.springframework.stereotype.Component;

/** A State's powers that an organisation holds, held or will hold, and those that a permanent mission granted. */
@Component
class DelegationData implements PersonalData {

    private final Delegations delegations;

    DelegationData(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public String part() {
        return "powers";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        OrganisationId own = actor.organisation().map(OrganisationId::new).orElse(null);
        if (own == null) {
            return;
        }
        tell(delegations.heldBy(actor, own), "", to);
        if (delegations.mayGrant(actor, own)) {
            for (StatePowers.Holder holder : delegations.of(actor, own).holders()) {
                tell(holder.powers(), holder.organisation().name().text(), to);
            }
        }
    }

    private static void tell(List<DelegationRow> powers, String holder, Telling to) throws IOException {
        for (DelegationRow row : powers) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("power", row.power().name());
            if (!holder.isEmpty()) {
                fields.put("grantedTo", holder);
            }
            fields.put("since", row.period().starts().toString());
            if (row.period().ends() != null) {
                fields.put("until", row.period().ends().toString());
            }
            to.record(fields);
        }
    }
}
