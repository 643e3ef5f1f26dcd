package org.partnershipportal.assessment;

import java.util.List;
import org.partnershipportal.organisation.OrganisationId;

/**
 * A part of those who signed published inputs and want to be named.
 *
 * @param organisations the part, each once
 * @param total how many there are in all
 */
public record NamedSigners(List<OrganisationId> organisations, int total) {

    public NamedSigners {
        organisations = List.copyOf(organisations);
    }
}
