package org.partnershipportal.overview.relation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.relation.LinkChoice;
import org.partnershipportal.overview.relation.LinkedRecord;
import org.partnershipportal.overview.relation.Links;
import org.partnershipportal.overview.relation.ProposeLink;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-REL-02: link a record that one speaks for, and take links away. */
@Route(":acting/links/:kind/:id")
@OpenTo(Permission.LINK_RECORDS)
class LinksView extends ActingPage {

    private final Links links;

    LinksView(Actors actors, Links links) {
        super(actors);
        this.links = links;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(new ContentRef(named(event, "kind", Optional::of), named(event, "id", Optional::of)));
    }

    private void show(ContentRef named) {
        removeAll();
        title(getTranslation("relation.links.title"));
        LinkedRecord record = links.own(actor(), language(), named);
        LinkRows rows = new LinkRows(
                new LinkWording(language(), acting()),
                id -> act(named, "relation.confirmed", () -> links.confirm(actor(), id)),
                id -> act(named, "relation.declined", () -> links.decline(actor(), id)),
                id -> act(named, "relation.withdrawn", () -> links.withdraw(actor(), id)));
        add(
                new PageHeader(getTranslation("relation.links.title"))
                        .back(record.title().text(), path(record.inside().isEmpty() ? record.chain() : record.inside()))
                        .lead(getTranslation("relation.links.lead")),
                new Card(getTranslation("relation.links.new"), form(record)),
                Card.section(
                        getTranslation("relation.links.present"),
                        "",
                        new ListPage(
                                        "relation.links.",
                                        (from, max) -> links.of(actor(), language(), record.end(), from, max)
                                                .map(link -> rows.row(link, record)))
                                .show()));
    }

    private CommandForm<ProposeLink> form(LinkedRecord record) {
        List<LinkChoice> choices = links.choices(actor(), record);
        ComboBox<LinkChoice> says = new ComboBox<>(getTranslation("relation.form.says"));
        says.setItems(choices);
        says.setItemLabelGenerator(choice -> getTranslation(choice.key()));
        TextField other = new TextField(getTranslation("relation.form.other"));
        other.setHelperText(getTranslation("relation.form.other-hint"));
        return new CommandForm<>(ProposeLink.class)
                .given(ProposeLink::formToken, UUID.randomUUID())
                .given(ProposeLink::record, record.end().ref())
                .required(ProposeLink::says, says)
                .required(ProposeLink::other, other)
                .submit(getTranslation("relation.form.submit"), command -> {
                    links.propose(actor(), command);
                    Toasts.done(getTranslation("relation.proposed"));
                    show(record.end().ref());
                });
    }

    private void act(ContentRef named, String said, Runnable act) {
        act.run();
        Toasts.done(getTranslation(said));
        show(named);
    }
}
