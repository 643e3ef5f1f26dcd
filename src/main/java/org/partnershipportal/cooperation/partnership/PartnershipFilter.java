package org.partnershipportal.cooperation.partnership;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * Which partnerships a list shows, in which order. What is {@code null} or empty filters nothing.
 *
 * @param text words of title or purpose, the number, or the name of a listed organisation that is a named party
 * @param group a group of which a party has accepted
 * @param country a State concerned, or the country of a named party
 * @param theme code of a theme
 * @param rule a rule
 * @param mode a mode
 * @param status where it stands
 * @param inactive only those not heard of for more than two years (R15.6)
 * @param own only those of the organisation acted for
 * @param order in which order
 */
@ForOwnPages
public record PartnershipFilter(
        String text,
        @Nullable StakeholderGroup group,
        @Nullable CountryCode country,
        @Nullable String theme,
        @Nullable RuleRef rule,
        @Nullable Mode mode,
        @Nullable PartnershipStatus status,
        boolean inactive,
        boolean own,
        Order order) {

    private static final int LONGEST_TEXT = 200;

    /** In which order. */
    public enum Order {
        /** The last published, or started, first. */
        NEWEST,
        TITLE,
        /** The next to end first, then those without an end, those that are over last. */
        ENDING;

        /** Key of the order's name. */
        public String key() {
            return "partnership.order." + name().toLowerCase(Locale.ROOT);
        }
    }

    public PartnershipFilter {
        int end = Math.min(text.length(), LONGEST_TEXT);
        text = text.substring(0, end).strip();
    }

    /** Those of the organisation acted for, the newest first. */
    public static PartnershipFilter ofOneself() {
        return new PartnershipFilter("", null, null, null, null, null, null, false, true, Order.NEWEST);
    }

    /** Everything that the reader may see, the newest first. */
    public static PartnershipFilter everything() {
        return new PartnershipFilter("", null, null, null, null, null, null, false, false, Order.NEWEST);
    }
}
