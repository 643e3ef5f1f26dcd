package org.partnershipportal.exchange.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.training.TrainingDetails;
import org.partnershipportal.exchange.training.TrainingId;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingStatus;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.exchange.training.WriteTraining;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Difference;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-TRN-02: change a training before its first session; anyone who saves later sees the difference. */
@Route(":acting/trainings/:id/edit")
@OpenTo(Permission.OFFER_TRAINING)
@StyleSheet("context://styles/group.css")
class EditTrainingView extends ActingPage {

    private final Trainings trainings;

    EditTrainingView(Actors actors, Trainings trainings) {
        super(actors);
        this.trainings = trainings;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        TrainingId id = named(event, "id", TrainingId::parse);
        TrainingDetails details = trainings.details(actor, id);
        if (!details.editable()) {
            event.forwardTo(path(TrainingLinks.page(id)));
            return;
        }
        title(getTranslation("training.form.edit"));
        TrainingFields fields = new TrainingFields(new TrainingWording(reader()));
        WriteTraining now = details.written(UUID.randomUUID());
        Difference<WriteTraining> difference = new Difference<>(
                now, () -> trainings.details(actor(), id).written(now.formToken()), fields.differences());
        add(
                new PageHeader(getTranslation("training.form.edit"))
                        .back(details.title().text(), path(TrainingLinks.page(id)))
                        .lead(getTranslation(
                                details.status() == TrainingStatus.ANNOUNCED
                                        ? "training.form.lead-announced"
                                        : "training.form.lead")),
                difference,
                fields.form(now, () -> difference.seen().edition())
                        .submit(
                                getTranslation("shared.verb.save"),
                                command -> difference.guard(command, () -> {
                                    trainings.edit(actor(), id, command);
                                    done("shared.verb.saved", TrainingLinks.page(id));
                                }),
                                new AppLink(getTranslation("shared.verb.cancel"), path(TrainingLinks.page(id)))
                                        .asButton()));
    }
}
