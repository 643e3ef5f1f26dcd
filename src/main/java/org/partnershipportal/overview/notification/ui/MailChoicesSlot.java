package org.partnershipportal.overview.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.overview.notification.NotificationLinks;

/** Links from the account page to the email choices. */
@org.springframework.stereotype.Component
class MailChoicesSlot implements PageSlot.Filler {

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return place.equals("account") ? Optional.of(section(acting)) : Optional.empty();
    }

    private static Section section(String acting) {
        AppLink link = new AppLink("", acting + "/" + NotificationLinks.MAIL);
        link.setText(link.getTranslation("notification.mail.change"));
        return Card.section(link.getTranslation("notification.mail.title"), "", link);
    }
}
