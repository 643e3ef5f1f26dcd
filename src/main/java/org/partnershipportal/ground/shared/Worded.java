package org.partnershipportal.ground.shared;

/** A value in a sentence that has its own words in each language, such as the name that a call gives to a column. */
public interface Worded {

    /** Its words for the reader. */
    String in(Language reader);
}
