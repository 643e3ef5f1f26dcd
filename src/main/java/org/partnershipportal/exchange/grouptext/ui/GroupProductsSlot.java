package org.partnershipportal.exchange.grouptext.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.exchange.grouptext.DraftTexts;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;

/** In the members' space of a working group's page: the way to its products, for its members; everyone else has its public page. */
@org.springframework.stereotype.Component
class GroupProductsSlot extends ActingSlot<WorkingGroupId> {

    private final Actors actors;
    private final DraftTexts texts;

    GroupProductsSlot(Actors actors, DraftTexts texts) {
        super(actors, "workinggroup-space", WorkingGroupId::parse);
        this.actors = actors;
        this.texts = texts;
    }

    @Override
    protected Optional<? extends Component> fill(Actor actor, Acting acting, WorkingGroupId group) {
        return texts.find(actor, group)
                .map(inside -> new AppLink(
                        new GroupTextWording(actors.reader()).text("grouptext.products.tab"),
                        acting.segment() + "/" + GroupProductLinks.list(inside.id())));
    }
}
