package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.platform.access.Acting;
import tools.jackson.databind.json.JsonMapper;

/**
 * The field in which an answer of words is written: {@code frontend/js/answer-field.js}, which saves by itself to
 * {@link DraftEndpoint} and keeps the text in the page whatever becomes of connection and session.
 */
@Tag("answer-field")
@JavaScript("context://js/answer-field.js")
@StyleSheet("context://styles/input.css")
final class AnswerField extends Component {

    /** The address below which drafts are saved, as a page below {@code /app/} reaches it. */
    static final String ADDRESS = "../drafts/";
    /** The address of a session's token. */
    static final String TOKEN = ADDRESS + "token";

    private static final int LONG_ROWS = 14;
    private static final int SHORT_ROWS = 2;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** @param acting for whom it is written */
    AnswerField(InputWording wording, Acting acting, QuestionPage page) {
        this(
                wording,
                acting,
                page,
                page.input().id() + "/" + page.answer().question().key(),
                false);
    }

    /**
     * The field of a preview: what is typed is counted as it will be, and kept by the open page alone (decision 56).
     *
     * @param typed is told what stands in the field, each time it was counted
     */
    static AnswerField preview(InputWording wording, Acting acting, QuestionPage page, Consumer<String> typed) {
        AnswerField field = new AnswerField(
                wording,
                acting,
                page,
                page.input().call().code() + "/" + page.answer().question().key() + "/preview?language="
                        + wording.language().tag(),
                true);
        field.getElement()
                .addEventListener(
                        "answer-counted",
                        counted -> typed.accept(
                                counted.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        return field;
    }

    private AnswerField(InputWording wording, Acting acting, QuestionPage page, String address, boolean preview) {
        AnswerDetails answer = page.answer();
        Map<String, Object> config =
                counted(wording, answer.words(), answer.question().wordLimit());
        config.put("id", "answer-" + answer.question().key());
        config.put("address", ADDRESS + acting.segment() + "/" + address);
        config.put("preview", preview);
        config.put("tokenAddress", TOKEN);
        config.put("signIn", acting.segment() + "/home");
        config.put("text", answer.value() instanceof AnswerValue.Text typed ? typed.text() : "");
        config.put("edition", answer.edition());
        config.put("language", page.input().language());
        config.put("rows", answer.question().kind() == QuestionKind.LONG_TEXT ? LONG_ROWS : SHORT_ROWS);
        config.put("readOnly", !page.writes());
        config.put(
                "saved",
                answer.savedAt() == null ? "" : wording.text("input.answer.saved", wording.time(answer.savedAt())));
        config.put("held", page.held() == null ? "" : wording.say(page.held()));
        config.put("words", words(wording, preview));
        getElement().setAttribute("config", MAPPER.writeValueAsString(config));
        // The page's session would end while only the field speaks to the server.
        getElement().addEventListener("answer-awake", awake -> {});
    }

    private static Map<String, String> words(InputWording wording, boolean preview) {
        return Map.of(
                "label", wording.text("input.answer.label"),
                "saving", preview ? "" : wording.text("input.answer.saving"),
                "offline", wording.text("input.answer.offline"),
                "failed", wording.text("input.answer.failed"),
                "signedOut", wording.text("input.answer.signed-out"),
                "signIn", wording.text("input.answer.sign-in"),
                "mine", wording.text("input.answer.mine"),
                "theirs", wording.text("input.answer.theirs"));
    }

    /** What the counter says: the count, what is left, whether it is over, and the share of the limit in percent. */
    static Map<String, Object> counted(InputWording wording, int words, int limit) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("count", wording.say(AnswerDetails.counted(words, limit)));
        told.put("left", wording.left(words, limit));
        told.put("over", limit > 0 && words > limit);
        told.put("share", limit == 0 ? -1 : words * 100L / limit);
        return told;
    }
}
