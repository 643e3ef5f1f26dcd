package org.partnershipportal.exchange.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.charset.StandardCharsets;
import org.partnershipportal.exchange.training.CancelTraining;
import org.partnershipportal.exchange.training.Certificates;
import org.partnershipportal.exchange.training.Enrol;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.Enrolments.Candidate;
import org.partnershipportal.exchange.training.ParticipantRow;
import org.partnershipportal.exchange.training.TrainingCalendar;
import org.partnershipportal.exchange.training.TrainingDetails;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingSession;
import org.partnershipportal.exchange.training.TrainingStatus;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.DocumentsField;

/** UC-TRN-01, UC-TRN-03: a training, and for an organisation its own participants. */
@Route(":acting/trainings/:id")
@OpenTo(Permission.READ)
class TrainingView extends ActingPage {

    private final Trainings trainings;
    private final Enrolments enrolments;
    private final Certificates certificates;
    private final Documents documents;

    TrainingView(
            Actors actors, Trainings trainings, Enrolments enrolments, Certificates certificates, Documents documents) {
        super(actors);
        this.trainings = trainings;
        this.enrolments = enrolments;
        this.certificates = certificates;
        this.documents = documents;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        show(named(event, "id", TrainingId::parse));
    }

    private void show(TrainingId id) {
        removeAll();
        TrainingDetails details = trainings.details(actor(), id);
        TrainingWording wording = new TrainingWording(reader());
        title(details.title().text());
        add(header(details, wording));
        if (details.cancelReason() != null) {
            add(new Card(
                    getTranslation("training.page.cancelled-why"),
                    TextWithLanguage.block(details.cancelReason(), language())));
        }
        Div left = new Div(
                new Card(getTranslation("training.field.aim"), TextWithLanguage.block(details.aim(), language())),
                new Card(
                        getTranslation("training.field.audience"),
                        TextWithLanguage.block(details.audience(), language())));
        if (actor().organisation().isPresent() && details.status() != TrainingStatus.DRAFT) {
            left.add(own(details, wording));
        }
        if (details.elsewhere() != null) {
            left.addComponentAsFirst(
                    new Paragraph(getTranslation(details.elsewhere().key())));
        }
        Card materials = new Card(
                getTranslation("training.page.materials"),
                Wording.small(getTranslation("training.page.materials-hint")),
                new DocumentsField(
                        documents, this::actor, details.id().ref(), "", getTranslation("shared.field.files")));
        left.add(materials);
        left.addClassNames("stack", "m2");
        Div right = new Div(when(details, wording), facts(details, wording));
        right.addClassNames("stack", "m2");
        Div both = new Div(left, right);
        both.addClassName("two");
        add(both);
    }

    private PageHeader header(TrainingDetails details, TrainingWording wording) {
        PageHeader header = new PageHeader(details.title(), language())
                .back(getTranslation("plain.layout.trainings"), path(TrainingLinks.LIST))
                .meta(new StatusBadge(
                        details.status().tone(), getTranslation(details.status().key())))
                .meta(wording.organiser(details.organiser()))
                .meta(wording.where(details.online(), details.country()));
        if (details.announceable()) {
            header.primary(new Button(
                    getTranslation("training.announce.do"),
                    click -> Confirm.ask(
                            getTranslation("training.announce.do"),
                            getTranslation("training.announce.told"),
                            getTranslation("training.announce.do"),
                            () -> {
                                trainings.announce(actor(), details.id());
                                reshow(details, "training.announce.done");
                            })));
        } else if (details.endable()) {
            header.primary(new Button(
                    getTranslation("training.hold.do"),
                    click -> Confirm.ask(
                            getTranslation("training.hold.do"),
                            getTranslation("training.hold.told"),
                            getTranslation("training.hold.do"),
                            () -> {
                                trainings.hold(actor(), details.id());
                                reshow(details, "training.hold.done");
                            })));
        } else if (details.takesRegistrations()) {
            header.primary(new Button(getTranslation("training.register.do"), click -> register(details)));
        }
        if (details.arranges() && details.status() != TrainingStatus.DRAFT) {
            header.secondary(new AppLink(
                    getTranslation("training.participants.title"), path(TrainingLinks.participants(details.id()))));
        }
        if (details.editable()) {
            header.secondary(new AppLink(getTranslation("training.form.edit"), path(TrainingLinks.edit(details.id()))));
        }
        if (details.cancellable()) {
            header.more(getTranslation("training.cancel.do"), () -> cancel(details));
        }
        return header;
    }

    private void register(TrainingDetails details) {
        MultiSelectComboBox<Candidate> people = new MultiSelectComboBox<>(getTranslation("training.register.people"));
        people.setHelperText(getTranslation("training.register.people-hint"));
        people.setItems(enrolments.candidates(actor()));
        people.setItemLabelGenerator(Candidate::name);
        Confirm.ask(
                getTranslation("training.register.do"),
                details.free() > 0
                        ? getTranslation("training.register.told", details.free())
                        : getTranslation("training.register.told-full", details.waiting()),
                getTranslation("training.register.do"),
                new CommandForm<>(Enrol.class)
                        .given(Enrol::training, details.id())
                        .required(
                                Enrol::people,
                                people,
                                () -> people.getValue().stream()
                                        .map(Candidate::person)
                                        .toList()),
                command -> {
                    int admitted = enrolments.register(actor(), command);
                    Toasts.done(getTranslation(
                            "training.register.done", admitted, command.people().size() - admitted));
                    show(details.id());
                });
    }

    private void cancel(TrainingDetails details) {
        Confirm.ask(
                getTranslation("training.cancel.do"),
                getTranslation("training.cancel.told"),
                getTranslation("training.cancel.do"),
                new CommandForm<>(CancelTraining.class)
                        .given(CancelTraining::training, details.id())
                        .required(CancelTraining::reason, new TextArea(getTranslation("shared.field.reason"))),
                command -> {
                    trainings.cancel(actor(), command);
                    reshow(details, "training.cancel.done");
                });
    }

    private Card when(TrainingDetails details, TrainingWording wording) {
        Card card = new Card(getTranslation("training.field.sessions"));
        if (details.sessions().isEmpty()) {
            card.add(new Paragraph(getTranslation("training.page.no-session")));
            return card;
        }
        OrderedList list = new OrderedList();
        list.addClassNames("stack", "s2");
        for (TrainingSession session : details.sessions()) {
            ListItem item = new ListItem(session.said(details.zone(), language()));
            wording.own(session.startsAt(), details.zone()).ifPresent(own -> item.add(new Div(Wording.small(own))));
            list.add(item);
        }
        card.add(list, Wording.small(wording.zone(details.sessions().getFirst().startsAt(), details.zone())));
        if (details.inCalendars()) {
            card.add(calendar(details));
        }
        return card;
    }

    /** The link to the calendar's file, made when it is followed. */
    private Paragraph calendar(TrainingDetails details) {
        DownloadHandler file = event -> {
            TrainingCalendar calendar = trainings.calendar(actor(), details.id());
            event.setFileName(calendar.name());
            event.setContentType(calendar.type());
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(calendar.text().getBytes(StandardCharsets.UTF_8));
        };
        Anchor link = new Anchor(file, getTranslation("training.page.calendar"));
        link.addClassName("s");
        return new Paragraph(link);
    }

    private Card facts(TrainingDetails details, TrainingWording wording) {
        Facts facts = Facts.stacked()
                .fact(getTranslation("training.field.taught-in"), wording.languageName(details.taughtIn()));
        if (details.place() != null) {
            facts.fact(getTranslation("training.field.place"), place(details.place()));
        }
        facts.fact(
                        getTranslation("training.field.places"),
                        wording.text("training.page.places", details.places(), details.free(), details.waiting()))
                .fact(getTranslation("training.field.last-day"), wording.day(details.lastDay()))
                .fact(
                        getTranslation("training.field.certificate"),
                        wording.text("training.page.needed", details.needed()))
                .fact(getTranslation("shared.field.themes"), wording.themes(details.themes()));
        return new Card(getTranslation("training.page.facts"), facts);
    }

    /** An address to be read; a link to be followed. */
    private static Component place(String place) {
        if (!place.matches("https://[^\\s<>\"']+")) {
            return TextWithLanguage.ofAnyLanguage(place);
        }
        Anchor link = new Anchor(place, place);
        link.getElement().setAttribute("rel", "noopener noreferrer").setAttribute("target", "_blank");
        return link;
    }

    private Card own(TrainingDetails details, TrainingWording wording) {
        return new Card(
                getTranslation("training.own.title"),
                Wording.small(getTranslation("training.own.read-by")),
                new ListPage(
                                "training.own.",
                                (from, max) -> enrolments
                                        .ownParticipants(actor(), details.id(), from, max)
                                        .map(row -> row(details, row, wording)))
                        .inCard()
                        .show());
    }

    private Row row(TrainingDetails details, ParticipantRow one, TrainingWording wording) {
        String name = one.name() == null ? wording.text("training.participants.erased") : one.name();
        Row row = new Row(new Span(name))
                .end(new StatusBadge(
                        one.status().tone(), wording.text(one.status().key())));
        switch (one.status()) {
            case WAITING -> row.meta(wording.text("training.own.ahead", one.ahead()));
            case REMOVED -> row.meta(one.reason() == null ? "" : one.reason());
            case ADMITTED, WITHDRAWN -> {
                // The badge says it.
            }
        }
        if (details.status() == TrainingStatus.HELD && !one.attended().isEmpty()) {
            row.meta(wording.text(
                    "training.attended.of",
                    one.attended().size(),
                    details.sessions().size()));
        }
        if (one.certified() && one.renamed()) {
            row.meta(wording.text("training.refusal.renamed"));
        } else if (one.certified()) {
            row.end(certificate(details, one));
        }
        if (details.withdrawable(one.status()) && Permission.REGISTER_FOR_TRAINING.isOpenTo(actor())) {
            row.end(new Button(
                    wording.text("training.withdraw.do"),
                    click -> Confirm.askToEnd(
                            wording.text("training.withdraw.ask", name),
                            wording.text("training.withdraw.told"),
                            wording.text("training.withdraw.do"),
                            () -> {
                                enrolments.withdraw(actor(), details.id(), one.id());
                                reshow(details, "training.withdraw.done");
                            })));
        }
        return row;
    }

    private Anchor certificate(TrainingDetails details, ParticipantRow one) {
        DownloadHandler file = event -> {
            byte[] pdf = certificates
                    .print(actor(), details.id(), one.id(), reader())
                    .pdf();
            event.setFileName(Certificates.NAME);
            event.setContentType("application/pdf");
            event.getResponse().setHeader("Cache-Control", "no-store");
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(pdf);
        };
        Anchor link = new Anchor(file, getTranslation("training.own.certificate"));
        link.addClassName("s");
        return link;
    }

    private void reshow(TrainingDetails details, String key) {
        Toasts.done(getTranslation(key));
        show(details.id());
    }
}
