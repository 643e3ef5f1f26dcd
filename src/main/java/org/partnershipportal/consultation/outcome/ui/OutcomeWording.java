package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Component;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.outcome.OutcomeDetails;
import org.partnershipportal.consultation.outcome.OutcomeRow;
import org.partnershipportal.consultation.outcome.OutcomeState;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.consultation.report.ReportLinks;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.uikit.PlainLink;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.platform.access.Reader;

/** How outcomes are worded for one reader. */
record OutcomeWording(Language language) implements Wording {

    StatusBadge badge(OutcomeState state) {
        String word = text(state.key());
        return switch (state) {
            case USED -> StatusBadge.ok(word);
            case NOT_USED -> StatusBadge.neutral(word);
            case LACKING -> StatusBadge.warn(word);
        };
    }

    /** Whether its contributors know it. */
    String told(OutcomeRow outcome) {
        if (outcome.told()) {
            return text("outcome.desk.told");
        }
        return text(outcome.state() == OutcomeState.LACKING ? "outcome.table.not-yet" : "outcome.filter.ready");
    }

    /** Whose input it is, as the report team may know it. */
    LocalizedText whose(KnownSender from) {
        return new InputWords(language, language).whose(from);
    }

    Component named(KnownSender from) {
        return new TextWithLanguage(whose(from), language);
    }

    String say(Sentence sentence) {
        return sentence.in(language, at -> Formats.dateTime(at, Reader.GENEVA, language));
    }

    /** The way to a paragraph of the version that was told of. */
    PlainLink paragraph(String key, OutcomeDetails outcome, UsedIn used) {
        return new PlainLink(
                text(key, used.number()),
                below(ReportLinks.published(language, outcome.call(), outcome.version(), used.anchor())));
    }

    /** As links of plain pages take it. */
    static String below(String address) {
        return address.substring(1);
    }
}
