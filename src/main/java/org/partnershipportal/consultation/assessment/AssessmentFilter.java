package org.partnershipportal.consultation.assessment;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RegionalGroup;

/**
 * Which inputs the desk's list shows, and in which order. What is {@code null} filters nothing.
 *
 * @param group the lead's group
 * @param country the lead's country
 * @param region the regional group of that country
 * @param language tag of the language it is written in
 * @param admissibility how it was judged
 * @param published whether the public reads it now
 * @param name how its contributors are known
 * @param text whether it may be published
 * @param sameAs only inputs that say the same as this one, itself included
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

    /** Everything, the first that came first. */
    public static AssessmentFilter everything() {
        return new AssessmentFilter(null, null, null, null, null, null, null, null, null, Order.RECEIVED, false);
    }

    /** Those alone that are judged so. */
    public AssessmentFilter judged(@Nullable Admissibility as) {
        return new AssessmentFilter(
                group, country, region, language, as, published, name, text, sameAs, order, descending);
    }

    /** Those alone that say the same. */
    public AssessmentFilter sameAs(@Nullable InputId input) {
        return new AssessmentFilter(
                group, country, region, language, admissibility, published, name, text, input, order, descending);
    }

    /** In another order. */
    public AssessmentFilter by(Order other, boolean down) {
        return new AssessmentFilter(
                group, country, region, language, admissibility, published, name, text, sameAs, other, down);
    }
}
