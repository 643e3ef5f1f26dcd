package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import org.partnershipportal.consultation.input.CosignerDetails;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.CosignerStatus;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputDetails;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.ground.shared.NotFound;
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

/** UC-INP-04: ask others to sign or to support an input, and freeze a version that they can sign (R14.6). */
@Route(":acting/inputs/:id/co-signers")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class CosignersView extends ActingPage {

    private final Inputs inputs;
    private final Cosigners cosigners;
    private final OrganisationDirectory directory;

    CosignersView(Actors actors, Inputs inputs, Cosigners cosigners, OrganisationDirectory directory) {
        super(actors);
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
        InputDetails details = inputs.details(actor(), id);
        if (!details.asLead()) {
            throw new NotFound();
        }
        title(getTranslation("input.cosigners.title"));
        InputWording wording = new InputWording(reader());
        Div main = new Div(new PageHeader(getTranslation("input.cosigners.title"))
                .back(getTranslation("input.question.back"), path(InputLinks.page(id)))
                .lead(getTranslation("input.cosigners.lead")));
        main.addClassNames("stack", "m2");
        if (details.lead() == null) {
            main.add(new EmptyState(getTranslation("input.refusal.never-joint")));
        } else {
            boolean may = details.allowed().contains(Permission.EDIT_INPUT) && details.inTime();
            main.add(list(details, wording, may));
            if (may) {
                if (details.joint()) {
                    main.add(freezing(details));
                }
                main.add(form(id));
            }
            main.add(links(id));
        }
        Aside aside = new Aside(new DeadlineCard(wording, details, now()), meaning());
        aside.addClassNames("stack", "m2");
        Div two = new Div(main, aside);
        two.addClassName("two");
        add(two);
    }

    private Component list(InputDetails details, InputWording wording, boolean may) {
        if (details.cosigners().isEmpty()) {
            return new EmptyState(getTranslation("input.cosigners.none"));
        }
        Rows rows = new Rows();
        details.cosigners().forEach(cosigner -> {
            Row row = new Row(new TextWithLanguage(cosigner.organisation().name(), language()))
                    .meta(getTranslation(
                            "input.cosigners.asked-as",
                            getTranslation(cosigner.part().key()),
                            wording.moment(cosigner.invitedAt())))
                    .end(wording.status(cosigner));
            if (may && cosigner.status() == CosignerStatus.INVITED) {
                row.end(takeBack(details.id(), cosigner));
            }
            rows.add(row);
        });
        return rows;
    }

    private Button takeBack(InputId id, CosignerDetails cosigner) {
        Button button = new Button(getTranslation("input.cosigners.take-back"), click -> {
            cosigners.takeBack(actor(), id, cosigner.organisation().id());
            Toasts.done(getTranslation("input.cosigners.taken-back"));
            show(id);
        });
        button.setAriaLabel(getTranslation(
                "input.cosigners.take-back-of", cosigner.organisation().name().text()));
        return button;
    }

    /** Others sign a version that stands still; writing goes on in the next one. */
    private Card freezing(InputDetails details) {
        FormProblems problems = new FormProblems();
        boolean stands = details.frozenVersion() > 0 && !details.changedSince();
        String state;
        if (details.frozenVersion() == 0) {
            state = getTranslation("input.freeze.none-yet");
        } else {
            state = getTranslation(stands ? "input.freeze.stands" : "input.freeze.differs", details.frozenVersion());
        }
        Card card = new Card(
                getTranslation("input.freeze.title"),
                new Paragraph(getTranslation("input.freeze.meaning")),
                new Paragraph(state),
                problems);
        if (!stands) {
            card.add(new Button(getTranslation("input.freeze.verb"), click -> {
                boolean done = problems.run(() -> inputs.freeze(actor(), details.id()));
                if (done) {
                    Toasts.done(getTranslation("input.freeze.done"));
                    show(details.id());
                }
            }));
        }
        return card;
    }

    private Component form(InputId id) {
        OrganisationField organisation = new OrganisationField(
                getTranslation("input.cosigners.organisation"),
                getTranslation("input.cosigners.organisation-hint"),
                directory,
                this::actor);
        TextField code = new TextField(getTranslation("input.cosigners.code"));
        code.setHelperText(getTranslation("input.cosigners.code-hint"));
        RadioButtonGroup<CosignerPart> part = new RadioButtonGroup<>();
        part.setLabel(getTranslation("input.cosigners.part"));
        part.setItems(CosignerPart.values());
        part.setItemLabelGenerator(offered -> getTranslation(offered.key()));
        part.setHelperText(getTranslation("input.cosigners.part-hint"));
        part.setValue(CosignerPart.CO_SIGNER);
        part.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        CommandForm<InviteCosigner> form = new CommandForm<>(InviteCosigner.class)
                .given(InviteCosigner::input, id)
                .optional(InviteCosigner::organisation, organisation, organisation::chosen)
                .optional(InviteCosigner::code, code)
                .required(InviteCosigner::part, part)
                .submitAside(getTranslation("input.cosigners.ask"), command -> {
                    cosigners.invite(actor(), command);
                    Toasts.done(getTranslation("input.cosigners.asked"));
                    show(id);
                });
        Section section = new Section(new H2(getTranslation("input.cosigners.ask-heading")), form);
        section.addClassName("stack");
        return section;
    }

    private Div links(InputId id) {
        Div line = new Div(
                new AppLink(getTranslation("input.question.continue"), path(InputLinks.publication(id))).asPrimary(),
                new AppLink(getTranslation("input.question.back"), path(InputLinks.page(id))).asButton());
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
