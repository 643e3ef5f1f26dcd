package org.partnershipportal.exchange.remark.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.Instant;
import org.partnershipportal.exchange.remark.RemarkKind;
import org.partnershipportal.exchange.remark.RemarkText;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Tone;
import org.partnershipportal.ground.uikit.Icon;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;

/** How remarks on practices are worded for one reader. */
record RemarkWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
    }

    String day(Instant at) {
        return Formats.date(at, reader.zone(), language());
    }

    StatusBadge kind(RemarkKind kind) {
        return switch (kind) {
            case CONFIRMATION, REVIEW -> StatusBadge.ok(text(kind.key()));
            case COUNTER_VIEW -> new StatusBadge(Tone.WARN, Icon.SPEECH, text(kind.key()));
        };
    }

    /** The verb that hides a text. */
    String hide(RemarkText which) {
        return text(which == RemarkText.WORDS ? "remark.hide.words" : "remark.hide.answer");
    }

    /** The verb that shows it again. */
    String show(RemarkText which) {
        return text(which == RemarkText.WORDS ? "remark.hide.words-undo" : "remark.hide.answer-undo");
    }

    /** Asks for the language in which somebody writes. */
    ComboBox<String> textLanguage() {
        ComboBox<String> field = new ComboBox<>(text("shared.field.writing-language"));
        field.setItems(languages());
        field.setItemLabelGenerator(this::languageName);
        field.setValue(language().tag());
        return field;
    }
}
