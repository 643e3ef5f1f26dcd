package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.Discussions;
import org.partnershipportal.exchange.workinggroup.OwnPost;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;

/** UC-GRP-09: the messages of a person where they see what is kept about them; each can be removed, after leaving too. */
@org.springframework.stereotype.Component
class OwnMessagesSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Discussions discussions;

    OwnMessagesSlot(Actors actors, Discussions discussions) {
        this.actors = actors;
        this.discussions = discussions;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return place.equals("own-data")
                ? Acting.parse(acting)
                        .filter(by -> discussions.own(actors.current(by), 0, 1).total() > 0)
                        .map(this::card)
                : Optional.empty();
    }

    private Card card(Acting acting) {
        WorkingGroupWording wording = new WorkingGroupWording(actors.reader());
        Div list = new Div();
        show(list, acting, wording);
        return new Card(
                wording.text("workinggroup.own-messages.title"),
                Wording.small(wording.text("workinggroup.own-messages.lead")),
                list);
    }

    private void show(Div list, Acting acting, WorkingGroupWording wording) {
        list.removeAll();
        list.add(new ListPage(
                        "workinggroup.own-messages.",
                        (from, max) -> discussions
                                .own(actors.current(acting), from, max)
                                .map(message -> row(message, list, acting, wording)))
                .inCard()
                .show());
    }

    private Row row(OwnPost message, Div list, Acting acting, WorkingGroupWording wording) {
        String remove = wording.text("workinggroup.discussion.remove");
        Row row = new Row(new TextWithLanguage(message.group(), wording.language()))
                .line(TextWithLanguage.block(message.text(), wording.language()));
        if (message.files() > 0) {
            row.meta(wording.text("workinggroup.own-messages.files", message.files()));
        }
        return row.end(
                Wording.small(
                        Formats.readersTime(message.postedAt(), wording.reader().zone(), wording.language())),
                new Button(
                        remove,
                        click -> Confirm.askToEnd(
                                remove, wording.text("workinggroup.discussion.remove-consequence"), remove, () -> {
                                    discussions.remove(actors.current(acting), message.id());
                                    show(list, acting, wording);
                                })));
    }
}
