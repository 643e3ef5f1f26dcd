package org.partnershipportal.exchange.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.meeting.CancelMeeting;
import org.partnershipportal.exchange.meeting.DateAnswer;
import org.partnershipportal.exchange.meeting.Decisions;
import org.partnershipportal.exchange.meeting.FixDate;
import org.partnershipportal.exchange.meeting.GiveDecision;
import org.partnershipportal.exchange.meeting.MeetingDetails;
import org.partnershipportal.exchange.meeting.MeetingStatus;
import org.partnershipportal.exchange.meeting.Meetings;
import org.partnershipportal.exchange.meeting.PlanMeeting;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;

/** What those who lead do with a meeting, each act in a dialog. */
final class MeetingDialogs {

    private final MeetingDetails details;
    private final MeetingWording wording;
    private final Meetings meetings;
    private final Decisions decisions;
    private final Supplier<Actor> actor;
    private final Consumer<String> done;

    /** @param done what follows an act, by the key of the sentence that says so */
    MeetingDialogs(
            MeetingDetails details,
            MeetingWording wording,
            Meetings meetings,
            Decisions decisions,
            Supplier<Actor> actor,
            Consumer<String> done) {
        this.details = details;
        this.wording = wording;
        this.meetings = meetings;
        this.decisions = decisions;
        this.actor = actor;
        this.done = done;
    }

    /** Fixes one of the dates. */
    void fix() {
        fix(meanwhile(), null);
    }

    /** @param typed what was typed before another was faster; {@code null} the first time */
    private void fix(Difference<PlanMeeting> meanwhile, @Nullable FixDate typed) {
        RadioButtonGroup<Integer> date = new RadioButtonGroup<>(wording.text("meeting.fix.date"));
        date.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        date.setItems(IntStream.range(0, details.dates().size()).boxed().toList());
        date.setItemLabelGenerator(one -> wording.text(
                "meeting.fix.counted",
                wording.when(details.dates().get(one), details.zone()),
                details.count(one, DateAnswer.YES),
                details.count(one, DateAnswer.IF_NEED_BE),
                details.count(one, DateAnswer.NO)));
        TextField place = placeField();
        place.setValue(details.place());
        CommandForm<FixDate> form = new CommandForm<>(FixDate.class)
                .given(FixDate::meeting, details.id())
                .read(FixDate::edition, () -> meanwhile.seen().edition())
                .required(FixDate::date, date)
                .required(FixDate::place, place);
        form.addComponentAsFirst(meanwhile);
        Optional.ofNullable(typed).ifPresent(form::filled);
        Confirm.ask(
                wording.text("meeting.fix.do"),
                wording.text("meeting.fix.told"),
                wording.text("meeting.fix.do"),
                form,
                command -> {
                    PlanMeeting mine = new PlanMeeting(
                            command.meeting(),
                            command.edition(),
                            meanwhile.seen().agenda(),
                            command.place());
                    if (!meanwhile.guard(mine, () -> {
                        meetings.fix(actor.get(), command);
                        done.accept("meeting.fix.done");
                    })) {
                        fix(meanwhile, command);
                    }
                });
    }

    /** What another saved of agenda and place while a dialog was open; the dialog opens anew with what was typed. */
    private Difference<PlanMeeting> meanwhile() {
        return new Difference<>(
                planned(details),
                () -> planned(meetings.details(actor.get(), details.group().id(), details.id())),
                new DifferingParts<PlanMeeting>()
                        .part(PlanMeeting::agenda, wording.text("meeting.field.agenda"))
                        .part(PlanMeeting::place, wording.text("meeting.field.place")));
    }

    private static PlanMeeting planned(MeetingDetails details) {
        return new PlanMeeting(
                details.id(),
                details.edition(),
                details.topics().stream().map(LocalizedText::text).collect(Collectors.joining("\n")),
                details.place());
    }

    private TextField placeField() {
        TextField place = new TextField(wording.text("meeting.field.place"));
        place.setHelperText(wording.text("meeting.field.place-hint"));
        return place;
    }

    /** Changes agenda and place. */
    void plan() {
        plan(meanwhile(), planned(details));
    }

    /** @param typed what stands in the fields */
    private void plan(Difference<PlanMeeting> meanwhile, PlanMeeting typed) {
        TextArea agenda = new TextArea(wording.text("meeting.field.agenda"));
        agenda.setHelperText(wording.text("meeting.field.agenda-hint"));
        agenda.setMinRows(4);
        CommandForm<PlanMeeting> form = new CommandForm<>(PlanMeeting.class)
                .given(PlanMeeting::meeting, details.id())
                .read(PlanMeeting::edition, () -> meanwhile.seen().edition())
                .required(PlanMeeting::agenda, agenda);
        TextField place = placeField();
        if (details.needsPlace()) {
            form.required(PlanMeeting::place, place);
        } else {
            form.optional(PlanMeeting::place, place);
        }
        form.filled(typed);
        form.addComponentAsFirst(meanwhile);
        Confirm.ask(
                wording.text("meeting.plan.do"),
                details.status() == MeetingStatus.FIXED ? wording.text("meeting.plan.told") : "",
                wording.text("shared.verb.save"),
                form,
                command -> {
                    if (!meanwhile.guard(command, () -> {
                        meetings.plan(actor.get(), command);
                        done.accept("shared.verb.saved");
                    })) {
                        plan(meanwhile, command);
                    }
                });
    }

    /** Cancels it; afterwards, says that it was not held. */
    void cancel() {
        String key = details.awaitsMinutes() ? "meeting.not-held." : "meeting.cancel.";
        Confirm.ask(
                wording.text(key + "do"),
                wording.text(key + "told"),
                wording.text(key + "do"),
                new CommandForm<>(CancelMeeting.class)
                        .given(CancelMeeting::meeting, details.id())
                        .required(CancelMeeting::reason, new TextArea(wording.text("shared.field.reason"))),
                command -> {
                    meetings.cancel(actor.get(), command);
                    done.accept(key + "done");
                });
    }

    /** Approves the minutes as they stand. */
    void approve() {
        Confirm.ask(
                wording.text("meeting.minutes.approve"),
                wording.text("meeting.minutes.approve-told"),
                wording.text("meeting.minutes.approve"),
                () -> {
                    meetings.approve(actor.get(), details.id(), details.edition());
                    done.accept("meeting.minutes.approve-done");
                });
    }

    /** Records a decision. */
    void give() {
        ComboBox<OrganisationSummary> owner = new ComboBox<>(wording.text("meeting.decision.owner-field"));
        owner.setItems(details.members().stream()
                .filter(member -> details.owners().contains(member.id()))
                .toList());
        owner.setItemLabelGenerator(wording::name);
        DateField due = new DateField(wording.text("meeting.decision.due-field"), wording.language());
        Confirm.ask(
                wording.text("meeting.decision.give"),
                wording.text("meeting.decision.give-told"),
                wording.text("shared.verb.save"),
                new CommandForm<>(GiveDecision.class)
                        .given(GiveDecision::formToken, UUID.randomUUID())
                        .given(GiveDecision::meeting, details.id())
                        .required(GiveDecision::words, new TextArea(wording.text("meeting.decision.words")))
                        .required(
                                GiveDecision::owner,
                                owner,
                                () -> owner.getValue() == null
                                        ? null
                                        : owner.getValue().id())
                        .required(GiveDecision::due, due, due::getValue),
                command -> {
                    decisions.give(actor.get(), command);
                    done.accept("shared.verb.saved");
                });
    }
}
