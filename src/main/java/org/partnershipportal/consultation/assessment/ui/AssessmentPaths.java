package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.NotFound;

/** Reads what addresses name; what has not the form of it answers like what does not exist (R0.1). */
final class AssessmentPaths {

    private AssessmentPaths() {}

    static InputId id(BeforeEnterEvent event) {
        return event.getRouteParameters().get("id").flatMap(InputId::parse).orElseThrow(NotFound::new);
    }

    static CallCode call(BeforeEnterEvent event) {
        return event.getRouteParameters().get("code").flatMap(CallCode::parse).orElseThrow(NotFound::new);
    }
}
