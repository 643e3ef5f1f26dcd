package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.partnershipportal.exchange.grouptext.OwnComment;
import org.partnershipportal.exchange.grouptext.TextComments;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;

/** UC-GRP-11: the comments of a person where they see what is kept about them; each can be removed, after leaving too. */
@org.springframework.stereotype.Component
class OwnCommentsSlot implements PageSlot.Filler {

    private final Actors actors;
    private final TextComments comments;

    OwnCommentsSlot(Actors actors, TextComments comments) {
        this.actors = actors;
        this.comments = comments;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return place.equals("own-data")
                ? Acting.parse(acting)
                        .filter(by -> comments.own(actors.current(by), 0, 1).total() > 0)
                        .map(this::card)
                : Optional.empty();
    }

    private Card card(Acting acting) {
        GroupTextWording wording = new GroupTextWording(actors.reader());
        Div list = new Div();
        show(list, acting, wording);
        return new Card(
                wording.text("grouptext.own-comments.title"),
                Wording.small(wording.text("grouptext.own-comments.lead")),
                list);
    }

    private void show(Div list, Acting acting, GroupTextWording wording) {
        list.removeAll();
        list.add(new ListPage(
                        "grouptext.own-comments.",
                        (from, max) -> comments.own(actors.current(acting), from, max)
                                .map(comment -> row(comment, list, acting, wording)))
                .inCard()
                .show());
    }

    private Row row(OwnComment comment, Div list, Acting acting, GroupTextWording wording) {
        Row row = new Row(
                comment.group() == null
                        ? new Span(wording.text("grouptext.own-comments.group"))
                        : new TextWithLanguage(comment.group(), wording.language()));
        row.line(TextWithLanguage.block(comment.words(), wording.language()));
        if (!comment.proposed().text().isEmpty()) {
            row.line(TextWithLanguage.block(comment.proposed(), wording.language()));
        }
        return row.end(
                Wording.small(wording.time(comment.madeAt())),
                new Button(
                        wording.text("grouptext.comment.remove"),
                        click -> Confirm.askToEnd(
                                wording.text("grouptext.comment.remove"),
                                wording.text("grouptext.comment.remove-consequence"),
                                wording.text("shared.verb.remove"),
                                () -> {
                                    comments.remove(actors.current(acting), comment.id());
                                    show(list, acting, wording);
                                })));
    }
}
