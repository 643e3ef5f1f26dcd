package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.PublicationPage;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/**
 * UC-INP-05: choose how the name and text are treated, after seeing what will be public; after the deadline only more
 * restrictively (R14.4).
 */
@Route(":acting/inputs/:id/publication")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class PublicationView extends ActingPage {

    private final InputPages pages;
    private final Inputs inputs;

    PublicationView(Actors actors, InputPages pages, Inputs inputs) {
        super(actors);
        this.pages = pages;
        this.inputs = inputs;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        PublicationPage page = pages.publication(actor, named(event, "id", InputId::parse));
        InputDetails details = page.input();
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.publication.title"));
        Div main = new Div(new PageHeader(getTranslation("input.publication.heading"))
                .back(getTranslation("input.question.back"), path(above(details)))
                .lead(wording.say(page.lead())));
        main.addClassNames("stack", "m2", "form");
        Preview preview = new Preview(wording, acting(), page);
        if (page.holds() != null) {
            main.add(holds(wording.say(page.holds())));
        }
        if (page.choices() == null) {
            main.add(new EmptyState(wording.say(page.notes())));
        } else {
            main.add(form(wording, page, page.choices(), preview));
        }
        Aside aside = new Aside();
        if (page.shown() != null) {
            preview.show(page.shown());
            aside.add(new Card(getTranslation("input.preview.title"), preview));
        }
        aside.add(careful(wording, page.careful()));
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private static String above(InputDetails details) {
        return details.asLead() ? InputLinks.page(details.id()) : InputLinks.sign(details.id());
    }

    private Component form(InputWording wording, PublicationPage page, InputPage.Choices choices, Preview preview) {
        InputDetails details = page.input();
        CommandForm<ChosenTreatment> form = ChosenTreatment.of(
                wording, choices, chosen -> preview.show(page.preview(chosen.name(), chosen.text())));
        Div note = new Div(Icon.CLOCK.create(), new Span(wording.say(page.notes())));
        note.addClassName("note");
        form.column().add(note);
        PublicationPage.Narrowing narrowing = page.narrowing();
        return narrowing == null
                ? form.submit(
                        getTranslation("input.question.next"),
                        chosen -> save(chosen, details.id(), InputLinks.check(details.id())),
                        new Button(
                                getTranslation("input.question.all"),
                                click ->
                                        form.send(chosen -> save(chosen, details.id(), InputLinks.page(details.id())))))
                : form.submit(
                        wording.say(narrowing.verb()),
                        chosen -> Confirm.ask(
                                getTranslation("input.publication.narrow-question"),
                                wording.say(narrowing.consequence()),
                                wording.say(narrowing.verb()),
                                () -> form.send(confirmed -> narrow(confirmed, details))));
    }

    private void narrow(ChosenTreatment chosen, InputDetails details) {
        inputs.narrow(actor(), details.id(), chosen.name(), chosen.text());
        done("input.publication.narrowed", above(details));
    }

    private void save(ChosenTreatment chosen, InputId id, String next) {
        inputs.choose(actor(), id, chosen.name(), chosen.text());
        UI.getCurrent().navigate(path(next));
    }

    private Section holds(String treated) {
        Section section = new Section(new H2(getTranslation("input.publication.holds")), new Paragraph(treated));
        section.addClassNames("stack", "s2");
        return section;
    }

    static Section careful(InputWording wording, List<Sentence> says) {
        Section section = new Section(new H2(wording.text("input.publication.careful")));
        says.forEach(sentence -> section.add(new Paragraph(wording.say(sentence))));
        section.add(new PlainLink(
                wording.text("call.public.safety"), wording.language().tag() + "/safety"));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
