package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.ContributorStanding;
import org.partnershipportal.consultation.assessment.Publications;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageSlot;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the receipt: what became of the input, for those whose it is; a reason can be appealed (UC-ASM-05). */
@Component
@Order(0)
class StandingSlot implements PageSlot.Filler {

    private final Actors actors;
    private final Publications publications;

    StandingSlot(Actors actors, Publications publications) {
        this.actors = actors;
        this.publications = publications;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> fill(String place, ContentRef record, String acting) {
        if (!place.equals("input-standing")) {
            return Optional.empty();
        }
        Optional<Acting> by = Acting.parse(acting);
        return InputId.parse(record.id())
                .flatMap(id -> by.flatMap(as -> publications
                        .standingOf(actors.current(as), id)
                        .map(standing -> standing.early()
                                ? before(new AssessmentWording(actors.reader()), standing)
                                : card(new AssessmentWording(actors.reader()), as, id, standing))));
    }

    /** Before the deadline there is no verdict, and none is spoken of: what happens next, and when. */
    private static com.vaadin.flow.component.Component before(AssessmentWording wording, ContributorStanding standing) {
        return new Card(
                wording.text("assessment.standing.title"),
                new Paragraph(wording.text("assessment.standing.before", wording.moment(standing.lastMinute()))));
    }

    private static com.vaadin.flow.component.Component card(
            AssessmentWording wording, Acting acting, InputId id, ContributorStanding standing) {
        Card card = new Card(wording.text("assessment.standing.title"), wording.badge(standing.admissibility()));
        if (standing.criterion() != null && standing.reason() != null) {
            card.add(Facts.stacked()
                    .fact(
                            wording.text("assessment.judge.criterion"),
                            wording.text(standing.criterion().key()))
                    .fact(wording.text("assessment.judge.reason"), TextWithLanguage.ofAnyLanguage(standing.reason())));
        }
        if (standing.appeal() != null && !standing.mayAppeal()) {
            card.add(AssessmentWording.small(wording.text(standing.appeal().key())));
        }
        if (standing.answer() != null) {
            card.add(new Paragraph(TextWithLanguage.ofAnyLanguage(standing.answer())));
        }
        if (standing.mayAppeal()) {
            card.add(new AppLink(
                            wording.text("assessment.appeal.title"),
                            acting.segment() + "/" + AssessmentLinks.appeal(id))
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
