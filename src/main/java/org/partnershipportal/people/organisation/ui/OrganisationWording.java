package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationStatus;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.taxonomy.Countries;

/** How organisations' facts are worded for a reader of one language. */
record OrganisationWording(Language language) implements Wording {

    /** The country's name, or that there are several. */
    String country(@Nullable CountryCode country) {
        return country == null
                ? text("organisation.country.several")
                : Countries.standard().name(country, language);
    }

    /** The type with its group, which is named once where both have the same name. */
    String typeAndGroup(OrganisationType type) {
        String name = text(type.key());
        String group = text(type.group().key());
        return name.equals(group) ? name : text("shared.field.explained", name, group);
    }

    /** A link to what somebody else is responsible for. */
    static Anchor website(String address) {
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("dir", "ltr");
        return link;
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
}
