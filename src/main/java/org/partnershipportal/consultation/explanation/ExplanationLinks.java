package org.partnershipportal.consultation.explanation;

import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.ground.shared.ForOwnPages;

/** The addresses of requests to explain an input, below {@code /app/{acting}/}. */
@ForOwnPages
public final class ExplanationLinks {

    private ExplanationLinks() {}

    /** One request, for those who contributed the input. */
    public static String page(InputId input, ExplanationId request) {
        return InputLinks.page(input) + below(request);
    }

    /** The same below the address of the input's pages without script. */
    public static String below(ExplanationId request) {
        return "/explain/" + request;
    }
}
