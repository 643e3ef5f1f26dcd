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
import java.util.Optional;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputStatus;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.receipt.AttachedFile;
import org.partnershipportal.consultation.receipt.FrozenDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.AnswerText;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
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

    private final Inputs inputs;
    private final Cosigners cosigners;
    private final Receipts receipts;
    private final Documents documents;

    SignView(Actors actors, Inputs inputs, Cosigners cosigners, Receipts receipts, Documents documents) {
        super(actors);
        this.inputs = inputs;
        this.cosigners = cosigners;
        this.receipts = receipts;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        InputId id = named(event, "id", InputId::parse);
        if (inputs.details(actor, id).asLead()) {
            event.forwardTo(path(InputLinks.page(id)));
        } else {
            show(id);
        }
    }

    private void show(InputId id) {
        removeAll();
        Actor actor = actor();
        InputDetails details = inputs.details(actor, id);
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.sign.title"));
        Optional<CosignerDetails> own = details.cosigners().stream()
                .filter(cosigner -> actor.actsFor(cosigner.organisation().id().value()))
                .findFirst();
        PageHeader header = new PageHeader(getTranslation("input.sign.title"))
                .back(getTranslation("input.list.title"), path(InputLinks.LIST))
                .lead(getTranslation("input.sign.lead", wording.whose(details)));
        own.ifPresent(mine -> header.meta(wording.status(mine))
                .meta(getTranslation(mine.part().key())));
        if (!receipts.of(actor, id.value()).isEmpty()) {
            header.secondary(new AppLink(getTranslation("input.list.receipt"), path(InputLinks.receipt(id))));
        }
        Div main = new Div(header);
        main.addClassNames("stack", "m2");
        if (details.frozenVersion() == 0) {
            main.add(new EmptyState(getTranslation("input.sign.nothing-yet")));
            own.ifPresent(mine -> main.add(refusals(details, mine)));
        } else {
            FrozenDetails frozen = cosigners.frozen(actor, id);
            main.add(read(actor, wording, details, frozen));
            own.ifPresent(mine -> main.add(form(wording, details, frozen, mine)));
        }
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), others(wording, details));
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    /** The whole version, as it was frozen. */
    private Card read(Actor actor, InputWording wording, InputDetails details, FrozenDetails frozen) {
        Language original = details.call().content().original();
        AnswerWording answers = wording.answers(original, frozen.language());
        Card card = new Card(
                getTranslation("input.sign.version", frozen.version()),
                getTranslation("input.sign.frozen", wording.moment(frozen.frozenAt())));
        frozen.answers().forEach(answer -> {
            Section one = new Section(
                    new H3(new TextWithLanguage(answers.label(answer.question()), language())),
                    AnswerText.of(answers.of(answer.question(), answer.value()), language()));
            one.addClassNames("stack", "s2");
            card.add(one);
        });
        List<AttachedFile> files = frozen.files();
        if (!files.isEmpty()) {
            card.add(new Section(
                    new H3(getTranslation("input.sign.files")),
                    FileRows.of(
                            wording,
                            acting(),
                            files,
                            documents.everSentWith(actor, details.id().ref()))));
        }
        return card;
    }

    private Component form(InputWording wording, InputDetails details, FrozenDetails frozen, CosignerDetails own) {
        if (details.status() == InputStatus.WITHDRAWN) {
            return new EmptyState(getTranslation("input.refusal.withdrawn"));
        }
        if (!details.inTime()) {
            return details.allowed().contains(Permission.NARROW_INPUT)
                    ? new EmptyState(
                            getTranslation("input.sign.over"),
                            new AppLink(
                                            getTranslation("input.publication.title"),
                                            path(InputLinks.publication(details.id())))
                                    .asButton())
                    : new EmptyState(getTranslation("input.sign.over"));
        }
        if (!details.allowed().contains(Permission.SIGN_INPUT)) {
            return new EmptyState(getTranslation(Permission.SIGN_INPUT.refusalKey()));
        }
        CallRules rules = details.call().content().rules();
        boolean signed = own.status() == CosignerStatus.SIGNED && own.signedLatest() && !own.askedAgain();
        CommandForm<ChosenTreatment> choices = ChosenTreatment.of(
                        wording,
                        rules.signedInNames(),
                        rules.texts(),
                        new ChosenTreatment(NameChoice.preset(), TextChoice.preset()),
                        chosen -> {})
                .submit(
                        getTranslation(signed ? "input.sign.again" : "input.sign.verb"),
                        chosen -> sign(new SignInput(details.id(), frozen.version(), chosen.name(), chosen.text())));
        return new Card(
                getTranslation("input.sign.heading"),
                new Paragraph(getTranslation("input.sign.meaning")),
                choices,
                refusals(details, own));
    }

    private void sign(SignInput command) {
        cosigners.sign(actor(), command);
        Toasts.done(getTranslation("input.sign.signed"));
        show(command.input());
    }

    /** Declining ends an invitation, leaving a signature. */
    private Component refusals(InputDetails details, CosignerDetails own) {
        if (!details.inTime() || !details.allowed().contains(Permission.SIGN_INPUT)) {
            return new Div();
        }
        boolean invited = own.status() == CosignerStatus.INVITED;
        return new Div(new Button(
                getTranslation(invited ? "input.sign.decline" : "input.sign.leave"),
                click -> Confirm.askToEnd(
                        getTranslation(invited ? "input.sign.decline-question" : "input.sign.leave-question"),
                        getTranslation(invited ? "input.sign.decline-consequence" : "input.sign.leave-consequence"),
                        getTranslation(invited ? "input.sign.decline" : "input.sign.leave"),
                        () -> end(details.id(), invited))));
    }

    private void end(InputId id, boolean invited) {
        if (invited) {
            cosigners.decline(actor(), id);
        } else {
            cosigners.leave(actor(), id);
        }
        done(invited ? "input.sign.declined" : "input.sign.left", InputLinks.LIST);
    }

    private Section others(InputWording wording, InputDetails details) {
        Section section = new Section(new H2(getTranslation("input.sign.others")));
        section.addClassNames("stack", "s2");
        details.cosigners().stream()
                .filter(cosigner -> cosigner.status().isIn())
                .forEach(cosigner -> {
                    Div line = new Div(
                            new TextWithLanguage(cosigner.organisation().name(), language()), wording.status(cosigner));
                    line.addClassNames("s", "row");
                    section.add(line);
                });
        return section;
    }
}
