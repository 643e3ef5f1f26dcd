package org.partnershipportal.consultation.input;

import org.partnershipportal.consultation.call.CallContent;

/** What a call asks whose form is previewed: every kind of question, one of them within bounds. */
public final class PreviewStage {

    private PreviewStage() {}

    public static CallContent content() {
        return FormPreviewTests.content();
    }
}
