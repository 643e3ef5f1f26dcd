package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.OutcomeDetails;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingSlot;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** UC-REP-04: on the receipt, which paragraph of the report used the input, or why none; for those whose it is. */
@Component
@Order(1)
class OutcomeSlot extends ActingSlot<InputId> {

    private final Actors actors;
    private final Outcomes outcomes;

    OutcomeSlot(Actors actors, Outcomes outcomes) {
        super(actors, "input-outcome", InputId::parse);
        this.actors = actors;
        this.outcomes = outcomes;
    }

    @Override
    protected Optional<Card> fill(Actor actor, Acting acting, InputId id) {
        return outcomes.of(actor, id).map(outcome -> card(outcome, actors.reader()));
    }

    private static Card card(OutcomeDetails outcome, Reader reader) {
        Language language = reader.language();
        OutcomeWording texts = new OutcomeWording(language);
        Card card = new Card(texts.text("outcome.card.title"));
        if (outcome.isUsed()) {
            UnorderedList list = new UnorderedList();
            for (UsedIn used : outcome.paragraphs()) {
                list.add(new ListItem(new PlainLink(
                        texts.text("publishedreport.link.paragraph", used.number()),
                        path(ReportLinks.published(language, outcome.call(), outcome.version(), used.anchor())))));
            }
            card.add(
                    new Paragraph(
                            texts.text("outcome.card.used", outcome.paragraphs().size())),
                    list);
        } else {
            OutcomeReason reason = outcome.reason();
            card.add(new Paragraph(texts.text("outcome.card.not-used")));
            if (reason != null) {
                card.add(new Paragraph(texts.text(reason.key())));
            }
            if (!outcome.text().text().isEmpty()) {
                card.add(new Paragraph(
                        TextWithLanguage.ofAnyLanguage(outcome.text().text())));
            }
            card.add(new PlainLink(
                    texts.text("publishedreport.link.read"), path(ReportLinks.published(language, outcome.call()))));
        }
        return card;
    }

    /** As links of plain pages take it. */
    private static String path(String address) {
        return address.substring(1);
    }
}
