package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.taxonomy.Countries;

/** How organisations' facts are worded for a reader of one language. */
record OrganisationWording(Language language) {

    String text(String key, Object... args) {
        return Translations.standard().text(language, key, args);
    }

    /** The country's name, or that there are several. */
    String country(@Nullable CountryCode country) {
        return country == null
                ? text("organisation.country.several")
                : Countries.standard().name(country, language);
    }

    /** The type with its group, so that all it means stands in its label. */
    String typeAndGroup(OrganisationType type) {
        return text(
                "organisation.type.and-group",
                text(type.key()),
                text(type.group().key()));
    }

    StatusBadge status(OrganisationStatus status) {
        String word = text(status.key());
        return switch (status) {
            case DRAFT, CLOSED -> StatusBadge.neutral(word);
            case SUBMITTED, RETURNED -> StatusBadge.warn(word);
            case VERIFIED -> StatusBadge.ok(word);
            case REFUSED, SUSPENDED -> StatusBadge.bad(word);
        };
    }

    /** The name of a language for the reader. */
    String languageName(String tag) {
        return Formats.languageName(tag, language);
    }

    /** Languages in which an organisation may write: the six first, then all others by name. */
    List<String> languages() {
        return Formats.languages(language);
    }

    /** A code or address that keeps its own direction. */
    static Component isolated(String text) {
        Span span = new Span(text);
        span.getElement().setAttribute("dir", "ltr").setAttribute("translate", "no");
        return span;
    }
}
