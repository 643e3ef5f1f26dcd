package org.partnershipportal.cooperation.partnership;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.RuleRef;

/**
 * One partnership, as the reader can see it. For a visitor it holds exactly what is public.
 *
 * @param id the partnership
 * @param number its number
 * @param status where it stands
 * @param freshness how long ago it was last heard of (R15.6); {@code null} unless it is published
 * @param edition to be given back with an edit
 * @param terms to be given back with an acceptance
 * @param title in the writer's language
 * @param purpose in the writer's language; may be empty in a draft
 * @param mode may be missing in a draft
 * @param period may be missing in a draft
 * @param states the States concerned
 * @param themes codes of themes
 * @param rules rules of the three sets
 * @param sdgTargets codes of SDG targets
 * @param parties those whom the reader may know of: the lead first, then by group
 * @param composition who of the groups really takes part (R4.1, R4.6)
 * @param missing why groups of the three do not take part (R4.2); a missing group without reason is left out
 * @param askedAgain groups of parties that must accept again, because what they had accepted has changed
 * @param endReason why it ended; {@code null} unless it did
 * @param timeLine what happened, the oldest first
 * @param allowed what the reader may do to it now
 */
@ForOwnPages
public record PartnershipDetails(
        PartnershipId id,
        PartnershipNumber number,
        PartnershipStatus status,
        @Nullable Freshness freshness,
        long edition,
        int terms,
        LocalizedText title,
        LocalizedText purpose,
        @Nullable Mode mode,
        @Nullable Period period,
        Set<CountryCode> states,
        Set<String> themes,
        Set<RuleRef> rules,
        Set<String> sdgTargets,
        List<PartyDetails> parties,
        Composition composition,
        Map<StakeholderGroup, LocalizedText> missing,
        Set<StakeholderGroup> askedAgain,
        @Nullable LocalizedText endReason,
        List<Moment> timeLine,
        Set<Permission> allowed) {

    /**
     * Something on a partnership's time line.
     *
     * @param what what happened
     * @param at when
     * @param organisation to whom; {@code null} where it concerns none, or none whose name the reader reads
     * @param group the group of the organisation; {@code null} where it concerns none
     */
    public record Moment(
            Kind what,
            Instant at,
            @Nullable OrganisationSummary organisation,
            @Nullable StakeholderGroup group) {

        /** What can happen. */
        public enum Kind {
            REGISTERED,
            INVITATIONS_SENT,
            ACCEPTED,
            AGREED,
            PUBLISHED,
            LEFT,
            COMPLETED,
            ENDED;

            /** Key of the sentence; {0} is the party, where one is concerned. */
            public String key() {
                return "partnership.moment." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    /**
     * A day on its time line.
     *
     * @param day the day
     * @param moments what happened on it, the oldest first
     */
    public record Day(LocalDate day, List<Moment> moments) {

        public Day {
            moments = List.copyOf(moments);
        }
    }

    /** A time line by the days on which something happened. */
    public static List<Day> byDay(List<Moment> moments, ZoneId zone) {
        SortedMap<LocalDate, List<Moment>> days = new TreeMap<>();
        moments.forEach(
                moment -> days.computeIfAbsent(LocalDate.ofInstant(moment.at(), zone), none -> new ArrayList<>())
                        .add(moment));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** Whether the reader may do this to it now. */
    public boolean allows(Permission permission) {
        return allowed.contains(permission);
    }

    /** The reader's own place, if it acts for a party. */
    public Optional<PartyDetails> own() {
        return parties.stream()
                .filter(party -> party.own() && party.status().isOpen())
                .findFirst();
    }

    /** The parties by group, in the order of the groups; groups without any are left out. */
    public Map<StakeholderGroup, List<PartyDetails>> partiesByGroup() {
        return parties.stream()
                .collect(Collectors.groupingBy(
                        PartyDetails::group, () -> new EnumMap<>(StakeholderGroup.class), Collectors.toList()));
    }

    /** Who of the groups would really take part if all who have a place accepted; for whoever chooses parties. */
    public Composition ifAllAccept() {
        Map<StakeholderGroup, Integer> counted = new EnumMap<>(StakeholderGroup.class);
        parties.stream()
                .filter(party -> party.status().isOpen() && party.verified())
                .forEach(party -> counted.merge(party.group(), 1, Integer::sum));
        return new Composition(counted);
    }

    /** Whether everyone reads it. */
    public boolean isPublic() {
        return timeLine.stream().anyMatch(moment -> moment.what() == Moment.Kind.PUBLISHED);
    }

    /** At least two parties from at least two groups (R15.1). */
    public boolean isMultiStakeholder() {
        return composition.isMultiStakeholder();
    }
}
