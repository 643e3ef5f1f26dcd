package org.partnershipportal.overview.mydata.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.overview.mydata.MyDataLinks;
import org.partnershipportal.people.organisation.OrganisationSlots;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.MemberRole;
import org.springframework.core.annotation.Order;

/** Links to a person's own data from their account, and to the erasure of others from the administrator's page. */
@org.springframework.stereotype.Component
@Order(90)
class MyDataSlots implements PageSlot.Filler {

    private final Actors actors;

    MyDataSlots(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return switch (place) {
            case "account" -> Optional.of(card("mydata.title", "mydata.lead", acting + "/" + MyDataLinks.OWN));
            case "administration" ->
                Optional.of(card("mydata.operator.title", "mydata.operator.lead", acting + "/" + MyDataLinks.ERASE));
            case OrganisationSlots.END ->
                isOwn(record, acting)
                        ? Optional.of(card(
                                "mydata.organisation.title",
                                "mydata.organisation.lead",
                                acting + "/" + MyDataLinks.ORGANISATION))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** Whether it is the page of the organisation of which who reads it acts as an owner. */
    private boolean isOwn(ContentRef record, String acting) {
        return Acting.parse(acting)
                .map(actors::current)
                .filter(actor -> actor.organisation()
                        .filter(own -> own.toString().equals(record.id()) && actor.holds(own, MemberRole.OWNER))
                        .isPresent())
                .isPresent();
    }

    private Card card(String title, String lead, String path) {
        return new Card(text(title), new Paragraph(text(lead)), new AppLink(text("mydata.open"), path).asButton());
    }

    private String text(String key) {
        Language language = actors.language();
        return Translations.standard().text(language, key);
    }
}
