package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.outcome.OutcomeDetails;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.RowSlots;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.springframework.core.annotation.Order;

/** UC-REP-04: in the list of one's inputs, which paragraphs of the report used each, that none did, or that nothing is told yet. */
@org.springframework.stereotype.Component
@Order(2)
class OutcomeRows implements RowSlots.Filler {

    /** The others stand on the receipt. */
    private static final int PARAGRAPHS = 5;

    private final Actors actors;
    private final Outcomes outcomes;
    private final OwnStandings standings;

    OutcomeRows(Actors actors, Outcomes outcomes, OwnStandings standings) {
        this.actors = actors;
        this.outcomes = outcomes;
        this.standings = standings;
    }

    @Override
    public Map<ContentRef, Component> fill(String place, List<ContentRef> records, String acting) {
        Acting as = Acting.parse(acting).orElse(null);
        if (!place.equals("our-inputs") || as == null) {
            return Map.of();
        }
        Actor actor = actors.current(as);
        OutcomeWording wording = new OutcomeWording(actors.reader().language());
        List<InputId> inputs = records.stream()
                .flatMap(record -> InputId.parse(record.id()).stream())
                .toList();
        Map<InputId, OutcomeDetails> told = outcomes.of(actor, inputs);
        Map<ContentRef, Component> lines = new HashMap<>();
        standings.of(actor, inputs).forEach((input, standing) -> {
            if (standing.over() && !told.containsKey(input)) {
                lines.put(input.ref(), Wording.small(wording.text("outcome.own.not-told")));
            }
        });
        told.forEach((input, outcome) -> lines.put(input.ref(), line(wording, as, outcome)));
        return lines;
    }

    private static Div line(OutcomeWording wording, Acting as, OutcomeDetails outcome) {
        Div line = new Div();
        line.addClassName("row");
        String receipt = as.segment() + "/" + InputLinks.receipt(outcome.input());
        if (!outcome.isUsed()) {
            line.add(
                    new Span(wording.text("outcome.own.not-used")),
                    new AppLink(wording.text("shared.verb.read-reason"), receipt));
            return line;
        }
        line.add(new Span(wording.text("outcome.own.used")));
        List<UsedIn> all = outcome.paragraphs();
        all.stream()
                .limit(PARAGRAPHS)
                .forEach(used -> line.add(wording.paragraph("publishedreport.link.paragraph", outcome, used)));
        if (all.size() > PARAGRAPHS) {
            line.add(new AppLink(wording.text("outcome.own.more", all.size() - PARAGRAPHS), receipt));
        }
        return line;
    }
}
