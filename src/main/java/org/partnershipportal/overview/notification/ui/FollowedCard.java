package org.partnershipportal.overview.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.notification.Followed;
import org.partnershipportal.overview.notification.FollowedRow;
import org.partnershipportal.overview.notification.Follows;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/** UC-NOT-05: what a person follows, each with a way to stop, and a field that adds a theme. */
final class FollowedCard extends Div {

    private final Follows follows;
    private final Supplier<Actor> actor;
    private final Language language;
    private final ListPage list;

    /** @param actor asks who acts, at each act */
    FollowedCard(Follows follows, Supplier<Actor> actor, Language language) {
        this.follows = follows;
        this.actor = actor;
        this.language = language;
        list = new ListPage(
                        "notification.follows.",
                        (from, max) ->
                                follows.list(actor.get(), language, from, max).map(this::row))
                .inCard()
                .show();
        Section card = Card.section(
                getTranslation("notification.follows.title"),
                "",
                new Paragraph(getTranslation("notification.follows.lead")),
                list,
                adding());
        card.addClassNames("stack", "s2");
        add(card);
    }

    private Row row(FollowedRow one) {
        Button stop = new Button(getTranslation("notification.follows.stop"), click -> {
            follows.stop(actor.get(), one.followed());
            list.refresh();
            Toasts.done(getTranslation("notification.follow.stopped"));
        });
        stop.setAriaLabel(
                getTranslation("notification.follows.stop-of", one.name().text()));
        return new Row(new AppLink(new TextWithLanguage(one.name(), language), Acting.ME.segment() + "/" + one.path()))
                .meta(getTranslation(
                        "notification.follows." + one.followed().kind().word()))
                .end(stop);
    }

    private FormColumn adding() {
        Themes all = Themes.standard();
        ComboBox<Theme> theme = new ComboBox<>(getTranslation("notification.follows.add"));
        theme.setItems(all.all());
        theme.setItemLabelGenerator(one -> one.name(language));
        Button add = new Button(getTranslation("notification.follow.start"), click -> {
            Theme chosen = theme.getValue();
            if (chosen == null) {
                theme.setErrorMessage(getTranslation("shared.problem.choose"));
                theme.setInvalid(true);
                return;
            }
            follows.follow(actor.get(), Followed.theme(chosen.code()));
            theme.clear();
            list.refresh();
            Toasts.done(getTranslation("notification.follow.started"));
        });
        return new FormColumn().optional(theme).submit(add);
    }
}
