package org.partnershipportal.exchange.workinggroup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.partnershipportal.exchange.workinggroup.Entry;
import org.partnershipportal.exchange.workinggroup.StatesPlace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupDetails;
import org.partnershipportal.exchange.workinggroup.WriteCharter;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DateField;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** The fields of a charter, for a proposal and for a change. */
final class CharterFields {

    private final WorkingGroupWording wording;
    private final TextField title;
    private final TextArea purpose;
    private final TextArea mandate;
    private final ComboBox<String> language;
    private final DateField starts;
    private final DateField ends;
    private final MultiSelectComboBox<String> themes;
    private final TextArea criteria;
    private final RadioButtonGroup<StatesPlace> statesAre;
    private final RadioButtonGroup<Entry> entry;
    private final Checkbox statesDiscuss;
    private final TextField rhythm;
    private final TextField government;
    private final TextField nhri;
    private final TextField society;
    private final IntegerField regions;
    private final TextArea notSought;

    CharterFields(WorkingGroupWording wording) {
        this.wording = wording;
        title = new TextField(wording.text("shared.field.title"));
        purpose = area("shared.field.purpose", "workinggroup.form.purpose-hint");
        mandate = area("workinggroup.charter.mandate", "workinggroup.form.mandate-hint");
        language = new ComboBox<>(wording.text("shared.field.writing-language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(wording.language().tag());
        starts = new DateField(wording.text("shared.field.first-day"), wording.language());
        ends = new DateField(wording.text("shared.field.last-day"), wording.language());
        ends.setHelperText(wording.text("workinggroup.form.ends-hint"));
        themes = ReferenceFields.themes(wording.text("shared.field.themes"));
        criteria = area("workinggroup.form.criteria", "workinggroup.form.criteria-hint");
        statesAre = choice("workinggroup.charter.states", StatesPlace.values(), StatesPlace::key);
        entry = choice("workinggroup.charter.entry", Entry.values(), Entry::key);
        statesDiscuss = new Checkbox(wording.text("workinggroup.charter.states-discuss"));
        statesDiscuss.setHelperText(wording.text("workinggroup.form.states-discuss-hint"));
        rhythm = line("workinggroup.charter.rhythm", "workinggroup.form.rhythm-hint");
        government = seats(StakeholderGroup.GOVERNMENT);
        nhri = seats(StakeholderGroup.NHRI);
        society = seats(StakeholderGroup.CIVIL_SOCIETY);
        regions = new IntegerField(wording.text("workinggroup.form.regions"));
        notSought = area("workinggroup.form.not-sought", "workinggroup.form.not-sought-hint");
    }

    private TextArea area(String label, String hint) {
        TextArea area = new TextArea(wording.text(label));
        area.setHelperText(wording.text(hint));
        area.setMinRows(3);
        return area;
    }

    private TextField line(String label, String hint) {
        TextField line = new TextField(wording.text(label));
        line.setHelperText(wording.text(hint));
        return line;
    }

    private TextField seats(StakeholderGroup group) {
        TextField seats = new TextField(wording.text("workinggroup.form.seats", wording.text(group.key())));
        seats.setHelperText(wording.text("workinggroup.form.seats-hint"));
        return seats;
    }

    private <T> RadioButtonGroup<T> choice(String label, T[] all, Function<T, String> key) {
        RadioButtonGroup<T> choice = new RadioButtonGroup<>(wording.text(label));
        choice.setItems(all);
        choice.setItemLabelGenerator(one -> wording.text(key.apply(one)));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return choice;
    }

    /**
     * The form.
     *
     * @param token drawn for this form
     * @param edition the edition that one has seen; 0 of a proposal
     */
    CommandForm<WriteCharter> form(UUID token, LongSupplier edition) {
        return new CommandForm<>(WriteCharter.class)
                .given(WriteCharter::formToken, token)
                .read(WriteCharter::edition, edition::getAsLong)
                .required(WriteCharter::title, title)
                .required(WriteCharter::purpose, purpose)
                .required(WriteCharter::mandate, mandate)
                .required(WriteCharter::language, language)
                .required(WriteCharter::starts, starts)
                .required(WriteCharter::ends, ends)
                .optional(WriteCharter::themes, themes)
                .required(
                        WriteCharter::criteria,
                        criteria,
                        () -> criteria.getValue().lines().toList())
                .required(WriteCharter::statesAre, statesAre)
                .required(WriteCharter::entry, entry)
                .optional(WriteCharter::statesDiscuss, statesDiscuss)
                .required(WriteCharter::rhythm, rhythm)
                .required(WriteCharter::government, government)
                .required(WriteCharter::nhri, nhri)
                .required(WriteCharter::society, society)
                .required(WriteCharter::regions, regions)
                .optional(WriteCharter::notSought, notSought);
    }

    /** The same, filled with what stands now. */
    CommandForm<WriteCharter> form(WriteCharter now, LongSupplier edition) {
        criteria.setValue(String.join("\n", now.criteria()));
        return form(now.formToken(), edition).filled(now);
    }

    /** How what another saved differs from what stands in the form. */
    DifferingParts<WriteCharter> differences() {
        return new DifferingParts<WriteCharter>()
                .part(WriteCharter::title, wording.text("shared.field.title"))
                .part(WriteCharter::purpose, wording.text("shared.field.purpose"))
                .part(WriteCharter::mandate, wording.text("workinggroup.charter.mandate"))
                .part(WriteCharter::language, wording.text("shared.field.text-language"), wording::languageName)
                .part(WriteCharter::starts, wording.text("shared.field.first-day"), wording::day)
                .part(WriteCharter::ends, wording.text("shared.field.last-day"), wording::day)
                .part(WriteCharter::themes, wording.text("shared.field.themes"), wording::themes)
                .part(
                        WriteCharter::criteria,
                        wording.text("workinggroup.form.criteria"),
                        lines -> String.join("\n", lines))
                .part(
                        WriteCharter::statesAre,
                        wording.text("workinggroup.charter.states"),
                        place -> wording.text(place.key()))
                .part(WriteCharter::entry, wording.text("workinggroup.charter.entry"), rule -> wording.text(rule.key()))
                .part(
                        WriteCharter::statesDiscuss,
                        wording.text("workinggroup.charter.discussion"),
                        yes -> wording.text(WorkingGroupDetails.discussionKey(yes)))
                .part(WriteCharter::rhythm, wording.text("workinggroup.charter.rhythm"))
                .part(WriteCharter::government, government.getLabel())
                .part(WriteCharter::nhri, nhri.getLabel())
                .part(WriteCharter::society, society.getLabel())
                .part(WriteCharter::regions, regions.getLabel(), String::valueOf)
                .part(WriteCharter::notSought, notSought.getLabel());
    }
}
