package org.partnershipportal.consultation.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * Which inputs the desk's list shows, and in which order. What is {@code null} filters nothing.
 *
 * @param group the lead's group
 * @param country the lead's country
 * @param region the regional group of that country
 * @param language tag of the language it is written in
 * @param admissibility how it was assessed
 * @param published whether the public reads it now
 * @param name how its contributors are known
 * @param text whether it may be published
 * @param sameAs only inputs that say the same as this one, itself included
 * @param among only these, such as those in whose texts words were found; in no address, which would say what was
 *     looked for
 * @param order by what
 * @param descending whether the last comes first
 */
@ForOwnPages
public record AssessmentFilter(
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country,
        @Nullable RegionalGroup region,
        @Nullable String language,
        @Nullable Admissibility admissibility,
        @Nullable Boolean published,
        @Nullable NameChoice name,
        @Nullable TextChoice text,
        @Nullable InputId sameAs,
        @Nullable Set<InputId> among,
        Order order,
        boolean descending) {

    /** By what a list is sorted. */
    public enum Order {
        RECEIVED,
        GROUP,
        COUNTRY,
        LANGUAGE,
        ADMISSIBILITY,
        PUBLISHED,
        /** The texts that came most often together. */
        SAME_TEXT
    }

    private static final String YES = "yes";
    private static final String NO = "no";

    /** What the address of a page says, where words that are none filter nothing; a country by any of its names or codes. */
    public static AssessmentFilter of(Function<String, Optional<String>> said) {
        String published = said.apply("published").orElse("");
        return new AssessmentFilter(
                constant(StakeholderGroup.class, said.apply("group")),
                said.apply("country").map(AssessmentFilter::country).orElse(null),
                constant(RegionalGroup.class, said.apply("region")),
                said.apply("language").orElse(null),
                constant(Admissibility.class, said.apply("judged")),
                published.equals(YES) ? Boolean.TRUE : published.equals(NO) ? Boolean.FALSE : null,
                constant(NameChoice.class, said.apply("name")),
                constant(TextChoice.class, said.apply("text")),
                said.apply("same").flatMap(InputId::parse).orElse(null),
                null,
                Objects.requireNonNullElse(constant(Order.class, said.apply("order")), Order.RECEIVED),
                said.apply("down").filter(YES::equals).isPresent());
    }

    /** What the address of a page says so that {@link #of} finds the same list; empty of all inputs as they came. */
    public Map<String, String> address() {
        Map<String, String> said = new LinkedHashMap<>();
        said(said, "group", group);
        said(said, "country", country == null ? null : country.iso3());
        said(said, "region", region);
        said(said, "language", language);
        said(said, "judged", admissibility);
        said(said, "published", published == null ? null : published ? YES : NO);
        said(said, "name", name);
        said(said, "text", text);
        said(said, "same", sameAs);
        said(said, "order", order == Order.RECEIVED ? null : order);
        said(said, "down", descending ? YES : null);
        return said;
    }

    private static void said(Map<String, String> said, String name, @Nullable Object value) {
        if (value != null) {
            said.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> of, Optional<String> name) {
        return name.flatMap(word -> Stream.of(of.getEnumConstants())
                        .filter(one -> one.name().equals(word))
                        .findFirst())
                .orElse(null);
    }

    /** What is no country filters nothing out but itself. */
    private static CountryCode country(String typed) {
        return Countries.standard().all().stream()
                .filter(country -> country.matches(typed))
                .map(Country::code)
                .findFirst()
                .orElse(new CountryCode("ZZZ"));
    }

    /** Everything, the first that came first. */
    public static AssessmentFilter everything() {
        return new AssessmentFilter(null, null, null, null, null, null, null, null, null, null, Order.RECEIVED, false);
    }

    /** Those alone that are assessed so. */
    public AssessmentFilter judged(@Nullable Admissibility as) {
        return with(as, sameAs, among, order, descending);
    }

    /** Those alone that say the same. */
    public AssessmentFilter sameAs(@Nullable InputId input) {
        return with(admissibility, input, among, order, descending);
    }

    /** Those alone; {@code null} for all. */
    public AssessmentFilter among(@Nullable Set<InputId> some) {
        return with(admissibility, sameAs, some, order, descending);
    }

    /** In another order. */
    public AssessmentFilter by(Order other, boolean down) {
        return with(admissibility, sameAs, among, other, down);
    }

    private AssessmentFilter with(
            @Nullable Admissibility judged,
            @Nullable InputId same,
            @Nullable Set<InputId> only,
            Order by,
            boolean down) {
        return new AssessmentFilter(
                group, country, region, language, judged, published, name, text, same, only, by, down);
    }
}
