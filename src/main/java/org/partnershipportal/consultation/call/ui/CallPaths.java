package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;

/** Reads what addresses name; what has not the form of it answers like what does not exist (R0.1). */
final class CallPaths {

    private static final String CODE = "code";
    private static final String KEY = "key";
    private static final String LANGUAGE = "language";

    private CallPaths() {}

    static CallCode code(BeforeEnterEvent event) {
        return event.getRouteParameters().get(CODE).flatMap(CallCode::parse).orElseThrow(NotFound::new);
    }

    /** Of a question, or of a section, which has the same form. */
    static QuestionKey key(BeforeEnterEvent event) {
        return event.getRouteParameters().get(KEY).flatMap(QuestionKey::parse).orElseThrow(NotFound::new);
    }

    static Language language(BeforeEnterEvent event) {
        return event.getRouteParameters().get(LANGUAGE).flatMap(Language::ofTag).orElseThrow(NotFound::new);
    }

    /** The language that is worked in, after the question mark; else the original. */
    static Language workingLanguage(BeforeEnterEvent event, Language original) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LANGUAGE)
                .flatMap(Language::ofTag)
                .orElse(original);
    }
}
