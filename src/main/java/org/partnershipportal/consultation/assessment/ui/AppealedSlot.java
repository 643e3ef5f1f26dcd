package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.moderation.CaseLinks;
import org.partnershipportal.platform.moderation.CaseStatus;
import org.partnershipportal.platform.moderation.Cases;

/** On the desk's page of an inadmissible input: its appeal, or the way to enter one that came outside the portal (UC-ASM-06). */
@org.springframework.stereotype.Component
class AppealedSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final Cases cases;

    AppealedSlot(Actors actors, Cases cases) {
        super(actors, "desk-input-inadmissible", InputId::parse);
        this.actors = actors;
        this.cases = cases;
    }

    @Override
    protected Optional<Card> fill(Actor actor, Acting acting, InputId input) {
        AssessmentWording wording = new AssessmentWording(actors.reader());
        return cases.latest(actor, input.ref())
                .map(appealed -> card(
                        wording,
                        badge(wording, appealed.status()),
                        new AppLink(
                                wording.text("shared.field.appeal"),
                                acting.segment() + "/" + CaseLinks.of(appealed.id()))))
                .or(() -> cases.entering(actor, input.ref())
                        .map(open -> card(
                                wording,
                                new AppLink(
                                        wording.text("moderation.enter.open"),
                                        acting.segment() + "/" + AssessmentLinks.enterAppeal(input)))));
    }

    private static Card card(AssessmentWording wording, Component... content) {
        return new Card(wording.text("shared.field.appeal"), content);
    }

    private static StatusBadge badge(AssessmentWording wording, CaseStatus status) {
        String words = wording.text(status.key());
        return status.isClosed() ? StatusBadge.neutral(words) : StatusBadge.warn(words);
    }
}
