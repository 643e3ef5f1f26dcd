package org.partnershipportal.exchange.challenge.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.partnershipportal.exchange.challenge.Reach;
import org.partnershipportal.exchange.challenge.WriteChallenge;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.uikit.CommandForm;
import org.partnershipportal.ground.uikit.DifferingParts;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.RulesField;
import org.partnershipportal.platform.taxonomy.Themes;

/** The fields of a challenge, the same for one that is told and for one that is changed. */
final class ChallengeFields {

    private final ChallengeWording wording;
    private final TextField title;
    private final TextArea hard;
    private final TextArea tried;
    private final RulesField rules;
    private final ComboBox<CountryCode> country;
    private final MultiSelectComboBox<String> themes;
    private final ComboBox<String> language;
    private final RadioButtonGroup<Reach> reach;

    ChallengeFields(ChallengeWording wording) {
        this.wording = wording;
        title = new TextField(wording.text("shared.field.title"));
        hard = area("hard");
        tried = area("tried");
        rules = new RulesField(label("rules"), "rules");
        country = ReferenceFields.country(label("country"));
        country.setHelperText(wording.text("challenge.form.country"));
        themes = ReferenceFields.themes(label("themes"));
        language = wording.textLanguage(wording.language().tag());
        reach = new RadioButtonGroup<>(label("reach"));
        reach.setItems(Reach.values());
        reach.setItemLabelGenerator(one -> wording.text(one.key()));
        reach.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reach.setHelperText(wording.text("challenge.form.reach"));
    }

    private TextArea area(String part) {
        TextArea area = new TextArea(label(part));
        area.setMinRows(4);
        area.setHelperText(wording.text("challenge.form." + part));
        return area;
    }

    /** Empty, for one that is told. */
    CommandForm<WriteChallenge> tell(UUID token) {
        return form(token, () -> 0);
    }

    /**
     * With what is written now.
     *
     * @param edition the edition that one has seen
     * @param fixed whether who reads it can no longer change
     */
    CommandForm<WriteChallenge> edit(WriteChallenge now, LongSupplier edition, boolean fixed) {
        rules.setValue(now.rules().stream().toList());
        reach.setReadOnly(fixed);
        return form(now.formToken(), edition).filled(now);
    }

    private CommandForm<WriteChallenge> form(UUID token, LongSupplier edition) {
        return new CommandForm<>(WriteChallenge.class)
                .given(WriteChallenge::formToken, token)
                .read(WriteChallenge::edition, edition::getAsLong)
                .required(WriteChallenge::title, title)
                .required(WriteChallenge::hard, hard)
                .optional(WriteChallenge::tried, tried)
                .required(WriteChallenge::rules, rules, () -> new LinkedHashSet<>(rules.read()))
                .optional(WriteChallenge::country, country)
                .optional(WriteChallenge::themes, themes)
                .required(WriteChallenge::language, language)
                .required(WriteChallenge::reach, reach);
    }

    /** How what another saved differs from what stands in the form. */
    DifferingParts<WriteChallenge> differences() {
        return new DifferingParts<WriteChallenge>()
                .part(WriteChallenge::title, wording.text("shared.field.title"))
                .part(WriteChallenge::hard, label("hard"))
                .part(WriteChallenge::tried, label("tried"))
                .part(
                        WriteChallenge::rules,
                        label("rules"),
                        named -> RuleSets.standard().list(named, wording.language()))
                .part(WriteChallenge::country, label("country"), wording::place)
                .part(
                        WriteChallenge::themes,
                        label("themes"),
                        codes -> Themes.standard().list(codes, wording.language()))
                .part(WriteChallenge::language, wording.text("shared.field.text-language"), wording::languageName)
                .part(WriteChallenge::reach, label("reach"), one -> wording.text(one.key()));
    }

    private String label(String part) {
        return wording.text("challenge.field." + part);
    }
}
