package org.partnershipportal.consultation.input.ui;

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
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.DraftPage;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.Inputs;
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
import org.partnershipportal.platform.access.Reader;

/** UC-INP-05: choose how name and text are treated, after seeing what will be public; afterwards only narrower (R14.4). */
@Route(":acting/inputs/:id/publication")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class PublicationView extends ActingPage {

    private final Inputs inputs;
    private final Answers answers;

    PublicationView(Actors actors, Inputs inputs, Answers answers) {
        super(actors);
        this.inputs = inputs;
        this.answers = answers;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = named(event, "id", InputId::parse);
        DraftPage page = answers.page(actor, id);
        InputDetails details = page.input();
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.publication.title"));
        Div main = new Div(new PageHeader(getTranslation("input.publication.heading"))
                .back(
                        getTranslation("input.question.back"),
                        path(details.asLead() ? InputLinks.page(id) : InputLinks.sign(id)))
                .lead(getTranslation(details.joint() ? "input.publication.lead-joint" : "input.publication.lead")));
        main.addClassNames("stack", "m2", "form");
        Aside aside = new Aside();
        aside.addClassNames("stack", "m2");
        if (details.asLead() && details.inTime() && details.allowed().contains(Permission.EDIT_INPUT)) {
            choose(wording, page, main, aside);
        } else if (details.allowed().contains(Permission.NARROW_INPUT)) {
            narrow(wording, details, main);
        } else {
            main.add(new EmptyState(getTranslation("input.publication.fixed")));
        }
        if (details.joint() || !details.inTime()) {
            main.add(holds(details));
        }
        aside.add(careful());
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private void choose(InputWording wording, DraftPage page, Div main, Aside aside) {
        InputDetails details = page.input();
        CallRules rules = details.call().content().rules();
        Preview preview = new Preview(wording, acting(), details, page.draft());
        CommandForm<ChosenTreatment> form = ChosenTreatment.of(
                wording,
                rules.signedInNames(),
                rules.texts(),
                new ChosenTreatment(details.name(), details.text()),
                chosen -> preview.show(chosen.name(), chosen.text()));
        ZoneId zone = details.call().deadline() == null
                ? Reader.GENEVA
                : details.call().deadline().zone();
        Div until = new Div(
                Icon.CLOCK.create(),
                new Span(getTranslation(
                        "input.publication.until",
                        wording.moment(InputWording.stated(details), zone),
                        wording.zone(InputWording.stated(details), zone))));
        until.addClassName("note");
        form.column().add(until);
        form.submit(
                getTranslation("input.question.next"),
                chosen -> save(chosen, details.id(), InputLinks.check(details.id())),
                new Button(
                        getTranslation("input.question.all"),
                        click -> form.send(chosen -> save(chosen, details.id(), InputLinks.page(details.id())))));
        main.add(form);
        aside.add(new Card(getTranslation("input.preview.title"), preview));
    }

    private void save(ChosenTreatment chosen, InputId id, String next) {
        inputs.choose(actor(), id, chosen.name(), chosen.text());
        UI.getCurrent().navigate(path(next));
    }

    private void narrow(InputWording wording, InputDetails details, Div main) {
        Set<NameChoice> names = narrowest(EnumSet.copyOf(NameChoice.signedIn()), details.effectiveName());
        Set<TextChoice> texts = narrowest(EnumSet.allOf(TextChoice.class), details.effectiveText());
        if (names.size() < 2 && texts.size() < 2) {
            main.add(new EmptyState(getTranslation("input.publication.narrowest")));
            return;
        }
        CommandForm<ChosenTreatment> form = ChosenTreatment.of(
                wording,
                names,
                texts,
                new ChosenTreatment(details.effectiveName(), details.effectiveText()),
                chosen -> {});
        form.submit(
                getTranslation("input.publication.narrow"),
                chosen -> Confirm.ask(
                        getTranslation("input.publication.narrow-question"),
                        getTranslation("input.publication.narrow-consequence"),
                        getTranslation("input.publication.narrow"),
                        () -> {
                            inputs.narrow(actor(), details.id(), chosen.name(), chosen.text());
                            done(
                                    "input.publication.narrowed",
                                    details.asLead() ? InputLinks.page(details.id()) : InputLinks.sign(details.id()));
                        }));
        main.add(new Paragraph(getTranslation("input.publication.only-narrower")), form);
    }

    /** Those that are not wider than what holds now; choices stand from the widest on. */
    private static <E extends Enum<E>> Set<E> narrowest(Collection<E> all, E holds) {
        EnumSet<E> left = EnumSet.copyOf(all);
        left.removeIf(one -> one.compareTo(holds) < 0);
        return left;
    }

    private Section holds(InputDetails details) {
        Section section = new Section(
                new H2(getTranslation("input.publication.holds")),
                new Paragraph(getTranslation(
                        "input.task.chosen",
                        getTranslation(details.effectiveName().key()),
                        getTranslation(details.effectiveText().key()))));
        section.addClassNames("stack", "s2");
        return section;
    }

    private Section careful() {
        Section section = new Section(
                new H2(getTranslation("input.publication.careful")),
                new Paragraph(getTranslation("input.publication.careful-words")),
                new PlainLink(
                        getTranslation("input.page.safety-link"), language().tag() + "/safety"));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
