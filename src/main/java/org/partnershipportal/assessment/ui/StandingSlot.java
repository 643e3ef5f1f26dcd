package org.partnershipportal.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actors;
import org.partnershipportal.assessment.AssessmentLinks;
import org.partnershipportal.assessment.ContributorStanding;
import org.partnershipportal.assessment.Publications;
import org.partnershipportal.input.InputId;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.Card;
import org.partnershipportal.uikit.Facts;
import org.partnershipportal.uikit.PageSlot;
import org.partnershipportal.uikit.PlainLink;
import org.partnershipportal.uikit.TextWithLanguage;
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
                        .map(standing -> card(new Wording(actors.reader()), as, id, standing))));
    }

    private static com.vaadin.flow.component.Component card(
            Wording wording, Acting acting, InputId id, ContributorStanding standing) {
        Card card = new Card(wording.text("assessment.standing.title"), wording.badge(standing.admissibility()));
        if (standing.criterion() != null && standing.reason() != null) {
            card.add(Facts.stacked()
                    .fact(
                            wording.text("assessment.judge.criterion"),
                            wording.text(standing.criterion().key()))
                    .fact(wording.text("assessment.judge.reason"), TextWithLanguage.ofAnyLanguage(standing.reason())));
        }
        if (standing.appeal() != null && !standing.mayAppeal()) {
            card.add(Wording.small(wording.text(standing.appeal().key())));
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
