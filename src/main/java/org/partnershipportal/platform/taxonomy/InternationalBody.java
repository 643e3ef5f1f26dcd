package org.partnershipportal.platform.taxonomy;

import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.Language;

/**
 * A UN body, a regional or another intergovernmental organisation, or a network of institutions.
 *
 * @param kind as the data says: {@code un}, {@code specialized agency}, {@code regional} …
 * @param acronym what records keep, such as {@code UNODC}
 * @param names full names; some languages are missing
 */
@ForOwnPages
public record InternationalBody(String kind, String acronym, Names names) {

    /** Its name for a reader of the language. */
    public String name(Language language) {
        return names.in(language);
    }
}
