package org.partnershipportal.exchange.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.training.EnrolmentStatus;
import org.partnershipportal.exchange.training.Enrolments;
import org.partnershipportal.exchange.training.ParticipantRow;
import org.partnershipportal.exchange.training.RemoveParticipant;
import org.partnershipportal.exchange.training.TrainingDetails;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingStatus;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.Confirm;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Toasts;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-TRN-04: who takes part in a training, who waits, and who attended which session; for its organiser. */
@Route(":acting/trainings/:id/participants")
@OpenTo(Permission.OFFER_TRAINING)
class ParticipantsView extends ActingPage {

    private final Trainings trainings;
    private final Enrolments enrolments;

    ParticipantsView(Actors actors, Trainings trainings, Enrolments enrolments) {
        super(actors);
        this.trainings = trainings;
        this.enrolments = enrolments;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        TrainingId id = named(event, "id", TrainingId::parse);
        TrainingDetails details = trainings.details(actor, id);
        if (!details.arranges()) {
            throw new NotFound();
        }
        TrainingWording wording = new TrainingWording(reader());
        title(getTranslation("training.participants.title"));
        ListPage[] list = new ListPage[1];
        list[0] = new ListPage(
                "training.participants.",
                (from, max) -> enrolments
                        .participants(actor(), id, from, max)
                        .map(one -> row(details, one, wording, () -> list[0].refresh())));
        add(
                new PageHeader(getTranslation("training.participants.title"))
                        .back(details.title().text(), path(TrainingLinks.page(id)))
                        .lead(getTranslation("training.participants.lead"))
                        .meta(wording.text(
                                "training.page.places", details.places(), details.free(), details.waiting())),
                list[0].show());
    }

    private Row row(TrainingDetails details, ParticipantRow one, TrainingWording wording, Runnable again) {
        String name = one.name() == null ? wording.text("training.participants.erased") : one.name();
        Row row = new Row(new Span(name))
                .end(new StatusBadge(
                        one.status().tone(), wording.text(one.status().key())));
        if (one.organisation() != null) {
            row.line(new TextWithLanguage(one.organisation().name(), language()));
        }
        if (one.reason() != null) {
            row.meta(one.reason());
        }
        if (one.status() == EnrolmentStatus.ADMITTED && details.status() != TrainingStatus.CANCELLED) {
            attendance(details, one, name, wording, row);
        }
        if (details.withdrawable(one.status())) {
            row.end(new Button(
                    wording.text("training.remove.do"),
                    click -> Confirm.ask(
                            wording.text("training.withdraw.ask", name),
                            wording.text("training.remove.told"),
                            wording.text("training.remove.do"),
                            new CommandForm<>(RemoveParticipant.class)
                                    .given(RemoveParticipant::training, details.id())
                                    .given(RemoveParticipant::enrolment, one.id())
                                    .required(
                                            RemoveParticipant::reason,
                                            new TextArea(wording.text("shared.field.reason"))),
                            command -> {
                                enrolments.remove(actor(), command);
                                Toasts.done(wording.text("training.withdraw.done"));
                                again.run();
                            })));
        }
        return row;
    }

    /** A box for each session that has started; each change is saved at once. */
    private void attendance(
            TrainingDetails details, ParticipantRow one, String name, TrainingWording wording, Row row) {
        List<Integer> started = details.started();
        if (started.isEmpty()) {
            return;
        }
        CheckboxGroup<Integer> attended = new CheckboxGroup<>(wording.text("training.attended.label"));
        attended.setAriaLabel(wording.text("training.attended.aria", name));
        attended.setItems(started);
        attended.setItemLabelGenerator(session -> wording.text("training.attended.session", session + 1));
        attended.setValue(one.attended());
        attended.addValueChangeListener(change -> {
            enrolments.attend(
                    actor(),
                    details.id(),
                    one.id(),
                    without(change.getValue(), change.getOldValue()),
                    without(change.getOldValue(), change.getValue()));
            Toasts.done(wording.text("training.attended.saved"));
        });
        row.line(attended);
    }

    private static Set<Integer> without(Set<Integer> sessions, Set<Integer> others) {
        return sessions.stream().filter(one -> !others.contains(one)).collect(Collectors.toSet());
    }
}
