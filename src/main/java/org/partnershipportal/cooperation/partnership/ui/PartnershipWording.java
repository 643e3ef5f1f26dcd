package org.partnershipportal.cooperation.partnership.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.cooperation.partnership.Freshness;
import org.partnershipportal.cooperation.partnership.PartnershipDetails;
import org.partnershipportal.cooperation.partnership.PartnershipStatus;
import org.partnershipportal.cooperation.partnership.PartyDetails;
import org.partnershipportal.cooperation.partnership.PartyStatus;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Gauge;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.Themes;

/** How partnerships' facts are worded for one reader. */
record PartnershipWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String day(Instant at) {
        return Formats.date(at, reader.zone(), language());
    }

    String day(LocalDate day) {
        return Formats.date(day, language());
    }

    String period(@Nullable Period period) {
        return period == null ? "" : Formats.period(period, language());
    }

    String states(Collection<CountryCode> states) {
        return Countries.standard().list(states, language());
    }

    String themes(Collection<String> codes) {
        return Themes.standard().list(codes, language());
    }

    String rules(Collection<RuleRef> rules) {
        return RuleSets.standard().list(rules, language());
    }

    StatusBadge status(PartnershipStatus status) {
        String word = text(status.key());
        return switch (status) {
            case DRAFT, COMPLETED -> StatusBadge.neutral(word);
            case INVITING, AGREED -> StatusBadge.warn(word);
            case PUBLISHED -> StatusBadge.ok(word);
            case ENDED -> StatusBadge.bad(word);
        };
    }

    /** The traffic light (R15.6): tick, triangle, square. */
    StatusBadge freshness(Freshness freshness) {
        String word = text(freshness.key());
        return switch (freshness) {
            case RECENT -> new StatusBadge(Tone.OK, Icon.TICK, word);
            case OVER_A_YEAR -> new StatusBadge(Tone.WARN, Icon.WARNING, word);
            case INACTIVE -> new StatusBadge(Tone.BAD, Icon.STOP, word);
        };
    }

    StatusBadge status(PartyStatus status) {
        String word = text(status.key());
        return switch (status) {
            case CHOSEN, LEFT -> StatusBadge.neutral(word);
            case INVITED -> StatusBadge.warn(word);
            case ACCEPTED -> StatusBadge.ok(word);
            case DECLINED, TAKEN_BACK -> StatusBadge.bad(word);
        };
    }

    /** Who it is; where the name is not the reader's to read, "a civil-society organisation". */
    String name(@Nullable OrganisationSummary organisation, StakeholderGroup group) {
        return organisation == null
                ? text("partnership.unnamed." + group.realmRole())
                : organisation.name().text();
    }

    Component party(@Nullable OrganisationSummary organisation, StakeholderGroup group) {
        return organisation == null
                ? new Span(name(null, group))
                : new TextWithLanguage(organisation.name(), language());
    }

    /** Who of the groups takes part, with why one does not: its parties are asked again, or the reason that was written. */
    Gauge gauge(PartnershipDetails details) {
        Map<StakeholderGroup, LocalizedText> reasons =
                saying("partnership.gauge.asked-again", details.askedAgain().stream());
        reasons.putAll(details.missing());
        return details.composition().gauge(reasons);
    }

    /** Who of the groups would take part if all accepted, with why one would not: what was chosen of it does not count yet. */
    Gauge gaugeIfAllAccept(PartnershipDetails details) {
        return details.ifAllAccept()
                .gauge(saying(
                        "partnership.gauge.chosen-unverified",
                        details.parties().stream()
                                .filter(party -> party.status().isOpen() && !party.verified())
                                .map(PartyDetails::group)));
    }

    private Map<StakeholderGroup, LocalizedText> saying(String key, Stream<StakeholderGroup> groups) {
        LocalizedText reason = new LocalizedText(text(key), language().tag());
        Map<StakeholderGroup, LocalizedText> reasons = new EnumMap<>(StakeholderGroup.class);
        groups.forEach(group -> reasons.put(group, reason));
        return reasons;
    }
}
