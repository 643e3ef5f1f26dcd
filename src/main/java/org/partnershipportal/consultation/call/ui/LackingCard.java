package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.partnershipportal.consultation.call.CallDesk;
import org.partnershipportal.consultation.call.Lack;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;

/** UC-CAL-09: what a call lacks before it can open, each with the way to where it is mended. */
final class LackingCard {

    private final CallWording wording;
    private final CallDesk desk;
    private final UnaryOperator<String> path;
    private final Runnable toTeam;
    private final FieldNames names;

    /**
     * @param path makes the address of a page below {@code /app/}
     * @param toTeam leads to the field for a new member, which stands on the same page
     */
    LackingCard(CallWording wording, CallDesk desk, UnaryOperator<String> path, Runnable toTeam) {
        this.wording = wording;
        this.desk = desk;
        this.path = path;
        this.toTeam = toTeam;
        this.names = new FieldNames(wording, desk.call().content());
    }

    Component card() {
        Rows rows = Rows.bare();
        desk.lacking().forEach(lack -> rows.add(row(lack)));
        return new Card(wording.text("call.lack.heading"), rows);
    }

    /** What is to be done next; empty if nothing is missing, or others must do it. */
    Optional<Component> next() {
        return desk.lacking().stream().filter(desk::mends).findFirst().map(lack -> {
            String verb = wording.text(lack.part().key());
            return leadsToTeam(lack)
                    ? new Button(verb, click -> toTeam.run())
                    : new AppLink(verb, path.apply(lack.path(desk.call())));
        });
    }

    private Row row(Lack lack) {
        Row row = new Row(lead(lack)).icon(Icon.NOT_BEGUN, "t-warn");
        if (lack.part() == Lack.Part.TEXTS) {
            return row.meta(wording.list(lack.problems().stream()
                    .map(problem -> names.text(problem.field()))
                    .toList()));
        }
        lack.problems().forEach(problem -> row.meta(sentence(problem)));
        return row;
    }

    private Component lead(Lack lack) {
        String verb = wording.text(lack.part().key());
        if (!desk.mends(lack)) {
            return new Span(verb);
        }
        if (!leadsToTeam(lack)) {
            return new AppLink(verb, path.apply(lack.path(desk.call())));
        }
        Button button = new Button(verb, click -> toTeam.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.addClassName("as-link");
        return button;
    }

    private static boolean leadsToTeam(Lack lack) {
        return lack.part() == Lack.Part.TEAM;
    }

    private String sentence(Problem problem) {
        return wording.text(problem.key(), problem.args().toArray());
    }
}
