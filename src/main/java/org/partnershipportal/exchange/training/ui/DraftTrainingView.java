package org.partnershipportal.exchange.training.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.UUID;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-TRN-02: draft a training; only the own organisation reads it until it is announced. */
@Route(":acting/trainings/new")
@OpenTo(Permission.OFFER_TRAINING)
@StyleSheet("context://styles/group.css")
class DraftTrainingView extends ActingPage {

    private final Trainings trainings;

    DraftTrainingView(Actors actors, Trainings trainings) {
        super(actors);
        this.trainings = trainings;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("training.form.new"));
        add(
                new PageHeader(getTranslation("training.form.new"))
                        .back(getTranslation("plain.layout.trainings"), path(TrainingLinks.LIST))
                        .lead(getTranslation("training.form.lead")),
                new TrainingFields(new TrainingWording(reader()))
                        .form(UUID.randomUUID(), () -> 0)
                        .submit(
                                getTranslation("training.form.save"),
                                command -> done(
                                        "shared.verb.saved", TrainingLinks.page(trainings.draft(actor(), command)))));
    }
}
