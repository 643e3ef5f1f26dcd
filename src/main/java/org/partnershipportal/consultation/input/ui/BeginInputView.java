package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.InputPage;
import org.partnershipportal.consultation.input.InputRow;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.EmptyState;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.Rows;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-INP-01: start an input: contributors choose how to be known before anything is created (R14.4). */
@Route(":acting/calls/:code/answer")
@OpenTo(Permission.READ)
@StyleSheet("context://styles/input.css")
class BeginInputView extends ActingPage {

    private final Actors actors;
    private final Calls calls;
    private final Inputs inputs;
    private final InputOrigins origins;

    BeginInputView(Actors actors, Calls calls, Inputs inputs, InputOrigins origins) {
        super(actors);
        this.actors = actors;
        this.calls = calls;
        this.inputs = inputs;
        this.origins = origins;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        CallDetails call = calls.details(actor, named(event, "code", CallCode::parse));
        InputWording wording = new InputWording(reader());
        title(getTranslation("shared.verb.start-input"));
        add(new PageHeader(getTranslation("shared.verb.start-input"))
                .back(wording.title(call.content()).text(), path(CallLinks.page(call.code())))
                .lead(new TextWithLanguage(wording.title(call.content()), language())));
        List<InputRow> before = inputs.oursTo(actor, call.id()).rows();
        if (!before.isEmpty()) {
            add(Card.section(
                    getTranslation("input.begin.before"),
                    "",
                    new Rows(before.stream()
                            .map(row -> InputListView.row(wording, row, this::path))
                            .toList())));
        }
        Optional<Origin> origin = origin(event.getLocation().getQueryParameters(), call);
        obstacle(actor, call).ifPresentOrElse(this::add, () -> {
            origin.ifPresent(record -> add(startedFrom(record)));
            add(form(call, wording, origin, !before.isEmpty()));
        });
        if (call.content().rules().takesSealed()) {
            add(sealed(call));
        }
    }

    /** The record from whose page the reader came; empty if no input to this call can be started from it. */
    private Optional<Origin> origin(QueryParameters parameters, CallDetails call) {
        return parameters
                .getSingleParameter(InputLinks.FROM_KIND)
                .flatMap(kind -> parameters
                        .getSingleParameter(InputLinks.FROM)
                        .flatMap(id -> origins.of(actor(), call, new ContentRef(kind, id))));
    }

    private Card startedFrom(Origin origin) {
        return new Card(
                getTranslation("input.origin.title"),
                new TextWithLanguage(origin.title(), language()),
                new Paragraph(getTranslation("input.origin.hint")));
    }

    /** What keeps one from beginning here, with the way on. */
    private Optional<Component> obstacle(Actor actor, CallDetails call) {
        if (!call.status().isPublic()) {
            return Optional.of(new EmptyState(getTranslation("input.refusal.not-open-yet")));
        }
        if (call.status() != CallStatus.OPEN) {
            return Optional.of(new EmptyState(getTranslation("input.begin.closed")));
        }
        if (!Permission.BEGIN_INPUT.isOpenTo(actor)) {
            return Optional.of(new EmptyState(getTranslation(Permission.BEGIN_INPUT.refusalKey()), others(call)));
        }
        if (actor.organisation().isEmpty() && !call.content().rules().individuals()) {
            return Optional.of(new EmptyState(getTranslation("input.refusal.organisations-only"), others(call)));
        }
        return Optional.empty();
    }

    private Component[] others(CallDetails call) {
        return actors.memberships().stream()
                .map(membership -> new AppLink(
                                getTranslation("input.begin.act-for", membership.name()),
                                Acting.organisation(membership.organisation()).segment()
                                        + "/"
                                        + InputLinks.begin(call.code()))
                        .asButton())
                .toArray(Component[]::new);
    }

    private Component form(CallDetails call, InputWording wording, Optional<Origin> origin, boolean again) {
        boolean organisation = actor().organisation().isPresent();
        List<NameChoice> offered = call.content().rules().signedInNames();
        if (offered.isEmpty()) {
            return new EmptyState(getTranslation("input.begin.sealed-only"));
        }
        RadioButtonGroup<NameChoice> name = Choices.cards(
                wording,
                getTranslation("input.publication.name"),
                offered.stream()
                        .map(one -> InputPage.Choice.of(one, organisation, !organisation))
                        .toList());
        name.setValue(NameChoice.preset(offered));
        ComboBox<String> writes = new ComboBox<>(getTranslation("shared.field.writing-language"), wording.languages());
        writes.setItemLabelGenerator(wording::languageName);
        writes.setHelperText(getTranslation("input.begin.language-hint"));
        writes.setValue(language().tag());
        Paragraph who =
                new Paragraph(getTranslation(organisation ? "input.begin.for-organisation" : "input.begin.alone"));
        who.addClassName("s");
        CommandForm<BeginInput> form = new CommandForm<>(BeginInput.class)
                .given(BeginInput::formToken, UUID.randomUUID())
                .given(BeginInput::call, call.id());
        form.column().add(who);
        form.required(BeginInput::name, name)
                .required(BeginInput::language, writes)
                .submit(
                        getTranslation(again ? "input.start.another" : "shared.verb.start"),
                        command -> begin(command, origin));
        Div whole = new Div(new H2(getTranslation("call.known.heading")), form);
        whole.addClassName("stack");
        return whole;
    }

    private void begin(BeginInput command, Optional<Origin> origin) {
        InputId id = origin.map(record -> inputs.begin(actor(), command, record.record()))
                .orElseGet(() -> inputs.begin(actor(), command));
        UI.getCurrent().navigate(path(InputLinks.page(id)));
    }

    private Component sealed(CallDetails call) {
        return new Card(
                getTranslation(NameChoice.sealed().key()),
                new Paragraph(getTranslation(NameChoice.sealed().key() + ".meaning")),
                new Paragraph(getTranslation("input.begin.sealed-how")),
                new PlainLink(
                        getTranslation("input.begin.sealed-link"),
                        language().tag() + "/" + CallLinks.page(call.code())));
    }
}
