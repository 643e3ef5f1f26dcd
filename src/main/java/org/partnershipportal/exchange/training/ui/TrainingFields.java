package org.partnershipportal.exchange.training.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.training.SessionTimes;
import org.partnershipportal.exchange.training.WriteTraining;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.ground.uikit.ZoneField;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** The fields of a training, for a draft and for a change. */
final class TrainingFields {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int USUAL_PLACES = 20;

    private final TrainingWording wording;
    private final TextField title;
    private final TextArea aim;
    private final TextArea audience;
    private final ComboBox<String> language;
    private final ComboBox<String> taughtIn;
    private final Checkbox online;
    private final TextField place;
    private final ComboBox<CountryCode> country;
    private final ComboBox<ZoneId> zone;
    private final Div lines = new Div();
    private final List<Line> sessions = new ArrayList<>();
    private final IntegerField places;
    private final DateField lastDay;
    private final IntegerField needed;
    private final MultiSelectComboBox<String> themes;

    TrainingFields(TrainingWording wording) {
        this.wording = wording;
        title = new TextField(wording.text("shared.field.title"));
        aim = area("training.field.aim");
        audience = area("training.field.audience");
        language = language("shared.field.writing-language");
        taughtIn = language("training.field.taught-in");
        online = new Checkbox(wording.text("training.field.held-online"));
        place = new TextField(wording.text("training.field.place"));
        place.setHelperText(wording.text("training.field.place-hint"));
        country = ReferenceFields.country(wording.text("training.field.country"));
        country.setHelperText(wording.text("training.field.country-hint"));
        zone = new ZoneField(wording.language());
        zone.setValue(Formats.GENEVA);
        lines.addClassNames("stack", "s2");
        places = new IntegerField(wording.text("training.field.places"));
        places.setValue(USUAL_PLACES);
        lastDay = new DateField(wording.text("training.field.last-day"), wording.language());
        lastDay.setHelperText(wording.text("training.field.last-day-hint"));
        needed = new IntegerField(wording.text("training.field.needed"));
        needed.setHelperText(wording.text("training.field.needed-hint"));
        needed.setValue(1);
        themes = ReferenceFields.themes(wording.text("shared.field.themes"));
        addSession(null);
    }

    /** A day, when the session starts, and when it ends, beside each other. */
    private record Line(DateField day, TimePicker from, TimePicker to) {

        Div shown() {
            Div line = new Div(day, from, to);
            line.addClassName("when");
            return line;
        }
    }

    private TextArea area(String label) {
        TextArea area = new TextArea(wording.text(label));
        area.setMinRows(3);
        return area;
    }

    private ComboBox<String> language(String label) {
        ComboBox<String> field = new ComboBox<>(wording.text(label));
        field.setItems(wording.languages());
        field.setItemLabelGenerator(wording::languageName);
        field.setValue(wording.language().tag());
        return field;
    }

    private TimePicker time(String label, int number) {
        TimePicker time = new TimePicker(wording.text(label, number));
        time.setLocale(Locale.UK);
        time.setStep(STEP);
        time.setMinWidth("9.5rem");
        return time;
    }

    private void addSession(@Nullable SessionTimes typed) {
        int number = sessions.size() + 1;
        Line line = new Line(
                new DateField(wording.text("training.session.day", number), wording.language()),
                time("training.session.from", number),
                time("training.session.to", number));
        if (typed != null) {
            line.day().setValue(typed.day());
            line.from().setValue(typed.from());
            line.to().setValue(typed.to());
        }
        sessions.add(line);
        lines.add(line.shown());
    }

    /** The sessions of which something was typed. */
    private List<SessionTimes> typed() {
        List<SessionTimes> typed = new ArrayList<>();
        for (int number = 1; number <= sessions.size(); number++) {
            Line line = sessions.get(number - 1);
            LocalDate day = line.day().getValue();
            LocalTime from = line.from().getValue();
            LocalTime to = line.to().getValue();
            if (day == null && from == null && to == null) {
                continue;
            }
            if (day == null || from == null || to == null) {
                throw new InvalidInput(Problem.of("sessions", "training.problem.half", number));
            }
            typed.add(new SessionTimes(day, from, to));
        }
        return typed;
    }

    /**
     * The form.
     *
     * @param token drawn for this form
     * @param edition the edition that one has seen; 0 of a new training
     */
    CommandForm<WriteTraining> form(UUID token, LongSupplier edition) {
        CommandForm<WriteTraining> form = new CommandForm<>(WriteTraining.class)
                .given(WriteTraining::formToken, token)
                .read(WriteTraining::edition, edition::getAsLong)
                .required(WriteTraining::title, title)
                .required(WriteTraining::aim, aim)
                .required(WriteTraining::audience, audience)
                .required(WriteTraining::language, language)
                .required(WriteTraining::taughtIn, taughtIn)
                .optional(WriteTraining::online, online)
                .optional(WriteTraining::place, place)
                .optional(WriteTraining::country, country)
                .required(WriteTraining::zone, zone)
                .read(WriteTraining::sessions, this::typed);
        form.problems().bind("sessions", sessions.getFirst().day());
        Button more = new Button(wording.text("training.session.add"), click -> {
            if (sessions.size() < WriteTraining.MOST_SESSIONS) {
                addSession(null);
            }
        });
        form.column().group(wording.text("training.field.sessions"), lines, more);
        return form.required(WriteTraining::lastDay, lastDay)
                .required(WriteTraining::places, places)
                .required(WriteTraining::needed, needed)
                .optional(WriteTraining::themes, themes);
    }

    /** The same, filled with what stands now. */
    CommandForm<WriteTraining> form(WriteTraining now, LongSupplier edition) {
        if (!now.sessions().isEmpty()) {
            sessions.clear();
            lines.removeAll();
            now.sessions().forEach(this::addSession);
        }
        return form(now.formToken(), edition).filled(now);
    }

    /** How what another saved differs from what stands in the form. */
    DifferingParts<WriteTraining> differences() {
        return new DifferingParts<WriteTraining>()
                .part(WriteTraining::title, title.getLabel())
                .part(WriteTraining::aim, aim.getLabel())
                .part(WriteTraining::audience, audience.getLabel())
                .part(WriteTraining::language, wording.text("shared.field.text-language"), wording::languageName)
                .part(WriteTraining::taughtIn, taughtIn.getLabel(), wording::languageName)
                .part(WriteTraining::place, wording.text("training.field.place"))
                .part(
                        WriteTraining::sessions,
                        wording.text("training.field.sessions"),
                        all -> all.stream().map(wording::typed).collect(Collectors.joining("\n")))
                .part(WriteTraining::places, places.getLabel(), String::valueOf)
                .part(WriteTraining::lastDay, lastDay.getLabel(), wording::day)
                .part(WriteTraining::needed, needed.getLabel(), String::valueOf)
                .part(WriteTraining::themes, wording.text("shared.field.themes"), wording::themes);
    }
}
