package org.partnershipportal.overview.publicsite.web;

import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.plain.Page;
import org.partnershipportal.ground.questionnaire.Texts;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;

/**
 * How the questions of answers are read on a page.
 *
 * @param page the page
 * @param original the call's language, for texts that lack the page's
 */
record AnswerLabels(Page page, Language original) {

    /** A text of the call for the reader; {@code null} if there is none. */
    @Nullable
    LocalizedText text(Texts some) {
        return some.in(page.language(), original).orElse(null);
    }
}
