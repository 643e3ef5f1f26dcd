package org.partnershipportal.people.organisation;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.FieldChecks;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.taxonomy.Countries;

/**
 * An organisation's details: the fields of the form, and no others.
 *
 * @param name in its own language and script
 * @param language of name and purpose, a BCP 47 tag
 * @param type its kind
 * @param country where it works; {@code null} for several
 * @param severalCountries whether it works in several countries
 * @param purpose what it does
 * @param eMail where the secretariat reaches it; never public
 * @param website empty if it has none
 */
@ForOwnPages
public record OrganisationProfile(
        String name,
        String language,
        @Nullable OrganisationType type,
        @Nullable CountryCode country,
        boolean severalCountries,
        String purpose,
        String eMail,
        String website) {

    /** Longest name, in characters. */
    public static final int MAX_NAME = 200;
    /** As much of what was typed in search of a name as a name can have: a browser's own limit holds in the browser only. */
    static String cut(String typed) {
        return typed.substring(0, Math.min(typed.length(), MAX_NAME));
    }

    /** Longest purpose, in characters. */
    public static final int MAX_PURPOSE = 1000;

    public OrganisationProfile {
        FieldChecks checks = new FieldChecks(OrganisationProfile.class)
                .asks("name", "organisation.problem.name")
                .asks("type", "organisation.problem.type")
                .asks("purpose", "organisation.problem.purpose")
                .asks("eMail", "organisation.problem.e-mail");
        name = checks.line("name", name, MAX_NAME);
        checks.that(
                name.codePoints().anyMatch(Character::isLetterOrDigit), "name", "organisation.problem.name-letters");
        checks.that(isLanguage(language), "language", "organisation.problem.language");
        checks.chosen("type", type);
        if (severalCountries) {
            country = null;
        }
        if (type != null && type.needsCountry()) {
            boolean holds =
                    country != null && (!type.ofState() || Countries.standard().canBeState(country));
            checks.that(
                    holds,
                    "country",
                    type.ofState() ? "organisation.problem.country-of-state" : "organisation.problem.one-country");
        } else {
            checks.that(country != null || severalCountries, "country", "organisation.problem.country-or-several");
        }
        purpose = checks.text("purpose", purpose, MAX_PURPOSE);
        eMail = checks.eMail("eMail", eMail);
        website = checks.optionalWebsite("website", website);
        checks.done();
    }

    /** The type, which a valid profile always has. */
    OrganisationType kind() {
        if (type == null) {
            throw new IllegalStateException("A profile without a type");
        }
        return type;
    }

    private static boolean isLanguage(@Nullable String tag) {
        if (tag == null || tag.isEmpty() || tag.length() > 35) {
            return false;
        }
        try {
            return !new Locale.Builder()
                    .setLanguageTag(tag)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
