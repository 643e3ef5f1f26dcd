package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentRow;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.questionnaire.AnswerWording;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;

/** How what the desk makes of inputs is worded for one reader. */
record AssessmentWording(Reader reader) implements Wording {

    @Override
    public Language language() {
        return reader.language();
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

    /** A sentence, its moments with the name of their zone. */
    String say(Sentence sentence) {
        return sentence.in(language(), at -> Formats.moment(at, language()));
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
    LocalizedText whose(KnownSender sender) {
        return new InputWords(language(), language()).whose(sender);
    }

    Component named(AssessmentRow row) {
        return new TextWithLanguage(whose(row.sender()), language());
    }

    String treatment(NameChoice name, TextChoice text) {
        return text("shared.field.dotted", text(name.key()), text(text.key()));
    }
}
