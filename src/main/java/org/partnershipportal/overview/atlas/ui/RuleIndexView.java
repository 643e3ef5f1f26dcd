package org.partnershipportal.overview.atlas.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.overview.atlas.RuleIndex;
import org.partnershipportal.overview.atlas.RulePicture;
import org.partnershipportal.overview.atlas.Rules;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-ATL-02: see which rules have records and which have none; the set and the type of record are in the address. */
@Route(":acting/rules")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/atlas.css")
class RuleIndexView extends ActingPage {

    private final Rules rules;

    RuleIndexView(Actors actors, Rules rules) {
        super(actors);
        this.rules = rules;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.rules"));
        QueryParameters asked = event.getLocation().getQueryParameters();
        RuleIndex index = rules.index(
                actor,
                asked.getSingleParameter("set").orElse(null),
                asked.getSingleParameter("kind").orElse(null));
        String before = acting().segment() + "/";
        Div squares = new Div();
        squares.addClassNames("card", "stack");
        squares.getElement().setProperty("innerHTML", RulePicture.squares(index, language(), before, " router-link"));
        add(
                new PageHeader(getTranslation("plain.layout.rules")).lead(getTranslation("atlas.rules.lead")),
                Card.section(
                        getTranslation(
                                "atlas.rules.finding",
                                index.gaps(),
                                index.rules().size()),
                        "",
                        squares),
                Card.section(
                        getTranslation("atlas.rules.table"),
                        getTranslation("taxonomy.heading.unofficial"),
                        StateView.scrolled(
                                RulePicture.table(index, language(), before, " router-link"),
                                getTranslation("atlas.rules.table")),
                        new PlainLink(
                                getTranslation("plain.list.csv"), language().tag() + index.file())));
    }
}
