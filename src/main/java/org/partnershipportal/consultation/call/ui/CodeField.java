package org.partnershipportal.consultation.call.ui;

import com.vaadin.flow.component.textfield.TextField;

/**
 * The field of a new call's code. A proposal stands beside it and counts while it is empty: put into it, it could arrive over
 * what somebody is typing.
 */
final class CodeField extends TextField {

    private final CallWording wording;
    private String proposed = "";

    CodeField(String label, CallWording wording) {
        super(label);
        this.wording = wording;
        propose("");
    }

    /** Proposes a code; none if it is empty. */
    void propose(String code) {
        proposed = code;
        setPlaceholder(code);
        String hint = wording.text("call.dates.code-hint");
        setHelperText(code.isEmpty() ? hint : wording.text("call.dates.code-proposed", code) + " " + hint);
    }

    /** What is typed, else what is proposed. */
    String code() {
        return getValue().isBlank() ? proposed : getValue();
    }
}
