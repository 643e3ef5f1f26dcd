package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import org.partnershipportal.exchange.workinggroup.AskForSeat;
import org.partnershipportal.exchange.workinggroup.Entry;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.Seats.Candidate;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.TimeLine;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-04: ask for a seat, seeing what decides and who does (picture 13a). */
@Route(":acting/groups/:id/join")
@OpenTo(Permission.TAKE_SEAT)
@StyleSheet("context://styles/group.css")
class AskForSeatView extends ActingPage {

    private final WorkingGroups groups;
    private final Seats seats;
    private final OrganisationDirectory directory;

    AskForSeatView(Actors actors, WorkingGroups groups, Seats seats, OrganisationDirectory directory) {
        super(actors);
        this.groups = groups;
        this.seats = seats;
        this.directory = directory;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        WorkingGroupDetails details = groups.details(actor, id);
        if (!details.mayAsk()) {
            event.forwardTo(path(WorkingGroupLinks.page(id)));
            return;
        }
        WorkingGroupWording wording = new WorkingGroupWording(reader());
        title(getTranslation("workinggroup.join.title"));
        boolean open = details.entry() == Entry.OPEN && isVerified(actor);
        Div left = new Div(own(actor, wording), form(details, wording, open));
        left.addClassName("stack");
        Div right = new Div(
                new Card(
                        getTranslation("workinggroup.join.decides"),
                        WorkingGroupCards.criteria(details, wording),
                        Wording.small(getTranslation("workinggroup.criteria.told"))),
                next(details, wording, open));
        right.addClassName("stack");
        Div both = new Div(left, right);
        both.addClassName("two");
        add(
                new PageHeader(getTranslation("workinggroup.join.title"))
                        .back(details.title().text(), path(WorkingGroupLinks.page(id)))
                        .lead(getTranslation(open ? "workinggroup.join.lead-open" : "workinggroup.join.lead")),
                both);
    }

    private static boolean isVerified(Actor actor) {
        return actor.membership() != null && actor.membership().verified();
    }

    private Card own(Actor actor, WorkingGroupWording wording) {
        Facts facts = Facts.stacked();
        actor.organisation()
                .flatMap(own -> directory.summary(actor, new OrganisationId(own)))
                .ifPresent(own -> facts.fact(
                                getTranslation("shared.field.organisation"),
                                new TextWithLanguage(own.name(), language()))
                        .fact(
                                getTranslation("shared.field.group"),
                                getTranslation(own.group().key()))
                        .fact(getTranslation("workinggroup.table.region"), wording.region(own)));
        Card card = new Card(getTranslation("workinggroup.join.for"), facts);
        if (!isVerified(actor)) {
            card.add(StatusBadge.warn(getTranslation("workinggroup.join.not-verified")));
        }
        return card;
    }

    private CommandForm<AskForSeat> form(WorkingGroupDetails details, WorkingGroupWording wording, boolean open) {
        TextArea text = new TextArea(getTranslation("workinggroup.join.text"));
        text.setHelperText(getTranslation("workinggroup.join.text-hint"));
        text.setMinRows(5);
        ComboBox<Candidate> who = SeatFields.candidates(seats.candidates(actor()), wording);
        return new CommandForm<>(AskForSeat.class)
                .given(AskForSeat::group, details.id())
                .given(AskForSeat::language, language().tag())
                .required(AskForSeat::text, text)
                .required(AskForSeat::representative, who, () -> SeatFields.chosen(who))
                .submit(
                        getTranslation(open ? "workinggroup.join.take" : "shared.verb.send-request"),
                        command -> {
                            seats.ask(actor(), command);
                            done(
                                    open ? "workinggroup.join.taken" : "shared.verb.request-sent",
                                    WorkingGroupLinks.page(details.id()));
                        },
                        new AppLink(getTranslation("shared.verb.cancel"), path(WorkingGroupLinks.page(details.id())))
                                .asButton());
    }

    private Card next(WorkingGroupDetails details, WorkingGroupWording wording, boolean open) {
        TimeLine line = new TimeLine().now(getTranslation("workinggroup.join.step-send"), "");
        if (!open) {
            line.next(
                    getTranslation("workinggroup.join.step-decide"),
                    "",
                    new Div(new Span(getTranslation(details.decider().key()))));
        }
        line.next(getTranslation("workinggroup.join.step-sit"), "")
                .next(
                        getTranslation("workinggroup.join.step-end"),
                        wording.day(details.term().ends()));
        Card next = new Card(getTranslation("workinggroup.join.next"), line);
        if (!open && details.isChairedByState()) {
            next.add(Wording.small(getTranslation("workinggroup.lead.state")));
        }
        return next;
    }
}
