package org.partnershipportal.overview.atlas.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.overview.atlas.RuleIndex;
import org.partnershipportal.overview.atlas.RulePicture;
import org.partnershipportal.overview.atlas.Rules;
import org.partnershipportal.overview.relation.RelationLinks;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** UC-ATL-02: see which rules have records and which have none; the set and the type of record are in the address. */
@Route(":acting/rules")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/atlas.css")
class RuleIndexView extends ActingPage {

    private static final int LONGEST = 100;

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
        Details table = new Details(
                getTranslation("atlas.rules.table"),
                Wording.small(getTranslation("taxonomy.heading.unofficial")),
                StateView.scrolled(
                        RulePicture.table(index, language(), before, " router-link"),
                        getTranslation("atlas.rules.table")));
        add(
                new PageHeader(getTranslation("plain.layout.rules")).lead(getTranslation("atlas.rules.lead")),
                finder(),
                Card.section(
                        getTranslation(
                                "atlas.rules.finding",
                                index.gaps(),
                                index.rules().size()),
                        "",
                        squares),
                table,
                new PlainLink(getTranslation("plain.list.csv"), language().tag() + index.file()));
    }

    /** Opens the page of the rule that is typed; what names none is said at the field. */
    private Div finder() {
        TextField rule = new TextField(getTranslation("atlas.rules.number"));
        rule.setManualValidation(true);
        rule.setMaxLength(LONGEST);
        rule.setAutocomplete(Autocomplete.OFF);
        rule.setValueChangeMode(ValueChangeMode.EAGER);
        Button open = new Button(getTranslation("atlas.rules.open"), click -> open(rule));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        rule.addKeyPressListener(Key.ENTER, pressed -> open(rule));
        Div line = new Div(rule, open);
        line.addClassName("row");
        Div finder = new Div(line);
        finder.addClassName("filters");
        finder.getElement().setAttribute("role", "search").setAttribute("aria-label", open.getText());
        return finder;
    }

    private void open(TextField typed) {
        List<RuleRef> named = new ArrayList<>();
        List<Problem> problems = InvalidInput.in(() -> named.add(rules.named(actor(), typed.getValue())));
        typed.setInvalid(!problems.isEmpty());
        if (problems.isEmpty()) {
            UI.getCurrent().navigate(path(RelationLinks.rule(named.getFirst())));
        } else {
            Problem problem = problems.getFirst();
            typed.setErrorMessage(getTranslation(problem.key(), problem.args().toArray()));
            typed.focus();
        }
    }
}
