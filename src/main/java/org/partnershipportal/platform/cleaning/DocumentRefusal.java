package org.partnershipportal.platform.cleaning;

import java.util.Locale;

/** Why a file is rejected. Each reason has a sentence that also gives the remedy. */
public enum DocumentRefusal {
    /** Nothing is in it. */
    EMPTY,
    /** More bytes than the record takes. */
    TOO_BIG,
    /** The record has all the files it takes. */
    TOO_MANY,
    /** Not one of the kinds of file taken, by what is in it. */
    TYPE_NOT_ALLOWED,
    /** The ending of the name says another kind of file than what is in it. */
    NAME_LIES,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It carries macros. */
    MACROS,
    /** It unpacks to far more than it should, or takes too much to open. */
    ARCHIVE_BOMB,
    /** It is a text, and in which encoding is not sure. */
    ENCODING,
    /** It is a text that a spreadsheet program would run. */
    FORMULAS,
    /** It is broken. */
    UNREADABLE,
    /** The scanner found a virus. */
    VIRUS,
    /** There is no scanner and the portal is in production. */
    NO_SCANNER,
    /** The disk has no room for files. */
    NO_SPACE,
    /** The drafts of a call have all the files that the portal takes for them. */
    CALL_FULL,
    /** No cleaned copy can be made, and the record takes cleaned files only. */
    CANNOT_BE_CLEANED,
    /** It made room for others, for its sealed record has no answer. */
    GAVE_WAY,
    /** What was checked is no longer what was sent. */
    CHANGED;

    /** Key of the sentence. */
    public String key() {
        return "cleaning.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
