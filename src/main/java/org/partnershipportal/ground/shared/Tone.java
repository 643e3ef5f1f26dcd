package org.partnershipportal.ground.shared;

/** How a state is to be taken; its words say it all, its colour says it beside them. */
public enum Tone {
    /** Nothing follows from it: a draft, something that is over. */
    NEUTRAL(""),
    /** In force. */
    OK("ok"),
    /** Someone has something to do. */
    WARN("warn"),
    /** Refused, withdrawn, suspended. */
    BAD("bad");

    private final String look;

    Tone(String look) {
        this.look = look;
    }

    /** The class of its look in the style sheets; empty where it has none. */
    public String look() {
        return look;
    }
}
