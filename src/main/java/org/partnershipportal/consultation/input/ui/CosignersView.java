package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.Objects;
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.CosignersPage;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputPages;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationField;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-INP-04: invite others to sign or support an input, and freeze a version that they can sign (R14.6). */
@Route(":acting/inputs/:id/co-signers")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class CosignersView extends ActingPage {

    private final InputPages pages;
    private final Inputs inputs;
    private final Cosigners cosigners;
    private final OrganisationDirectory directory;

    CosignersView(
            Actors actors, InputPages pages, Inputs inputs, Cosigners cosigners, OrganisationDirectory directory) {
        super(actors);
        this.pages = pages;
        this.inputs = inputs;
        this.cosigners = cosigners;
        this.directory = directory;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", InputId::parse));
    }

    private void show(InputId id) {
        removeAll();
        CosignersPage page = pages.cosigners(actor(), id);
        InputWording wording = new InputWording(reader());
        title(getTranslation("input.cosigners.title"));
        Div main = new Div(new PageHeader(getTranslation("input.cosigners.title"))
                .back(getTranslation("input.question.back"), path(InputLinks.page(id)))
                .lead(getTranslation("input.cosigners.lead")));
        main.addClassNames("stack", "m2");
        main.add(page.none() == null ? list(page, wording) : new EmptyState(wording.say(page.none())));
        if (page.frozen() != null) {
            main.add(freezing(page, wording));
        }
        if (page.inviting() != null) {
            main.add(form(id, page.inviting(), wording));
        }
        main.add(links(page, new Drawing(wording, id, this::path)));
        Aside aside = new Aside(new DeadlineCard(wording, page.input(), now()), meaning());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private Rows list(CosignersPage page, InputWording wording) {
        Rows rows = new Rows();
        page.asked().forEach(asked -> {
            CosignerDetails cosigner = asked.cosigner();
            Row row = new Row(new TextWithLanguage(cosigner.organisation().name(), language()));
            asked.says().forEach(sentence -> row.meta(wording.say(sentence)));
            row.end(wording.status(cosigner));
            if (asked.reminds()) {
                row.end(remind(page.input().id(), cosigner));
            }
            if (asked.takesBack()) {
                row.end(takeBack(page.input().id(), cosigner));
            }
            rows.add(row);
        });
        return rows;
    }

    private Button remind(InputId id, CosignerDetails cosigner) {
        Button button = new Button(getTranslation("input.cosigners.remind"), click -> {
            cosigners.remind(actor(), id, cosigner.organisation().id());
            Toasts.done(getTranslation("input.cosigners.reminded"));
            show(id);
        });
        button.setAriaLabel(getTranslation(
                "input.cosigners.remind-named", cosigner.organisation().name().text()));
        return button;
    }

    private Button takeBack(InputId id, CosignerDetails cosigner) {
        Button button = new Button(getTranslation("shared.verb.withdraw-invitation"), click -> {
            cosigners.takeBack(actor(), id, cosigner.organisation().id());
            Toasts.done(getTranslation("shared.verb.invitation-withdrawn"));
            show(id);
        });
        button.setAriaLabel(getTranslation(
                "input.cosigners.take-back-of", cosigner.organisation().name().text()));
        return button;
    }

    /** Others sign a version that stands still; writing goes on in the next one. */
    private Card freezing(CosignersPage page, InputWording wording) {
        FormProblems problems = new FormProblems();
        Card card = new Card(
                getTranslation("input.freeze.title"),
                new Paragraph(getTranslation("input.freeze.meaning")),
                new Paragraph(wording.say(Objects.requireNonNull(page.frozen()))),
                problems);
        if (page.freeze() != null) {
            InputId id = page.input().id();
            Button freeze = new Button(wording.say(page.freeze()), click -> {
                boolean done = problems.run(() -> inputs.freeze(actor(), id));
                if (done) {
                    Toasts.done(getTranslation("input.freeze.done"));
                    show(id);
                }
            });
            freeze.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            card.add(freeze);
        }
        return card;
    }

    private Component form(InputId id, CosignersPage.Inviting inviting, InputWording wording) {
        OrganisationField organisation = new OrganisationField(
                getTranslation("shared.field.organisation"),
                getTranslation("input.cosigners.organisation-hint"),
                directory,
                this::actor);
        TextField code = new TextField(getTranslation("shared.field.or-code"));
        code.setHelperText(getTranslation("input.cosigners.code-hint"));
        RadioButtonGroup<CosignerPart> part = new RadioButtonGroup<>();
        part.setLabel(getTranslation("input.cosigners.part"));
        part.setItems(CosignerPart.values());
        part.setItemLabelGenerator(offered -> getTranslation(offered.key()));
        part.setHelperText(getTranslation("input.cosigners.part-hint"));
        part.setValue(CosignerPart.CO_SIGNER);
        part.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        CommandForm<InviteCosigner> form = new CommandForm<>(InviteCosigner.class).given(InviteCosigner::input, id);
        form.column().add(organisation, code); // one of them is needed, so that neither is called optional
        form.bound(InviteCosigner::organisation, organisation, organisation::chosen)
                .bound(InviteCosigner::code, code, code::getValue)
                .required(InviteCosigner::part, part);
        form.column().add(new Paragraph(wording.say(inviting.says())));
        form.submitAside(wording.say(inviting.verb()), command -> {
            if (inviting.freezes()) {
                cosigners.ask(actor(), command);
            } else {
                cosigners.invite(actor(), command);
            }
            Toasts.done(getTranslation("shared.verb.invitation-sent"));
            show(id);
        });
        Section section = new Section(new H2(getTranslation("input.cosigners.ask-heading")), form);
        section.addClassName("stack");
        return section;
    }

    private Div links(CosignersPage page, Drawing drawing) {
        Div line = new Div(
                page.freeze() == null
                        ? drawing.link(page.next()).asPrimary()
                        : drawing.link(page.next()).asButton(),
                new AppLink(getTranslation("input.question.back"), drawing.at("")).asButton());
        line.addClassName("row");
        return line;
    }

    private Section meaning() {
        Section section = new Section(
                new H2(getTranslation("input.cosigners.how")),
                new Paragraph(getTranslation("input.cosigners.how-words")));
        section.addClassNames("stack", "s2", "s");
        return section;
    }
}
