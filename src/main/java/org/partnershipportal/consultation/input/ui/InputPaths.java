package org.partnershipportal.consultation.input.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.NotFound;

/** Reads ids from addresses; what is no id answers like what does not exist (R0.1). */
final class InputPaths {

    private InputPaths() {}

    static InputId id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(InputId::parse).orElseThrow(NotFound::new);
    }

    static QuestionKey question(BeforeEnterEvent event) {
        return event.getRouteParameters().get("key").flatMap(QuestionKey::parse).orElseThrow(NotFound::new);
    }

    static CallCode call(BeforeEnterEvent event) {
        return event.getRouteParameters().get("code").flatMap(CallCode::parse).orElseThrow(NotFound::new);
    }
}
