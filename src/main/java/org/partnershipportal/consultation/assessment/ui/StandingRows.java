package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentLinks;
import org.partnershipportal.consultation.assessment.OwnStanding;
import org.partnershipportal.consultation.assessment.OwnStandings;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.RowSlots;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.Permission;
import org.springframework.core.annotation.Order;

/**
 * UC-ASM-05: in the list of one's inputs, how each was assessed, whether the public reads it, and the way to restrict
 * it.
 */
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
        AssessmentWording wording = new AssessmentWording(actors.reader());
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

    private static Div line(
            AssessmentWording wording, Acting as, InputId input, OwnStanding standing, boolean narrows) {
        Div line = new Div(wording.badge(standing.admissibility()));
        line.addClassName("row");
        PublicationNumber number = standing.number();
        if (number != null) {
            line.add(new PlainLink(
                    wording.text("assessment.publish.open"),
                    wording.language().tag() + "/" + AssessmentLinks.publication(number)));
        } else if (standing.admissibility() == Admissibility.INADMISSIBLE) {
            line.add(new AppLink(
                    wording.text("shared.verb.read-reason"), as.segment() + "/" + InputLinks.receipt(input)));
        } else {
            line.add(Wording.small(wording.text(
                    standing.text().isPublished() ? "assessment.own.unpublished" : "assessment.own.private")));
        }
        if (narrows && standing.isNarrowable()) {
            line.add(new AppLink(
                    wording.text("assessment.own.narrow"), as.segment() + "/" + InputLinks.publication(input)));
        }
        return line;
    }
}
