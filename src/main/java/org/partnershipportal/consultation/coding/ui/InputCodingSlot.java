package org.partnershipportal.consultation.coding.ui;

import java.util.Optional;
import org.partnershipportal.consultation.coding.CodingLinks;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.stereotype.Component;

/** On the desk's page of an input that can be used: how much of it is coded, and a link to code it (UC-COD-02). */
@Component
class InputCodingSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final Passages passages;

    InputCodingSlot(Actors actors, Passages passages) {
        super(actors, "desk-input-coding", InputId::parse);
        this.actors = actors;
        this.passages = passages;
    }

    @Override
    protected Optional<Card> fill(Actor actor, Acting acting, InputId id) {
        if (!Permission.CODE_INPUTS.isOpenTo(actor)) {
            return Optional.empty();
        }
        int marked = passages.of(actor, id).passages().size();
        return Optional.of(new Card(
                text("coding.tree.title"),
                marked == 0 ? "" : text("coding.inputs.coded", marked),
                new AppLink(text("coding.input.title"), acting.segment() + "/" + CodingLinks.input(id)).asButton()));
    }

    private String text(String key, Object... args) {
        return Translations.standard().text(actors.reader().language(), key, args);
    }
}
