package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionnaireLimits;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-06: name a section of the questions in each language. */
@Route(":acting/desk/calls/:code/sections/:key")
@OpenTo(Permission.WRITE_CALL)
class SectionView extends ContentPage {

    private String key = "";

    SectionView(Actors actors, Calls calls) {
        super(actors, calls);
    }

    @Override
    protected void build(CallDetails call, CallWording wording, BeforeEnterEvent event) {
        key = named(event, "key", QuestionKey::parse).value();
        Texts titles = titles(call.content());
        FormColumn column = new FormColumn();
        Map<Language, TextField> fields = new EnumMap<>(Language.class);
        for (Language language : ordered(call.content().original())) {
            TextField field = new TextField(wording.text(
                    "call.text.in-language", getTranslation("shared.field.name"), wording.languageName(language)));
            field.setMaxLength(QuestionnaireLimits.LABEL);
            field.setValue(titles.original(language));
            field.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
            problems().bind("section." + key + ".title." + language.tag(), field);
            fields.put(language, field);
            if (language == call.content().original()) {
                column.required(field);
            } else {
                column.optional(field);
            }
        }
        add(
                header(getTranslation(titles.isEmpty() ? "call.section.add" : "call.section.edit")),
                form(column, () -> content -> {
                    Map<Language, String> typed = new EnumMap<>(Language.class);
                    fields.forEach((language, field) -> typed.put(language, field.getValue()));
                    return content.asking(content.questionnaire().with(new Section(key, new Texts(typed))));
                }));
    }

    private static java.util.List<Language> ordered(Language original) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(original),
                        java.util.Arrays.stream(Language.values()).filter(language -> language != original))
                .toList();
    }

    private Texts titles(CallContent content) {
        return content.questionnaire().sections().stream()
                .filter(section -> section.key().equals(key))
                .map(Section::title)
                .findFirst()
                .orElse(Texts.NONE);
    }

    @Override
    protected Map<String, String> part(CallContent content) {
        Map<String, String> part = new LinkedHashMap<>();
        titles(content)
                .byLanguage()
                .forEach((language, title) -> part.put(wording().languageName(language), title));
        return part;
    }
}
