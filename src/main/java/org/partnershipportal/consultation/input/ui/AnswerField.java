package org.partnershipportal.consultation.input.ui;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.input.AnswerDetails;
import org.partnershipportal.consultation.input.QuestionPage;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.ground.uikit.SavedField;
import org.partnershipportal.platform.access.Acting;

/**
 * The field in which an answer of words is written: {@code frontend/js/answer-field.js}, which saves by itself to
 * {@link DraftEndpoint} and keeps the text in the page whatever happens to the connection and the session.
 */
final class AnswerField extends SavedField {

    private static final int LONG_ROWS = 14;
    private static final int SHORT_ROWS = 2;

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
        super(config(wording, acting, page, address, preview));
    }

    private static Map<String, Object> config(
            InputWording wording, Acting acting, QuestionPage page, String address, boolean preview) {
        AnswerDetails answer = page.answer();
        Map<String, Object> config =
                counted(wording, answer.words(), answer.question().wordLimit());
        config.putAll(common(acting.segment() + "/" + address, acting.segment() + "/home"));
        config.put("id", "answer-" + answer.question().key());
        config.put("preview", preview);
        config.put("leased", !preview);
        config.put("text", answer.value() instanceof AnswerValue.Text typed ? typed.text() : "");
        config.put("edition", answer.edition());
        config.put("language", page.input().language());
        config.put("rows", answer.question().kind() == QuestionKind.LONG_TEXT ? LONG_ROWS : SHORT_ROWS);
        config.put("readOnly", !page.writes());
        config.putAll(saved(wording, answer.savedAt()));
        config.put("held", page.held() == null ? "" : wording.say(page.held()));
        Map<String, String> words = new LinkedHashMap<>(words(wording.text("shared.field.your-answer")));
        if (preview) {
            words.put("saving", "");
        }
        config.put("words", words);
        return config;
    }

    /** When it was saved; the browser says the time by its own clock, in the place of the one that is written here. */
    static Map<String, Object> saved(InputWording wording, @Nullable Instant at) {
        return at == null
                ? Map.of("saved", "")
                : Map.of(
                        "saved", wording.text("input.answer.saved", wording.time(at)),
                        "savedTime", wording.time(at),
                        "savedAt", at.toEpochMilli());
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
