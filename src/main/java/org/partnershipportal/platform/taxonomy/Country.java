package org.partnershipportal.platform.taxonomy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;

/**
 * A State that can hold a State account: a member of the United Nations, the Holy See or the State of Palestine.
 *
 * @param code ISO 3166-1 alpha-3
 * @param iso2 ISO 3166-1 alpha-2, {@code NA} included
 * @param m49 the UN's numeric code, three digits
 * @param names the UN short names
 * @param group its regional group, if it is in one
 * @param memberSince day of its admission to the United Nations; none for the two observers
 * @param ldc whether it is a least developed country
 * @param lldc whether it is a landlocked developing country
 * @param sids whether it is a small island developing State
 * @param listsAsOf the day at which the three lists were taken
 */
public record Country(
        CountryCode code,
        String iso2,
        String m49,
        Names names,
        Optional<RegionalGroup> group,
        @Nullable LocalDate memberSince,
        DatedListing ldc,
        DatedListing lldc,
        DatedListing sids,
        LocalDate listsAsOf) {

    /** Its name for a reader of the language. */
    public String name(Language language) {
        return names.in(language);
    }

    /** Whether it is a member of the United Nations that day. */
    public boolean isUnMember(LocalDate day) {
        return memberSince != null && !day.isBefore(memberSince);
    }

    /** Whether what was typed is part of its name in any of the six languages, or one of its codes. */
    public boolean matches(String typed) {
        return SearchText.matches(typed, names.byLanguage().values().stream().toList())
                || Stream.of(code.iso3(), iso2, m49).anyMatch(typed.strip()::equalsIgnoreCase);
    }

    /** What its English name is sorted by: without a closing "(the)" or "(Kingdom of the)", and without "the" in front. */
    String sortKey(Language language) {
        String name = name(language);
        return language == Language.EN ? name.replaceFirst("^The ", "").replaceFirst(" \\([^)]*\\bthe\\)$", "") : name;
    }
}
