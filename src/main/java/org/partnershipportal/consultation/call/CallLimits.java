package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.shared.ForOwnPages;

/** The limits on what a call says, asks and allows: how long and how many. */
@ForOwnPages
public final class CallLimits {

    /** Characters of a title, and of who issued it. */
    public static final int TITLE = 300;
    /** Characters of each of the other texts. */
    public static final int TEXT = 10_000;
    /** Characters of the mandate it rests on. */
    public static final int MANDATE = 500;
    /** Characters of the notice of a correction. */
    public static final int NOTE = 2_000;
    /** Characters of a reason: of an extension asked for or declined, or of taking over. */
    public static final int REASON = 2_000;

    /** Files of an input. */
    public static final int FILES = 20;
    /** Bytes of a file. */
    public static final long BYTES_PER_FILE = 50L * 1024 * 1024;
    /** Years for which texts are kept. */
    public static final int RETENTION_YEARS = 50;
    /** Themes. */
    public static final int THEMES = 20;
    /** Rules of the sets that it is about. */
    public static final int STANDARDS = 60;
    /** Persons of the report's team who can act, from its opening on (R14.11). */
    public static final int TEAM_LEAST = 2;
    /** Persons of the report's team. */
    public static final int TEAM = 30;

    private CallLimits() {}
}
