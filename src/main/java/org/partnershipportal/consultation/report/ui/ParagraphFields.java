package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.report.ParagraphDetails;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.uikit.SavedField;

/** A paragraph while it is written: its text and, if it has one or is to have one, the heading above it. */
final class ParagraphFields extends Div {

    private static final int ROWS = 4;

    /**
     * How its parts are saved.
     *
     * @param address where a part is saved
     * @param signIn the page to which one comes by signing in again
     * @param saved is told each edition that was saved
     * @param gone is told that the paragraph is not there any more
     */
    record Saving(UnaryOperator<String> address, String signIn, LongConsumer saved, Runnable gone) {}

    private final ParagraphId id;
    private final Language language;
    private final Saving saving;
    private final SavedField text;
    private @Nullable SavedField above;

    /**
     * @param name the paragraph's name
     * @param now what is saved of it; {@code null} if nothing is
     * @param edition the edition of that
     * @param heading the name of the field for its heading; {@code null} for none
     */
    ParagraphFields(
            ParagraphId id,
            String name,
            @Nullable ParagraphDetails now,
            long edition,
            @Nullable String heading,
            Language language,
            Saving saving) {
        this.id = id;
        this.language = language;
        this.saving = saving;
        addClassNames("stack", "s2");
        text = field("text", name, now == null ? "" : now.text(), edition, ROWS);
        if (now == null || heading == null) {
            add(text);
            text.focusText();
            return;
        }
        SavedField line = field("heading", heading, now.heading(), edition, 1);
        above = line;
        add(line, text);
        (now.heading().isEmpty() ? line : text).focusText();
    }

    private SavedField field(String part, String name, String words, long edition, int rows) {
        SavedField field = new SavedField(
                new SavedField.Written(part + "-" + id, name, words, edition, language),
                address(part),
                saving.signIn(),
                rows,
                saving.saved());
        field.whenGone(saving.gone());
        return field;
    }

    /** Saves from now on a new paragraph: text and heading, if something is typed in either that is not saved. */
    void restart() {
        if (above == null) {
            text.restart(address("text"));
        } else {
            text.restart(address("text"), above, address("heading"));
        }
    }

    private String address(String part) {
        return saving.address().apply(part);
    }

    void focusText() {
        text.focusText();
    }
}
