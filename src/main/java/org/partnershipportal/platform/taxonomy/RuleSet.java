package org.partnershipportal.platform.taxonomy;

import java.util.List;
import org.partnershipportal.ground.shared.Language;

/**
 * A set of standards whose rules records cite. Further sets are further data.
 *
 * @param code what records keep, such as {@code MANDELA}
 * @param labels what stands before a rule's number, such as Mandela
 * @param shortNames such as Nelson Mandela Rules
 * @param names the full titles
 * @param resolution the General Assembly resolution that adopted it
 * @param abbreviations what people type besides the names
 * @param last number of its last rule
 */
public record RuleSet(
        String code,
        Names labels,
        Names shortNames,
        Names names,
        String resolution,
        List<String> abbreviations,
        int last) {

    /** Its full title for a reader of the language. */
    public String name(Language language) {
        return names.in(language);
    }
}
