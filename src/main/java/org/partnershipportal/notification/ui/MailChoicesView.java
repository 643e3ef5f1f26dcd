package org.partnershipportal.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import org.partnershipportal.access.ActingPage;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.notification.Frequency;
import org.partnershipportal.notification.MailChoices;
import org.partnershipportal.notification.NoticeKind;
import org.partnershipportal.notification.NotificationLinks;
import org.partnershipportal.uikit.FormColumn;
import org.partnershipportal.uikit.PageHeader;
import org.partnershipportal.uikit.Toasts;

/** UC-NOT-02: chooses how to be mailed, kind by kind. */
@Route(":acting/" + NotificationLinks.MAIL)
@PermitAll
class MailChoicesView extends ActingPage {

    private final MailChoices choices;
    private final Map<NoticeKind, Select<Frequency>> fields = new EnumMap<>(NoticeKind.class);

    MailChoicesView(Actors actors, MailChoices choices) {
        super(actors);
        this.choices = choices;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("notification.mail.title"));
        FormColumn form = new FormColumn();
        choices.of(actor).forEach((kind, frequency) -> form.required(field(kind, frequency)));
        form.submit(new Button(getTranslation("notification.mail.save"), click -> save()));
        add(
                new PageHeader(getTranslation("notification.mail.title"))
                        .back(getTranslation("notification.mail.account"), path("me"))
                        .lead(getTranslation(
                                "notification.mail.lead",
                                reader().zone().getId().replace('_', ' '))),
                form);
    }

    private Select<Frequency> field(NoticeKind kind, Frequency frequency) {
        Select<Frequency> field = new Select<>();
        field.setLabel(getTranslation(kind.key()));
        if (kind.urgent()) {
            field.setHelperText(getTranslation("notification.mail.urgent"));
            field.setItems(Frequency.AT_ONCE, Frequency.NEVER);
            field.setValue(frequency == Frequency.NEVER ? Frequency.NEVER : Frequency.AT_ONCE);
        } else {
            field.setItems(Frequency.AT_ONCE, Frequency.DAILY, Frequency.WEEKLY, Frequency.NEVER);
            field.setValue(frequency);
        }
        field.setItemLabelGenerator(item -> getTranslation(item.key()));
        fields.put(kind, field);
        return field;
    }

    private void save() {
        Map<NoticeKind, Frequency> wanted = new EnumMap<>(NoticeKind.class);
        fields.forEach((kind, field) -> wanted.put(kind, field.getValue()));
        choices.choose(actor(), wanted);
        Toasts.done(getTranslation("notification.mail.saved"));
    }
}
