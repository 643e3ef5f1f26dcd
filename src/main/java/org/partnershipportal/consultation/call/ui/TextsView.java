package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLimits;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.CallTexts;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.FormColumn;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-05: write what a call says, in one language after the other; a translation is written below its original. */
@Route(":acting/desk/calls/:code/texts/:language")
@OpenTo(Permission.WRITE_CALL)
class TextsView extends ContentPage {

    private static final int SHORT_TEXTS = 2;

    private Language shown = Language.EN;

    TextsView(Actors actors, Calls calls) {
        super(actors, calls);
    }

    @Override
    protected void build(CallDetails call, CallWording wording, BeforeEnterEvent event) {
        shown = named(event, "language", Language::ofTag);
        Language original = call.content().original();
        List<AbstractField<?, String>> fields = new ArrayList<>();
        FormColumn column = new FormColumn();
        for (int i = 0; i < CallTexts.NAMES.size(); i++) {
            String name = CallTexts.NAMES.get(i);
            Texts texts = call.content().texts().all().get(i);
            Component field = field(name, i < SHORT_TEXTS, texts, original, column);
            @SuppressWarnings("unchecked")
            AbstractField<?, String> typed = (AbstractField<?, String>) field;
            fields.add(typed);
        }
        add(
                header(wording.text("call.texts.heading", wording.languageName(shown)))
                        .lead(getTranslation(shown == original ? "call.texts.lead" : "call.texts.lead-translation")),
                new LanguageLinks(wording, shown, language -> path(CallLinks.texts(call.code(), language))),
                form(column, () -> content -> {
                    List<Texts> all = new ArrayList<>();
                    for (int i = 0; i < fields.size(); i++) {
                        all.add(content.texts()
                                .all()
                                .get(i)
                                .with(shown, fields.get(i).getValue()));
                    }
                    return content.saying(CallTexts.of(all));
                }));
    }

    private Component field(String name, boolean isShort, Texts texts, Language original, FormColumn column) {
        String label = getTranslation(FieldNames.textKey(name));
        String path = name + "." + shown.tag();
        boolean must = shown == original && CallTexts.mustBeThere(name);
        if (isShort) {
            TextField field = new TextField(label);
            field.setMaxLength(CallLimits.TITLE);
            field.setValue(texts.original(shown));
            field.setHelperComponent(original(texts, original));
            problems().bind(path, field);
            return placed(field, must, column);
        }
        TextArea field = new TextArea(label);
        field.setMaxLength(CallLimits.TEXT);
        field.setMinRows(3);
        field.setValue(texts.original(shown));
        field.setHelperComponent(original(texts, original));
        problems().bind(path, field);
        return placed(field, must, column);
    }

    private Component placed(Component field, boolean must, FormColumn column) {
        field.getElement().setAttribute("lang", shown.tag()).setAttribute("dir", shown.direction());
        if (must) {
            column.required(field);
        } else {
            column.optional(field);
        }
        return field;
    }

    private Component original(Texts texts, Language original) {
        Div below = new Div();
        if (shown != original && !texts.original(original).isEmpty()) {
            below.addClassName("prose");
            below.add(new TextWithLanguage(new LocalizedText(texts.original(original), original.tag()), shown));
        }
        return below;
    }

    @Override
    protected Map<String, String> part(CallContent content) {
        Map<String, String> part = new LinkedHashMap<>();
        for (int i = 0; i < CallTexts.NAMES.size(); i++) {
            part.put(
                    getTranslation(FieldNames.textKey(CallTexts.NAMES.get(i))),
                    content.texts().all().get(i).original(shown));
        }
        return part;
    }
}
