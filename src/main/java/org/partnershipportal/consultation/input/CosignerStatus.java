package org.partnershipportal.consultation.input;

import java.util.Locale;

/** The status of an organisation that was invited to sign. */
public enum CosignerStatus {
    INVITED,
    SIGNED,
    DECLINED,
    LEFT,
    TAKEN_BACK;

    /** Whether it has a place in the input, or may still take it. */
    public boolean isIn() {
        return this == INVITED || this == SIGNED;
    }

    boolean canBecome(CosignerStatus next) {
        return switch (this) {
            case INVITED -> next != LEFT && next != INVITED;
            case SIGNED -> next == SIGNED || next == LEFT;
            case DECLINED, LEFT, TAKEN_BACK -> next == INVITED;
        };
    }

    /** Key of its name. */
    public String key() {
        return "input.cosigner-status." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether an answer is still waited for. */
    public boolean waits() {
        return this == INVITED;
    }

    /** Whether it signed a version. */
    public boolean hasSigned() {
        return this == SIGNED;
    }
}
