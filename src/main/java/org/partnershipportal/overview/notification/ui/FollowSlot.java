package org.partnershipportal.overview.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.util.Optional;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.overview.notification.Followed;
import org.partnershipportal.overview.notification.Follows;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;

/** UC-NOT-05: the button on the page of a commitment or a State that starts and stops following it. */
@org.springframework.stereotype.Component
class FollowSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Follows follows;

    FollowSlot(Actors actors, Follows follows) {
        this.actors = actors;
        this.follows = follows;
    }

    @Override
    public Optional<Component> fill(String place, ContentRef record, String acting) {
        return place.equals("follow")
                ? Acting.parse(acting)
                        .flatMap(by -> Followed.of(record)
                                .filter(followed -> Permission.EDIT_OWN_ACCOUNT.isOpenTo(actors.current(by)))
                                .map(followed -> button(by, followed)))
                : Optional.empty();
    }

    private Button button(Acting by, Followed followed) {
        Button button = new Button();
        button.addClickListener(click -> {
            Actor actor = actors.current(by);
            boolean follow = !follows.has(actor, followed);
            if (follow) {
                follows.follow(actor, followed);
            } else {
                follows.stop(actor, followed);
            }
            say(button, follow);
            Toasts.done(text(follow ? "notification.follow.started" : "notification.follow.stopped"));
        });
        say(button, follows.has(actors.current(by), followed));
        return button;
    }

    private void say(Button button, boolean following) {
        button.setText(text(following ? "notification.follow.stop" : "notification.follow.start"));
    }

    private String text(String key) {
        return Translations.standard().text(actors.language(), key);
    }
}
