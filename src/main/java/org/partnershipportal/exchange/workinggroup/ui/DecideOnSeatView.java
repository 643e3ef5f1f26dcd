package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.workinggroup.DecideOnSeat;
import org.partnershipportal.exchange.workinggroup.SeatDetails;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.SeatTable;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupLinks;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.Card;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.GroupGauge;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-GRP-05: decide on a request, criterion by criterion, with a reason in every case (picture 13b). */
@Route(":acting/groups/:id/requests/:seat")
@OpenTo(Permission.DECIDE_ON_SEAT)
@StyleSheet("context://styles/group.css")
class DecideOnSeatView extends ActingPage {

    private final WorkingGroups groups;
    private final Seats seats;

    DecideOnSeatView(Actors actors, WorkingGroups groups, Seats seats) {
        super(actors);
        this.groups = groups;
        this.seats = seats;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        WorkingGroupId id = named(event, "id", WorkingGroupId::parse);
        SeatId asked = named(event, "seat", SeatId::parse);
        WorkingGroupDetails details = groups.details(actor, id);
        SeatDetails seat = details.requests().stream()
                .filter(one -> one.id().equals(asked))
                .findFirst()
                .orElseThrow(NotFound::new);
        WorkingGroupWording wording = new WorkingGroupWording(reader());
        title(getTranslation("workinggroup.decide.title"));
        Div both = new Div(form(details, seat, wording), who(details, seat, wording));
        both.addClassName("two");
        add(
                new PageHeader(getTranslation("workinggroup.decide.asks", wording.name(seat)))
                        .back(details.title().text(), path(WorkingGroupLinks.page(id)))
                        .meta(wording.status(seat.status())),
                note(details, wording),
                both);
    }

    /** Why it is the reader who decides. */
    private Div note(WorkingGroupDetails details, WorkingGroupWording wording) {
        boolean chair =
                details.own().filter(own -> own.role() == SeatRole.CHAIR).isPresent();
        boolean member = details.own().filter(SeatDetails::sits).isPresent();
        String key = chair
                ? "workinggroup.decide.as-chair"
                : !member
                        ? "workinggroup.decide.as-secretariat"
                        : details.isChairedByState()
                                ? "workinggroup.decide.for-state-chair"
                                : "workinggroup.decide.as-deputy";
        Div note = new Div(Icon.LOCK.create(), new Span(wording.text(key)));
        note.addClassName("note");
        return note;
    }

    private Div form(WorkingGroupDetails details, SeatDetails seat, WorkingGroupWording wording) {
        CommandForm<DecideOnSeat> form = new CommandForm<>(DecideOnSeat.class)
                .given(DecideOnSeat::group, details.id())
                .given(DecideOnSeat::seat, seat.id())
                .given(DecideOnSeat::language, language().tag());
        List<RadioButtonGroup<Boolean>> met = new ArrayList<>();
        for (LocalizedText criterion : details.criteria()) {
            RadioButtonGroup<Boolean> field = new RadioButtonGroup<>(wording.text(
                    "workinggroup.decide.criterion", Formats.number(met.size() + 1, language()), criterion.text()));
            field.setItems(true, false);
            field.setItemLabelGenerator(
                    yes -> wording.text(yes ? "workinggroup.request.met" : "workinggroup.request.not-met"));
            form.problems().bind(DecideOnSeat.criterion(met.size()), field);
            form.column().required(field);
            met.add(field);
        }
        form.read(
                DecideOnSeat::met,
                () -> met.stream()
                        .map(RadioButtonGroup::getValue)
                        .collect(Collectors.<@Nullable Boolean, List<@Nullable Boolean>>toCollection(ArrayList::new)));
        RadioButtonGroup<Boolean> admitted = new RadioButtonGroup<>(wording.text("shared.field.your-decision"));
        admitted.setItems(true, false);
        admitted.setItemLabelGenerator(
                yes -> wording.text(yes ? "workinggroup.decide.admit" : "workinggroup.decide.decline"));
        admitted.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        TextArea reason = new TextArea(wording.text("shared.field.reason"));
        reason.setHelperText(wording.text("workinggroup.decide.reason-hint"));
        form.required(DecideOnSeat::admitted, admitted)
                .required(DecideOnSeat::reason, reason)
                .submit(wording.text("shared.verb.confirm-decision"), command -> {
                    seats.decide(actor(), command);
                    done("workinggroup.decide.done", WorkingGroupLinks.page(command.group()));
                });
        Div left = new Div();
        left.addClassName("stack");
        LocalizedText asked = seat.asked();
        if (asked != null) {
            left.add(new Card(wording.text("workinggroup.decide.written"), TextWithLanguage.block(asked, language())));
        }
        left.add(form);
        return left;
    }

    private Div who(WorkingGroupDetails details, SeatDetails seat, WorkingGroupWording wording) {
        OrganisationSummary organisation = seat.organisation();
        Facts facts = Facts.stacked()
                .fact(wording.text("shared.field.organisation"), wording.link(seat, acting()))
                .fact(
                        wording.text("shared.field.group"),
                        wording.text(seat.group().key()));
        if (organisation != null) {
            facts.fact(wording.text("workinggroup.table.region"), wording.region(organisation));
        }
        String representative = seat.representative();
        facts.fact(wording.text("workinggroup.seat.representative"), representative == null ? "" : representative)
                .fact(wording.text("workinggroup.decide.asked"), wording.day(seat.askedAt()))
                .fact(wording.text("workinggroup.decide.due"), wording.day(seat.due()));
        Card asking = new Card(wording.text("workinggroup.decide.who"), facts);
        if (!seat.verified()) {
            asking.add(StatusBadge.warn(wording.text("workinggroup.seat.not-verified")));
        }
        SeatTable table = details.table();
        int now = table.composition().total();
        Facts then = Facts.stacked()
                .fact(
                        wording.text("workinggroup.decide.members"),
                        wording.text(
                                "workinggroup.decide.change",
                                Formats.number(now, language()),
                                Formats.number(seat.verified() && seat.role().counts() ? now + 1 : now, language())));
        if (seat.group().countsInGauge() && seat.role().counts()) {
            then.fact(
                    wording.text(
                            "workinggroup.decide.free",
                            wording.text(seat.group().key())),
                    Formats.number(table.free(seat.group()), language()));
        }
        Div right = new Div(
                asking,
                new Card(
                        wording.text("workinggroup.decide.if"),
                        GroupGauge.small(table.composition().gauge(), language()),
                        then));
        right.addClassName("stack");
        return right;
    }
}
