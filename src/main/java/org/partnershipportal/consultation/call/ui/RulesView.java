package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.CallRules;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.taxonomy.ReferenceFields;
import org.partnershipportal.platform.taxonomy.RuleSets;
import org.partnershipportal.platform.taxonomy.RulesField;

/** UC-CAL-07: say what a call allows, and what it is about. */
@Route(":acting/desk/calls/:code/rules")
@OpenTo(Permission.WRITE_CALL)
class RulesView extends ContentPage {

    RulesView(Actors actors, Calls calls) {
        super(actors, calls);
    }

    @Override
    protected void build(CallDetails call, CallWording wording, BeforeEnterEvent event) {
        CallRules rules = call.content().rules();
        Checkbox individuals = new Checkbox(getTranslation("call.rules.individuals"), rules.individuals());
        CheckboxGroup<NameChoice> names = choices("call.rules.names", List.of(NameChoice.values()), NameChoice::key);
        names.setValue(rules.names());
        CheckboxGroup<TextChoice> texts = choices("call.rules.texts", List.of(TextChoice.values()), TextChoice::key);
        texts.setValue(rules.texts());
        IntegerField files = number("call.rules.files", rules.files());
        IntegerField megabytes =
                number("call.rules.file-size", Math.toIntExact(rules.bytesPerFile() / Formats.MEGABYTE));
        IntegerField years = number("call.rules.retention", rules.retentionYears());
        years.setHelperText(getTranslation("call.rules.retention-hint"));
        MultiSelectComboBox<String> themes = ReferenceFields.themes(getTranslation("shared.field.themes"));
        themes.setValue(call.content().themes());
        RulesField standards = new RulesField(getTranslation("shared.field.rules"), "standards");
        standards.setValue(call.content().standards());
        TextField mandate = new TextField(getTranslation("call.fact.mandate"));
        mandate.setMaxLength(CallLimits.MANDATE);
        mandate.setHelperText(getTranslation("call.rules.mandate-hint"));
        mandate.setValue(call.content().mandate());
        problems()
                .bind("rules.individuals", individuals)
                .bind("rules.names", names)
                .bind("rules.texts", texts)
                .bind("rules.files", files)
                .bind("rules.bytesPerFile", megabytes)
                .bind("rules.retentionYears", years)
                .bind("themes", themes)
                .bind("standards", standards)
                .bind("mandate", mandate);
        FormColumn column = new FormColumn()
                .required(individuals, names, texts, files, megabytes, years)
                .optional(themes, standards, mandate);
        add(header(getTranslation("call.rules.heading")), form(column, () -> {
            var cited = standards.read();
            return content -> new CallContent(
                    content.original(),
                    content.texts(),
                    content.questionnaire(),
                    new CallRules(
                            individuals.getValue(),
                            names.getValue(),
                            texts.getValue(),
                            typed(files),
                            bytes(typed(megabytes), content.rules().bytesPerFile()),
                            typed(years)),
                    themes.getValue().stream().sorted().toList(),
                    cited,
                    mandate.getValue());
        }));
    }

    /** A size that came from a file need not be whole megabytes; it stays unless another is typed. */
    private static long bytes(int megabytes, long stored) {
        return stored / Formats.MEGABYTE == megabytes && megabytes > 0 ? stored : megabytes * Formats.MEGABYTE;
    }

    private <T> CheckboxGroup<T> choices(String label, List<T> all, Function<T, String> key) {
        CheckboxGroup<T> group = new CheckboxGroup<>(getTranslation(label));
        group.setItems(all);
        group.setItemLabelGenerator(one -> getTranslation(key.apply(one)));
        group.setItemHelperGenerator(one -> getTranslation(key.apply(one) + ".meaning"));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return group;
    }

    private IntegerField number(String key, int value) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setValue(value);
        return field;
    }

    private static int typed(IntegerField field) {
        return field.getOptionalValue().orElse(-1);
    }

    @Override
    protected Map<String, String> part(CallContent content) {
        CallWording wording = wording();
        CallRules rules = content.rules();
        Map<String, String> part = new LinkedHashMap<>();
        part.put(
                getTranslation("call.fact.who"),
                getTranslation(rules.individuals() ? "call.fact.who-everyone" : "call.fact.who-organisations"));
        part.put(
                getTranslation("call.rules.names"),
                wording.list(rules.names().stream()
                        .sorted()
                        .map(name -> getTranslation(name.key()))
                        .toList()));
        part.put(
                getTranslation("call.rules.texts"),
                wording.list(rules.texts().stream()
                        .sorted()
                        .map(text -> getTranslation(text.key()))
                        .toList()));
        part.put(
                getTranslation("shared.field.files"),
                wording.text("call.fact.files-limit", rules.files(), wording.size(rules.bytesPerFile())));
        part.put(getTranslation("call.rules.retention"), String.valueOf(rules.retentionYears()));
        part.put(getTranslation("shared.field.themes"), wording.themes(content.themes()));
        part.put(
                getTranslation("shared.field.rules"),
                RuleSets.standard().list(content.standards(), wording.language()));
        part.put(getTranslation("call.fact.mandate"), content.mandate());
        return part;
    }
}
