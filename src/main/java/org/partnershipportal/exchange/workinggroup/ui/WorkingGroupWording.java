package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.SeatStatus;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStatus;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Period;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Themes;

/** How working groups' facts are worded for one reader. */
record WorkingGroupWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day, language());
    }

    /** The day in Geneva. */
    String day(Instant at) {
        return Formats.date(at, Formats.GENEVA, language());
    }

    String period(Period term) {
        return Formats.period(term, language());
    }

    String themes(Collection<String> codes) {
        return Themes.standard().list(codes, language());
    }

    String say(Sentence sentence) {
        return sentence.in(language(), this::day);
    }

    StatusBadge status(WorkingGroupStatus status) {
        String word = text(status.key());
        return status == WorkingGroupStatus.ENDED
                ? new StatusBadge(status.tone(), Icon.STOP, word)
                : new StatusBadge(status.tone(), word);
    }

    StatusBadge status(SeatStatus status) {
        String word = text(status.key());
        return switch (status) {
            case INVITED, REQUESTED -> StatusBadge.warn(word);
            case MEMBER -> StatusBadge.ok(word);
            case DECLINED -> StatusBadge.bad(word);
            case TURNED_DOWN, TAKEN_BACK, ENDED -> new StatusBadge(Tone.NEUTRAL, Icon.STOP, word);
        };
    }

    /** Who it is; where the name is not the reader's to read, "a civil-society organisation". */
    String name(SeatDetails seat) {
        OrganisationSummary organisation = seat.organisation();
        return organisation == null ? text(seat.unnamed()) : organisation.name().text();
    }

    /** The same as a piece of a page, a link where the organisation is listed. */
    Component link(SeatDetails seat, Acting acting) {
        OrganisationSummary organisation = seat.organisation();
        if (organisation == null) {
            return new Span(text(seat.unnamed()));
        }
        TextWithLanguage name = new TextWithLanguage(organisation.name(), language());
        return organisation.listed()
                ? new AppLink(name, acting.segment() + "/" + OrganisationLinks.of(organisation.id()))
                : name;
    }

    /** The regional group of the organisation's country; empty if it has none. */
    String region(OrganisationSummary organisation) {
        CountryCode country = organisation.country();
        return country == null
                ? ""
                : Countries.standard()
                        .group(country)
                        .map(group -> text(group.key()))
                        .orElse("");
    }
}
