package org.partnershipportal.people.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.platform.taxonomy.ReferenceFields;

/** What an organisation is asked about itself. */
final class OrganisationForm {

    private OrganisationForm() {}

    /**
     * Asks them.
     *
     * @param name the field of the name
     * @param belowName stands right below the name, such as likely twins
     * @param typed is told the name a moment after it was typed
     * @param address stands where the email address is asked for; empty if none is known
     */
    static CommandForm<OrganisationProfile> of(
            Language reader, TextField name, Div belowName, Consumer<String> typed, String address) {
        OrganisationWording wording = new OrganisationWording(reader);
        CommandForm<OrganisationProfile> form = new CommandForm<>(OrganisationProfile.class);
        name.setLabel(form.getTranslation("shared.field.name"));
        name.setHelperText(form.getTranslation("organisation.form.name-hint"));
        ComboBox<String> language = new ComboBox<>(form.getTranslation("organisation.form.language"));
        language.setItems(wording.languages());
        language.setItemLabelGenerator(wording::languageName);
        language.setValue(reader.tag());
        TypeField type = new TypeField(form.getTranslation("organisation.form.type"), wording);
        ComboBox<CountryCode> country = ReferenceFields.country(form.getTranslation("shared.field.country"));
        Checkbox several = new Checkbox(form.getTranslation("organisation.form.several"));
        several.addValueChangeListener(change -> {
            country.setEnabled(!change.getValue());
            if (change.getValue()) {
                country.clear();
            }
        });
        TextArea purpose = new TextArea(form.getTranslation("organisation.form.purpose"));
        purpose.setHelperText(form.getTranslation("organisation.form.purpose-hint"));
        purpose.setMinRows(3);
        EmailField eMail = new EmailField(form.getTranslation("shared.field.email"));
        eMail.setHelperText(form.getTranslation("organisation.form.e-mail-hint"));
        eMail.setValue(address);
        form.required(OrganisationProfile::name, name).column().add(belowName);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(change -> typed.accept(change.getValue()));
        return form.required(OrganisationProfile::language, language)
                .required(OrganisationProfile::type, type)
                .required(OrganisationProfile::country, country)
                .required(OrganisationProfile::severalCountries, several)
                .required(OrganisationProfile::purpose, purpose)
                .required(OrganisationProfile::eMail, eMail)
                .optional(OrganisationProfile::website, new TextField(form.getTranslation("shared.field.website")));
    }

    /** How what another saved differs from what stands in the form. */
    static DifferingParts<OrganisationProfile> differences(Language reader) {
        OrganisationWording wording = new OrganisationWording(reader);
        return new DifferingParts<OrganisationProfile>()
                .part(OrganisationProfile::name, wording.text("shared.field.name"))
                .part(OrganisationProfile::language, wording.text("organisation.form.language"), wording::languageName)
                .part(OrganisationProfile::type, wording.text("organisation.form.type"), wording::typeAndGroup)
                .part(OrganisationProfile::country, wording.text("shared.field.country"), wording::country)
                .part(
                        OrganisationProfile::severalCountries,
                        wording.text("organisation.form.several"),
                        yes -> yes ? wording.country(null) : "")
                .part(OrganisationProfile::purpose, wording.text("organisation.form.purpose"))
                .part(OrganisationProfile::eMail, wording.text("shared.field.email"))
                .part(OrganisationProfile::website, wording.text("shared.field.website"));
    }
}
