package org.partnershipportal.platform.access.spi;

import org.partnershipportal.ground.shared.Word;

/** By what found records are narrowed. */
public enum SearchFacet {
    KIND,
    /** A rule of a set of standards, such as {@code MANDELA-45}. */
    RULE,
    /** A theme, by its code. */
    THEME,
    /** A State or territory, by its ISO code of three letters. */
    COUNTRY,
    /** The language in which it is written, by its tag. */
    LANGUAGE,
    YEAR;

    /** Its name in addresses. */
    public String word() {
        return Word.of(this);
    }

    /** Key of its name. */
    public String key() {
        return "search.facet." + word();
    }
}
