package org.partnershipportal.ground.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.partnershipportal.ground.shared.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * A field that is saved automatically, two seconds after typing: {@code frontend/js/answer-field.js}. It keeps the text
 * in the page whatever happens to the connection and the session, and where another person saved the same text, it
 * shows both.
 */
@Tag("answer-field")
@JavaScript("context://js/answer-field.js")
@StyleSheet("context://styles/input.css")
public class SavedField extends Component implements HasStyle {

    /** The address below which such fields save, as a page below {@code /app/} reaches it. */
    public static final String ADDRESS = "../drafts/";

    private static final String TOKEN = ADDRESS + "token";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * A text that is written.
     *
     * @param id of the field on its page
     * @param label its name
     * @param text what is saved now
     * @param edition which edition that is; 0 while nothing is saved
     * @param language in which it is written
     */
    public record Written(String id, String label, String text, long edition, Language language) {}

    /** @param config what the script reads */
    protected SavedField(Map<String, Object> config) {
        getElement().setAttribute("config", MAPPER.writeValueAsString(config));
        // The page's session would end while only the field speaks to the server.
        getElement().addEventListener("answer-awake", awake -> {});
    }

    /**
     * A field of some lines.
     *
     * @param address where it saves, below {@link #ADDRESS}
     * @param signIn the page to which one comes by signing in again
     * @param rows how many lines it shows at least; one for a text of one line
     * @param saved is told each edition that was saved
     */
    public SavedField(Written written, String address, String signIn, int rows, LongConsumer saved) {
        this(config(written, address, signIn, rows));
        getElement()
                .addEventListener(
                        "answer-saved",
                        told -> saved.accept(
                                told.getEventData().get("event.detail").asLong()))
                .addEventData("event.detail");
    }

    private static Map<String, Object> config(Written written, String address, String signIn, int rows) {
        Map<String, Object> config = new LinkedHashMap<>(common(address, signIn));
        config.put("id", written.id());
        config.put("text", written.text());
        config.put("edition", written.edition());
        config.put("language", written.language().tag());
        config.put("rows", rows);
        config.put("line", rows == 1);
        config.put("told", true);
        config.put("count", "");
        config.put("share", -1);
        config.put("words", words(written.label()));
        return config;
    }

    /**
     * What every field needs to save.
     *
     * @param address where, below {@link #ADDRESS}
     * @param signIn the page to which one comes by signing in again
     */
    protected static Map<String, Object> common(String address, String signIn) {
        return Map.of("address", ADDRESS + address, "tokenAddress", TOKEN, "signIn", signIn);
    }

    /** The sentences that the script says. */
    protected static Map<String, String> words(String label) {
        Component reader = new Words();
        return Map.of(
                "label", label,
                "saving", reader.getTranslation("input.answer.saving"),
                "offline", reader.getTranslation("input.answer.offline"),
                "failed", reader.getTranslation("input.answer.failed"),
                "signedOut", reader.getTranslation("input.answer.signed-out"),
                "signIn", reader.getTranslation("input.answer.sign-in"),
                "mine", reader.getTranslation("input.answer.mine"),
                "theirs", reader.getTranslation("input.answer.theirs"));
    }

    /** Speaks the language of the page. */
    @Tag("span")
    private static final class Words extends Component {}

    /** Does something when the field learns that what it saves is not there any more. */
    public void whenGone(Runnable act) {
        getElement().addEventListener("answer-gone", gone -> act.run());
    }

    /**
     * Saves from now on something new, of which nothing is saved yet: what the field saved was taken away. What was typed and not
     * saved is kept.
     *
     * @param address where it saves, below {@link #ADDRESS}
     */
    public void restart(String address) {
        getElement().executeJs("this.restart($0)", ADDRESS + address);
    }

    /**
     * The same together with another field of the same record: what is typed in either is saved of both, and of the other one
     * once this one is saved.
     *
     * @param otherAddress where the other one saves, below {@link #ADDRESS}
     */
    public void restart(String address, SavedField other, String otherAddress) {
        getElement()
                .executeJs("this.restart($0, $1, $2)", ADDRESS + address, other.getElement(), ADDRESS + otherAddress);
    }

    /** Gives the field the focus once it is there. */
    public void focusText() {
        getElement().executeJs("requestAnimationFrame(() => this.focus())");
    }
}
