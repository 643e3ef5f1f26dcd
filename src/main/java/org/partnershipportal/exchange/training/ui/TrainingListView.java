package org.partnershipportal.exchange.training.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.function.Supplier;
import org.partnershipportal.exchange.training.TrainingFilter;
import org.partnershipportal.exchange.training.TrainingLinks;
import org.partnershipportal.exchange.training.TrainingRow;
import org.partnershipportal.exchange.training.TrainingStatus;
import org.partnershipportal.exchange.training.Trainings;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.ground.uikit.Filters;
import org.partnershipportal.ground.uikit.Filters.Filter;
import org.partnershipportal.ground.uikit.ListPage;
import org.partnershipportal.ground.uikit.PageHeader;
import org.partnershipportal.ground.uikit.Row;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.ActingPage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** UC-TRN-01: find a training; the filters are in the address. */
@Route(":acting/trainings")
@OpenTo(Permission.READ)
class TrainingListView extends ActingPage {

    private static final String OURS = "ours";

    private final Trainings trainings;

    TrainingListView(Actors actors, Trainings trainings) {
        super(actors);
        this.trainings = trainings;
    }

    @Override
    protected void open(Actor actor, BeforeEnterEvent event) {
        title(getTranslation("plain.layout.trainings"));
        PageHeader header =
                new PageHeader(getTranslation("plain.layout.trainings")).lead(getTranslation("training.list.lead"));
        if (Permission.OFFER_TRAINING.isOpenTo(actor)) {
            header.primary(new AppLink(getTranslation("training.form.new"), path(TrainingLinks.NEW)));
        }
        Filters filters = new Filters(event.getLocation().getQueryParameters(), "training.list.");
        Supplier<TrainingFilter> wanted = wanted(filters);
        TrainingWording wording = new TrainingWording(reader());
        ListPage list = new ListPage(
                "training.list.",
                filters,
                (from, max) -> trainings.list(actor(), wanted.get(), from, max).map(row -> row(row, wording)));
        add(header, list.show());
    }

    private Supplier<TrainingFilter> wanted(Filters filters) {
        Supplier<String> text = filters.text("text");
        Filter<String> theme = ReferenceFields.theme(filters, "theme", language());
        Filter<TrainingStatus> status = filters.choice("status", TrainingStatus.values(), TrainingStatus::key);
        Filter<String> ours = filters.only("whose", OURS, getTranslation("training.list.ours"));
        return () -> new TrainingFilter(text.get(), theme.value(), status.value(), ours.value() != null);
    }

    private Row row(TrainingRow training, TrainingWording wording) {
        Row row = new Row(new AppLink(
                        new TextWithLanguage(training.title(), language()), path(TrainingLinks.page(training.id()))))
                .line(new TextWithLanguage(training.aim(), language()))
                .meta(wording.text(
                        "shared.field.dotted",
                        wording.organiser(training.organiser()),
                        wording.where(training.online(), training.country())));
        if (training.startsAt() != null) {
            row.meta(wording.text(
                    "training.list.starts",
                    wording.day(training.startsAt().atZone(training.zone()).toLocalDate()),
                    wording.languageName(training.taughtIn())));
        }
        if (training.open()) {
            row.meta(wording.text(training.free() == 0 ? "training.list.full" : "training.list.free", training.free()));
        }
        return row.end(new StatusBadge(
                training.status().tone(), wording.text(training.status().key())));
    }
}
