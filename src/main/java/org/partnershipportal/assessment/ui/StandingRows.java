package org.partnershipportal.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.access.Acting;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Actors;
import org.partnershipportal.access.Permission;
import org.partnershipportal.assessment.Admissibility;
import org.partnershipportal.assessment.AssessmentLinks;
import org.partnershipportal.assessment.OwnStanding;
import org.partnershipportal.assessment.OwnStandings;
import org.partnershipportal.assessment.PublicationNumber;
import org.partnershipportal.call.TextChoice;
import org.partnershipportal.input.InputId;
import org.partnershipportal.input.InputLinks;
import org.partnershipportal.shared.ContentRef;
import org.partnershipportal.uikit.AppLink;
import org.partnershipportal.uikit.PlainLink;
import org.partnershipportal.uikit.RowSlots;
import org.springframework.core.annotation.Order;

/** UC-ASM-05: in the list of one's inputs, how each was judged, whether the public reads it, and the way to narrow it. */
@org.springframework.stereotype.Component
@Order(1)
class StandingRows implements RowSlots.Filler {

    private final Actors actors;
    private final OwnStandings standings;

    StandingRows(Actors actors, OwnStandings standings) {
        this.actors = actors;
        this.standings = standings;
    }

    @Override
    public Map<ContentRef, Component> fill(String place, List<ContentRef> records, String acting) {
        Acting as = Acting.parse(acting).orElse(null);
        if (!place.equals("our-inputs") || as == null) {
            return Map.of();
        }
        Actor actor = actors.current(as);
        Wording wording = new Wording(actors.reader());
        Map<ContentRef, Component> lines = new HashMap<>();
        standings
                .of(
                        actor,
                        records.stream()
                                .flatMap(record -> InputId.parse(record.id()).stream())
                                .toList())
                .forEach((input, standing) -> {
                    if (standing.isTelling()) {
                        lines.put(
                                input.ref(),
                                line(wording, as, input, standing, Permission.NARROW_INPUT.isOpenTo(actor)));
                    }
                });
        return lines;
    }

    private static Div line(Wording wording, Acting as, InputId input, OwnStanding standing, boolean narrows) {
        Div line = new Div(wording.badge(standing.admissibility()));
        line.addClassName("row");
        PublicationNumber number = standing.number();
        if (number != null) {
            line.add(new PlainLink(
                    wording.text("assessment.publish.open"),
                    wording.language().tag() + "/" + AssessmentLinks.publication(number)));
        } else if (standing.admissibility() == Admissibility.INADMISSIBLE) {
            line.add(new AppLink(wording.text("assessment.own.why"), as.segment() + "/" + InputLinks.receipt(input)));
        } else {
            line.add(Wording.small(wording.text(
                    standing.text() == TextChoice.PUBLISHED
                            ? "assessment.own.unpublished"
                            : "assessment.own.private")));
        }
        if (narrows && standing.isNarrowable()) {
            line.add(new AppLink(
                    wording.text("assessment.own.narrow"), as.segment() + "/" + InputLinks.publication(input)));
        }
        return line;
    }
}
