package org.partnershipportal.cooperation.partnership.spi;

/**
 * Names a record on which a partnership can be started. It is never an input; therefore what is done with it is not about inputs
 * (decision 44).
 *
 * @param kind the record's kind in lower case, such as {@code commitment}
 * @param id its id as text
 */
public record OriginRef(String kind, String id) {}
