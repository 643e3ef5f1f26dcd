package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentRow;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Reader;

/** How what the desk makes of inputs is worded for one reader. */
record AssessmentWording(Reader reader) {

    String text(String key, Object... args) {
        return Translations.standard().text(language(), key, args);
    }

    Language language() {
        return reader.language();
    }

    /** A text of the call, in the reader's language or else in the original. */
    LocalizedText of(Texts texts, Language original) {
        return texts.in(language(), original)
                .orElseGet(() -> new LocalizedText("", language().tag()));
    }

    /**
     * How answers are worded.
     *
     * @param original the call's language, for labels that lack the reader's
     * @param written tag of the language they are written in
     */
    AnswerWording answers(Language original, String written) {
        return new InputWords(language(), original).answers(written);
    }

    String moment(Instant at) {
        return Formats.dateTime(at, Reader.GENEVA, language());
    }

    String languageName(String tag) {
        return Formats.languageName(tag, language());
    }

    StatusBadge badge(Admissibility as) {
        String word = text(as.key());
        return switch (as) {
            case UNDECIDED -> StatusBadge.warn(word);
            case ADMISSIBLE -> StatusBadge.ok(word);
            case INADMISSIBLE -> StatusBadge.bad(word);
        };
    }

    /** Whose input it is, as the report team may know it. */
    LocalizedText whose(@Nullable OrganisationSummary lead, NameChoice name, int sealed) {
        return new InputWords(language(), language()).whose(lead, name, sealed);
    }

    Component named(AssessmentRow row) {
        return new TextWithLanguage(whose(row.from(), row.name(), row.sealed()), language());
    }

    String treatment(NameChoice name, TextChoice text) {
        return text("input.task.chosen", text(name.key()), text(text.key()));
    }

    static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("m");
        return small;
    }
}
