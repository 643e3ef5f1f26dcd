package org.partnershipportal.people.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;

/**
 * The new name, type or country that a verified organisation asks for, until the secretariat has decided; until then
 * the verified ones apply.
 *
 * @param name in its own language
 * @param language of the name
 * @param type its kind
 * @param country ISO 3166-1 alpha-3; {@code null} for several
 * @param at when it was proposed
 */
@Embeddable
record Proposal(
        @Column(name = "proposed_name") String name,
        @Column(name = "proposed_language") String language,

        @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "proposed_type")
        OrganisationType type,

        @Column(name = "proposed_country") @Nullable String country,
        @Column(name = "proposed_at") Instant at) {

    /** What a profile proposes. */
    static Proposal of(OrganisationProfile profile, Instant now) {
        CountryCode country = profile.country();
        return new Proposal(
                profile.name(), profile.language(), profile.kind(), country == null ? null : country.iso3(), now);
    }

    /** The profile with what is proposed in the place of what was verified. */
    OrganisationProfile over(OrganisationProfile verified) {
        return new OrganisationProfile(
                name,
                language,
                type,
                state(),
                country == null,
                verified.purpose(),
                verified.eMail(),
                verified.website());
    }

    /** The country; {@code null} for several. */
    @Nullable
    CountryCode state() {
        return country == null ? null : new CountryCode(country);
    }
}
