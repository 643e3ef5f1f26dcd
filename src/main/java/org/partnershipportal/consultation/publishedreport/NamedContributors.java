package org.partnershipportal.consultation.publishedreport;

import java.util.List;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * A part of the list of contributors to a report who want to be named today.
 *
 * @param title the report's title
 * @param names the part, by name
 * @param total how many there are
 */
@ForOwnPages
public record NamedContributors(LocalizedText title, List<LocalizedText> names, int total) {

    public NamedContributors {
        names = List.copyOf(names);
    }
}
