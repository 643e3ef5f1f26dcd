package org.partnershipportal.consultation.report.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.ground.shared.NotFound;

/** Reads what addresses name; what has not the form of it answers like what does not exist (R0.1). */
final class ReportPaths {

    private ReportPaths() {}

    static CallCode code(BeforeEnterEvent event) {
        return event.getRouteParameters().get("code").flatMap(CallCode::parse).orElseThrow(NotFound::new);
    }

    static ParagraphId paragraph(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("paragraph")
                .flatMap(ParagraphId::parse)
                .orElseThrow(NotFound::new);
    }
}
