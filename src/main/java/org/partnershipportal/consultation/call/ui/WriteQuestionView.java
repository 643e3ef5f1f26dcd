package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallAct;
import org.partnershipportal.consultation.call.CallContent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.ground.questionnaire.Question;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.questionnaire.Section;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actors;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Permission;

/** UC-CAL-06: write one question; a key that no question has yet starts a new one. */
@Route(":acting/desk/calls/:code/questions/:key")
@OpenTo(Permission.WRITE_CALL)
class WriteQuestionView extends ContentPage {

    private static final String SECTION = "section";

    private QuestionKey key = new QuestionKey("q");

    WriteQuestionView(Actors actors, Calls calls) {
        super(actors, calls);
    }

    @Override
    protected void build(CallDetails call, CallWording wording, BeforeEnterEvent event) {
        key = named(event, "key", QuestionKey::parse);
        CallContent content = call.content();
        Optional<Question> stored = content.questionnaire().question(key);
        Language shown = stored.isPresent() ? workingLanguage(event, content.original()) : content.original();
        String section = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SECTION)
                .orElseGet(() -> content.questionnaire().sections().stream()
                        .map(Section::key)
                        .findFirst()
                        .orElse(""));
        boolean kindStays = stored.isPresent() && call.can(CallAct.CORRECT);
        QuestionForm form = new QuestionForm(
                wording, content, stored.orElseGet(() -> fresh(key, section)), shown, kindStays, problems());
        add(header(getTranslation(stored.isPresent() ? "call.question.edit" : "call.question.add")));
        if (stored.isPresent()) {
            add(new LanguageLinks(
                    wording,
                    shown,
                    language -> path(CallLinks.question(call.code(), key)) + "?language=" + language.tag()));
        } else {
            add(new Paragraph(getTranslation("call.question.translate-later")));
        }
        add(form(form.column(), () -> {
            Question typed = form.read();
            return now -> now.asking(now.questionnaire().with(typed));
        }));
    }

    /** The language that is worked in, after the question mark; else the original. */
    private static Language workingLanguage(BeforeEnterEvent event, Language original) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("language")
                .flatMap(Language::ofTag)
                .orElse(original);
    }

    /** An empty question of the commonest kind. */
    private static Question fresh(QuestionKey key, String section) {
        return new Question(
                key, section, QuestionKind.LONG_TEXT, false, Texts.NONE, Texts.NONE, 0, List.of(), List.of(), 0, null);
    }

    @Override
    protected Map<String, String> part(CallContent content) {
        return content.questionnaire()
                .question(key)
                .map(question -> QuestionForm.words(wording(), content, question))
                .orElse(Map.of());
    }
}
