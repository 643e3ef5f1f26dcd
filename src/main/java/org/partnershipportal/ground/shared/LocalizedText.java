package org.partnershipportal.ground.shared;

import jakarta.persistence.Embeddable;

/**
 * A text and the language it was written in. A record keeps the language of its writer; where it is shown to a reader
 * of another language, it says so and carries its own {@code lang} and direction.
 *
 * @param text the text as written, already checked by {@link FieldChecks}
 * @param language a BCP 47 tag; any language, not only the six of the interface
 */
@Embeddable
public record LocalizedText(String text, String language) {

    /** {@code rtl} where the script of the language runs from right to left, else {@code ltr}. */
    public String direction() {
        return com.ibm.icu.util.ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr";
    }

    @Override
    public String toString() {
        return text;
    }
}
