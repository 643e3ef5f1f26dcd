package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SignPage;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;

/** UC-INP-08: read the version that was frozen, and sign it, decline, or leave (R14.6). */
@Route(":acting/inputs/:id/sign")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class SignView extends ActingPage {

    private final InputPages pages;
    private final Cosigners cosigners;
    private final Documents documents;

    SignView(Actors actors, InputPages pages, Cosigners cosigners, Documents documents) {
        super(actors);
        this.pages = pages;
        this.cosigners = cosigners;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", InputId::parse));
    }

    private void show(InputId id) {
        removeAll();
        SignPage page = pages.sign(actor(), id);
        InputWording wording = new InputWording(reader());
        Drawing drawing = new Drawing(wording, id, this::path);
        title(getTranslation("input.sign.title"));
        PageHeader header = new PageHeader(getTranslation("input.sign.title"))
                .back(getTranslation("input.list.title"), path(InputLinks.LIST))
                .lead(wording.say(page.lead()))
                .meta(wording.status(page.own()))
                .meta(getTranslation(page.own().part().key()));
        page.offers().forEach(offer -> header.secondary(drawing.link(offer)));
        Div main = new Div(header);
        main.addClassNames("stack", "m2");
        if (page.version() != null) {
            main.add(read(wording, page, page.version()));
        }
        Component[] end = page.end() == null ? new Component[0] : new Component[] {end(wording, id, page.end())};
        if (page.version() != null && page.sign() != null && page.chosen() != null) {
            main.add(new Card(
                    getTranslation("input.sign.heading"),
                    new Paragraph(getTranslation("input.sign.meaning")),
                    new Paragraph(wording.say(page.chosen())),
                    form(wording, page, page.version(), page.sign(), end)));
        }
        if (page.obstacle() != null) {
            main.add(drawing.note(page.obstacle()), new Div(end));
        }
        Aside aside = new Aside(new DeadlineCard(wording, page.input(), now()), others(wording, page));
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    /** The whole version, as it was frozen. */
    private Card read(InputWording wording, SignPage page, SignPage.Version version) {
        InputDetails details = page.input();
        AnswerWording answers = wording.answers(details.call().content().original(), version.written());
        Card card = new Card(wording.say(version.title()), wording.say(version.frozen()));
        version.answers().stream().filter(answer -> !answer.value().isEmpty()).forEach(answer -> {
            Section one = new Section(
                    new H3(new TextWithLanguage(answers.label(answer.question()), language())),
                    AnswerText.of(answers.of(answer.question(), answer.value()), language()));
            one.addClassNames("stack", "s2");
            card.add(one);
        });
        List<AttachedFile> files = version.answers().stream()
                .flatMap(answer -> answer.files().stream())
                .toList();
        if (!files.isEmpty()) {
            card.add(new Section(
                    new H3(getTranslation("shared.field.files")),
                    FileRows.of(
                            wording,
                            acting(),
                            files,
                            documents.everSentWith(actor(), details.id().ref()))));
        }
        return card;
    }

    private Component form(
            InputWording wording, SignPage page, SignPage.Version version, Sentence verb, Component... beside) {
        return ChosenTreatment.of(wording, page.choices(), chosen -> {})
                .submit(
                        wording.say(verb),
                        chosen ->
                                sign(new SignInput(page.input().id(), version.number(), chosen.name(), chosen.text())),
                        beside);
    }

    private void sign(SignInput command) {
        cosigners.sign(actor(), command);
        Toasts.done(getTranslation("input.sign.signed"));
        show(command.input());
    }

    private Button end(InputWording wording, InputId id, SignPage.End end) {
        return new Button(
                wording.say(end.verb()),
                click -> Confirm.askToEnd(
                        getTranslation(end.leaves() ? "input.sign.leave-question" : "input.sign.decline-question"),
                        wording.say(end.consequence()),
                        wording.say(end.verb()),
                        () -> end(id, end.leaves())));
    }

    private void end(InputId id, boolean leaves) {
        if (leaves) {
            cosigners.leave(actor(), id);
        } else {
            cosigners.decline(actor(), id);
        }
        done(leaves ? "input.sign.left" : "input.sign.declined", InputLinks.LIST);
    }

    private Section others(InputWording wording, SignPage page) {
        Section section = new Section(new H2(getTranslation("input.sign.others")));
        section.addClassNames("stack", "s2");
        OrganisationSummary lead = page.input().lead();
        if (lead != null) {
            Div line = new Div(
                    new TextWithLanguage(lead.name(), language()),
                    Wording.small(getTranslation("receipt.signer.lead")));
            line.addClassNames("s", "row");
            section.add(line);
        }
        page.signers().forEach(cosigner -> {
            Div line =
                    new Div(new TextWithLanguage(cosigner.organisation().name(), language()), wording.status(cosigner));
            line.addClassNames("s", "row");
            section.add(line);
        });
        return section;
    }
}
