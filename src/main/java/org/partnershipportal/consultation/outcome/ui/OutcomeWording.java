package org.partnershipportal.consultation.outcome.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.assessment.InputWords;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.outcome.OutcomeState;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.ground.uikit.TextWithLanguage;
import org.partnershipportal.ground.uikit.Wording;
import org.partnershipportal.people.organisation.OrganisationSummary;

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

    /** Whose input it is, as the report team may know it. */
    LocalizedText whose(@Nullable OrganisationSummary from, NameChoice name, int sealed) {
        return new InputWords(language, language).whose(from, name, sealed);
    }

    Component named(@Nullable OrganisationSummary from, NameChoice name, int sealed) {
        return new TextWithLanguage(whose(from, name, sealed), language);
    }
}
