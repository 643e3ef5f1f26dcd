package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** The six questions about an organisation. */
class OrganisationForm extends Div {

    private final FormProblems problems = new FormProblems();
    private final FormColumn column = new FormColumn();
    private final TextField name = new TextField(getTranslation("organisation.form.name"));
    private final ComboBox<String> language = new ComboBox<>(getTranslation("organisation.form.language"));
    private final ComboBox<OrganisationType> type = new ComboBox<>(getTranslation("organisation.form.type"));
    private final ComboBox<CountryCode> country = ReferenceFields.country(getTranslation("organisation.form.country"));
    private final Checkbox several = new Checkbox(getTranslation("organisation.form.several"));
    private final TextArea purpose = new TextArea(getTranslation("organisation.form.purpose"));
    private final EmailField eMail = new EmailField(getTranslation("organisation.form.e-mail"));
    private final TextField website = new TextField(getTranslation("organisation.form.website"));

    /** @param belowName stands right below the name, such as likely twins */
    OrganisationForm(Language reader, Div belowName) {
        OrganisationWording wording = new OrganisationWording(reader);
        name.setHelperText(getTranslation("organisation.form.name-hint"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(reader.tag());
        type.setItems(Arrays.asList(OrganisationType.values()));
        type.setItemLabelGenerator(wording::typeAndGroup);
        several.addValueChangeListener(change -> {
            country.setEnabled(!change.getValue());
            if (change.getValue()) {
                country.clear();
            }
        });
        purpose.setHelperText(getTranslation("organisation.form.purpose-hint"));
        purpose.setMinRows(3);
        eMail.setHelperText(getTranslation("organisation.form.e-mail-hint"));
        column.required(name);
        column.add(belowName);
        column.required(language, type, country);
        column.add(several);
        column.required(purpose, eMail).optional(website);
        problems.bind("name", name)
                .bind("language", language)
                .bind("type", type)
                .bind("country", country)
                .bind("purpose", purpose)
                .bind("eMail", eMail)
                .bind("website", website);
        add(problems, column);
    }

    /** Fills the fields with what was said before. */
    void fill(OrganisationProfile profile) {
        name.setValue(profile.name());
        language.setValue(profile.language());
        type.setValue(profile.type());
        several.setValue(profile.severalCountries());
        country.setValue(profile.country());
        purpose.setValue(profile.purpose());
        eMail.setValue(profile.eMail());
        website.setValue(profile.website());
    }

    /** Calls with the name a moment after it was typed. */
    void onName(Consumer<String> typed) {
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> typed.accept(change.getValue()));
    }

    /** Adds the line of buttons. */
    void submit(Button primary, Button... others) {
        column.submit(primary, others);
    }

    /** What was typed, as a profile; empty if it cannot be one, and then the problems are shown. */
    Optional<OrganisationProfile> read() {
        return problems.read(() -> new OrganisationProfile(
                name.getValue(),
                Optional.ofNullable(language.getValue()).orElse(""),
                type.getValue(),
                country.getValue(),
                several.getValue(),
                purpose.getValue(),
                eMail.getValue(),
                website.getValue()));
    }

    /** Does something that may still find what was typed at fault. */
    boolean run(Runnable act) {
        return problems.run(act);
    }
}
