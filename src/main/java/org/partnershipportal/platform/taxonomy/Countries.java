package org.partnershipportal.platform.taxonomy;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Lazily;

/**
 * The 195 States: 193 members of the United Nations, the Holy See and the State of Palestine. Reading them concerns no
 * record, so no actor is asked for.
 */
public final class Countries {

    private static final Lazily<Countries> STANDARD =
            Lazily.read(() -> new Countries(ReferenceFile.read("countries.csv", Countries::country)));

    private final List<Country> inFileOrder;
    private final Map<CountryCode, Country> byCode;
    private final Map<String, Country> byIso2;
    private final Map<Language, List<Country>> sorted;
    private final NamedThings<Country> named;

    private Countries(List<Country> countries) {
        inFileOrder = countries;
        byCode = countries.stream().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
        byIso2 = countries.stream().collect(Collectors.toUnmodifiableMap(Country::iso2, Function.identity()));
        named = new NamedThings<>(
                countries, Country::names, country -> country.code().iso3());
        sorted = Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::sortedFor));
    }

    /** The States on the class path, read once at the first call. */
    public static Countries standard() {
        return STANDARD.get();
    }

    /** All 195, sorted as readers of English expect. */
    public List<Country> all() {
        return all(Language.EN);
    }

    /** All 195, sorted as readers of the language expect. */
    public List<Country> all(Language language) {
        return Objects.requireNonNull(sorted.get(language));
    }

    /** The State of the code; empty for territories and unknown codes. */
    public Optional<Country> find(CountryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The State of an ISO 3166-1 alpha-3 code in capitals; empty for any other text. */
    public Optional<Country> byIso3(String iso3) {
        return CountryCode.parse(iso3).flatMap(this::find);
    }

    /** The State of an ISO 3166-1 alpha-2 code in capitals; empty for any other text. */
    public Optional<Country> byIso2(String iso2) {
        return Optional.ofNullable(byIso2.get(iso2));
    }

    /** The State of a name in any of the six languages, or of an ISO 3166-1 alpha-3 code, however it is written. */
    public Optional<Country> named(String text) {
        return named.find(text);
    }

    /** The names of several in the order of the language, as one list in words. */
    public String list(Collection<CountryCode> some, Language language) {
        return Formats.list(
                all(language).stream()
                        .filter(country -> some.contains(country.code()))
                        .map(country -> country.name(language))
                        .toList(),
                language);
    }

    /** The State's name for a reader of the language; the code itself where it is none of a State. */
    public String name(CountryCode code, Language language) {
        return find(code).map(country -> country.name(language)).orElse(code.iso3());
    }

    /** Whether it can hold a State account (mission.md, Countries). */
    public boolean canBeState(CountryCode code) {
        return byCode.containsKey(code);
    }

    /** The State's regional group; empty for the few in none. */
    public Optional<RegionalGroup> group(CountryCode code) {
        return find(code).flatMap(Country::group);
    }

    /** Whether it is a member of the United Nations that day. */
    public boolean isUnMember(CountryCode code, LocalDate day) {
        return holds(code, country -> country.isUnMember(day));
    }

    /** Whether it is confirmed as a least developed country that day; see {@link DatedListing#toConfirmOn}. */
    public boolean isLdc(CountryCode code, LocalDate day) {
        return holds(code, country -> country.ldc().on(day));
    }

    /** Whether it is a landlocked developing country that day. */
    public boolean isLldc(CountryCode code, LocalDate day) {
        return holds(code, country -> country.lldc().on(day));
    }

    /** Whether it is a small island developing State that day. */
    public boolean isSids(CountryCode code, LocalDate day) {
        return holds(code, country -> country.sids().on(day));
    }

    /** What a State's profile is preset to until the State says itself: developing, unless in WEOG (R3.1). */
    public boolean countsAsDevelopingByDefault(CountryCode code) {
        return holds(
                code,
                country -> country.group().filter(RegionalGroup.WEOG::equals).isEmpty());
    }

    private boolean holds(CountryCode code, Predicate<Country> fact) {
        return find(code).filter(fact).isPresent();
    }

    private List<Country> sortedFor(Language language) {
        Collator collator = Collator.getInstance(language.locale());
        Comparator<Country> order = Comparator.comparing(country -> country.sortKey(language), collator::compare);
        return inFileOrder.stream().sorted(order).toList();
    }

    private static Country country(ReferenceFile.Row row) {
        return new Country(
                new CountryCode(row.text("iso3")),
                row.text("iso2"),
                row.text("m49"),
                row.names("name"),
                RegionalGroup.named(row.text("regional_group")),
                row.day("un_member_since"),
                new DatedListing(row.yes("ldc"), row.day("ldc_until"), row.day("ldc_due")),
                new DatedListing(row.yes("lldc"), null, null),
                new DatedListing(row.yes("sids"), null, null),
                LocalDate.parse(row.text("flags_as_of")));
    }
}
