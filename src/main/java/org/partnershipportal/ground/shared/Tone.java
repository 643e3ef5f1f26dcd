package org.partnershipportal.ground.shared;

/** How a status is to be taken. Its words say everything; its colour only repeats them. */
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
