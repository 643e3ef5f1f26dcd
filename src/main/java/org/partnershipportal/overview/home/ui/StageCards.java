package org.partnershipportal.overview.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.CallsInStage;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;

/**
 * Calls by stage: how many are at each stage, some by title with the next date that matters, and a link to the others.
 */
final class StageCards {
    private final HomeTimes times;
    private final UnaryOperator<String> path;

    StageCards(HomeTimes times, UnaryOperator<String> path) {
        this.times = times;
        this.path = path;
    }

    Section of(List<CallsInStage> stages) {
        Div cards = new Div();
        cards.addClassName("three");
        stages.forEach(stage -> cards.add(card(stage)));
        Section section = Card.section(cards.getTranslation("home.stages.heading"), "", cards);
        section.addClassNames("stack", "m2");
        section.add(new AppLink(cards.getTranslation("home.calls.all"), path.apply(CallLinks.LIST)));
        return section;
    }

    private Component card(CallsInStage stage) {
        Div card = new Div();
        card.addClassNames("card", "stack");
        Span count = new Span(String.valueOf(stage.total()));
        count.addClassNames("m", "num");
        Div heading = new Div(new H3(card.getTranslation(stage.status().key())), count);
        heading.addClassName("sect");
        Rows rows = Rows.bare();
        rows.addClassName("one");
        stage.first().forEach(call -> rows.add(row(stage.status(), call)));
        card.add(heading, rows);
        long others = stage.total() - stage.first().size();
        if (others > 0) {
            String status = stage.status().name().toLowerCase(Locale.ROOT);
            card.add(new AppLink(
                    card.getTranslation(
                            "home.more", card.getTranslation(stage.status().key()), others),
                    path.apply(CallLinks.LIST + "?status=" + status)));
        }
        return card;
    }

    private Row row(CallStatus status, CallsInStage.Line call) {
        Row row = new Row(new AppLink(
                new TextWithLanguage(call.title(), times.language()), path.apply(CallLinks.desk(call.code()))));
        if (call.opens() != null) {
            row.meta(row.getTranslation("home.stages.opens", times.date(call.opens())));
        } else if (call.minute() != null) {
            row.meta(row.getTranslation(
                    status.isOver() ? "home.stages.closed" : "home.stages.closes", times.date(call.minute())));
        }
        return row;
    }
}
