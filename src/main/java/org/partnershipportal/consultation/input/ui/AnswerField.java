package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.InputId;
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

    /**
     * @param acting for whom it is written
     * @param answer what stands there
     * @param language tag of the language it is written in
     * @param holder who else is writing there; empty if nobody
     * @param readOnly whether it is only read
     */
    AnswerField(
            InputWording wording,
            Acting acting,
            InputId input,
            AnswerDetails answer,
            String language,
            String holder,
            boolean readOnly) {
        Map<String, Object> config =
                counted(wording, answer.words(), answer.question().wordLimit());
        config.put("id", "answer-" + answer.question().key());
        config.put(
                "address",
                ADDRESS + acting.segment() + "/" + input + "/"
                        + answer.question().key());
        config.put("tokenAddress", TOKEN);
        config.put("signIn", acting.segment() + "/home");
        config.put("text", answer.value() instanceof AnswerValue.Text typed ? typed.text() : "");
        config.put("edition", answer.edition());
        config.put("language", language);
        config.put("rows", answer.question().kind() == QuestionKind.LONG_TEXT ? LONG_ROWS : SHORT_ROWS);
        config.put("readOnly", readOnly);
        config.put(
                "saved",
                answer.savedAt() == null ? "" : wording.text("input.answer.saved", wording.time(answer.savedAt())));
        config.put("held", holder.isEmpty() ? "" : held(wording, holder));
        config.put("words", words(wording));
        getElement().setAttribute("config", MAPPER.writeValueAsString(config));
        // The page's session would end while only the field speaks to the server.
        getElement().addEventListener("answer-awake", awake -> {});
    }

    private static Map<String, String> words(InputWording wording) {
        return Map.of(
                "label", wording.text("input.answer.label"),
                "saving", wording.text("input.answer.saving"),
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
        told.put("count", wording.count(words, limit));
        told.put("left", wording.left(words, limit));
        told.put("over", limit > 0 && words > limit);
        told.put("share", limit == 0 ? -1 : words * 100L / limit);
        return told;
    }

    /** Says who is writing; of a person erased meanwhile there is no name. */
    static String held(InputWording wording, String name) {
        return name.isEmpty() ? wording.text("input.refusal.held-by-another") : wording.text("input.answer.held", name);
    }
}
