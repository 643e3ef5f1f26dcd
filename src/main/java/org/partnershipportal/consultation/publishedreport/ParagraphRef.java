package org.partnershipportal.consultation.publishedreport;

import java.util.Optional;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.report.Anchor;

/**
 * A paragraph of a report, whichever version it is read in.
 *
 * @param call the code of the call reported on
 * @param paragraph its permanent mark
 */
public record ParagraphRef(CallCode call, Anchor paragraph) {

    /** The paragraph that a text names; empty if it has not the form of one. */
    public static Optional<ParagraphRef> parse(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : CallCode.parse(text.substring(0, dot))
                        .flatMap(call -> Anchor.parse(text.substring(dot + 1))
                                .map(paragraph -> new ParagraphRef(call, paragraph)));
    }

    /** Code and mark, such as {@code older-persons.p-7kq2mxtb}. */
    @Override
    public String toString() {
        return call + "." + paragraph;
    }
}
