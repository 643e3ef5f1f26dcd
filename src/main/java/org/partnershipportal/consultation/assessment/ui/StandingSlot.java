package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.ContributorStanding;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the receipt: the outcome of the input so far, for its contributors, who can appeal (UC-ASM-05). */
@Component
@Order(0)
class StandingSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final OwnStandings standings;

    StandingSlot(Actors actors, OwnStandings standings) {
        super(actors, "input-standing", InputId::parse);
        this.actors = actors;
        this.standings = standings;
    }

    @Override
    protected Optional<Card> fill(Actor actor, Acting acting, InputId id) {
        AssessmentWording wording = new AssessmentWording(actors.reader());
        return standings
                .details(actor, id)
                .map(standing -> standing.early() ? before(wording, standing) : card(wording, acting, id, standing));
    }

    /** Before the deadline there is no verdict, and none is spoken of: what happens next, and when. */
    private static Card before(AssessmentWording wording, ContributorStanding standing) {
        return new Card(wording.text("assessment.standing.title"), new Paragraph(wording.say(standing.before())));
    }

    private static Card card(AssessmentWording wording, Acting acting, InputId id, ContributorStanding standing) {
        Card card = new Card(wording.text("assessment.standing.title"), wording.badge(standing.admissibility()));
        if (standing.criterion() != null && standing.reason() != null) {
            card.add(Facts.stacked()
                    .fact(
                            wording.text("assessment.judge.criterion"),
                            wording.text(standing.criterion().key()))
                    .fact(wording.text("shared.field.reason"), TextWithLanguage.ofAnyLanguage(standing.reason())));
        }
        if (standing.appealed() != null) {
            card.add(Wording.small(wording.say(standing.appealed())));
        }
        if (standing.answer() != null) {
            card.add(new Paragraph(TextWithLanguage.ofAnyLanguage(standing.answer())));
        }
        if (standing.mayAppeal()) {
            card.add(
                    new AppLink(wording.text("shared.verb.appeal"), acting.segment() + "/" + AssessmentLinks.appeal(id))
                            .asButton());
        }
        if (standing.number() != null) {
            card.add(new PlainLink(
                    wording.text("assessment.publish.open"),
                    wording.language().tag() + "/" + AssessmentLinks.publication(standing.number())));
        }
        return card;
    }
}
