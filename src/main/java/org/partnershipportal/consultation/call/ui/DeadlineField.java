package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.ground.uikit.ZoneField;

/**
 * A day, a time and a zone. If the time occurs twice, on the night the clocks go back, it asks which is meant; a time
 * that the clocks skip is refused (R14.1).
 */
final class DeadlineField extends Div {

    /**
     * What a form of nothing but a deadline gives.
     *
     * @param deadline what is set
     */
    record Until(Deadline deadline) {}

    private static final LocalTime NOON = LocalTime.NOON;
    private static final Duration STEP = Duration.ofMinutes(30);

    private final DateField day;
    private final TimePicker time;
    private final ComboBox<ZoneId> zone;
    private final RadioButtonGroup<ZoneOffset> which = new RadioButtonGroup<>();
    private List<ZoneOffset> offered = List.of();

    /**
     * @param name what the day's label says, such as "Deadline"
     * @param problems shows what is wrong at the day
     */
    DeadlineField(String name, CallWording wording, FormProblems problems) {
        day = new DateField(wording.text("call.dates.day", name), wording.language());
        time = new TimePicker(wording.text("call.dates.time"));
        time.setLocale(Locale.UK);
        time.setStep(STEP);
        time.setValue(NOON);
        zone = new ZoneField(wording.language());
        zone.setValue(Deadline.GENEVA);
        which.setLabel(wording.text("call.dates.which"));
        which.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        which.setItemLabelGenerator(offset ->
                wording.text(offered.indexOf(offset) == 0 ? "call.dates.first" : "call.dates.second", offset.getId()));
        which.setVisible(false);
        problems.bind("deadline", day);
        day.addValueChangeListener(change -> askWhich());
        time.addValueChangeListener(change -> askWhich());
        zone.addValueChangeListener(change -> askWhich());
        Div line = new Div(day, time, zone);
        line.addClassName("when");
        addClassName("stack");
        add(line, which);
    }

    DeadlineField set(@Nullable Deadline deadline) {
        if (deadline != null) {
            zone.setValue(deadline.zone());
            time.setValue(deadline.local().toLocalTime());
            day.setValue(deadline.local().toLocalDate());
            Optional.ofNullable(deadline.offset()).ifPresent(which::setValue);
        }
        return this;
    }

    /**
     * What is set; empty where no day is.
     *
     * @throws InvalidInput if the time does not exist, or comes twice and it is not said which is meant
     */
    Optional<Deadline> read() {
        LocalDate on = day.getValue();
        LocalTime at = time.getValue();
        ZoneId in = zone.getValue();
        if (on == null) {
            return Optional.empty();
        }
        if (at == null || in == null) {
            throw new InvalidInput(Problem.of("deadline", "call.problem.time"));
        }
        return Optional.of(new Deadline(LocalDateTime.of(on, at), in, which.getValue()));
    }

    /**
     * The same where it must be there.
     *
     * @throws InvalidInput also if it is missing
     */
    Deadline require() {
        return read().orElseThrow(() -> new InvalidInput(Problem.of("deadline", "shared.problem.missing")));
    }

    /** A form that asks for nothing else. */
    static CommandForm<Until> alone(String name, CallWording wording, @Nullable Deadline now, Component... above) {
        CommandForm<Until> form = new CommandForm<>(Until.class);
        DeadlineField field = new DeadlineField(name, wording, form.problems()).set(now);
        form.column().required(above).required(field);
        return form.read(Until::deadline, field::require);
    }

    private void askWhich() {
        List<ZoneOffset> offsets = offsets();
        List<ZoneOffset> twice = offsets.size() > 1 ? offsets : List.of();
        if (!twice.equals(offered)) {
            which.clear();
            offered = twice;
            which.setItems(twice);
            which.setVisible(!twice.isEmpty());
        }
    }

    private List<ZoneOffset> offsets() {
        LocalDate on = day.getValue();
        LocalTime at = time.getValue();
        ZoneId in = zone.getValue();
        return on == null || at == null || in == null
                ? List.of()
                : in.getRules().getValidOffsets(LocalDateTime.of(on, at));
    }
}
