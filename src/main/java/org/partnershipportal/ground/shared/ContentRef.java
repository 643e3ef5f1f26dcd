package org.partnershipportal.ground.shared;

/**
 * Names a record of any module without knowing its type.
 *
 * @param kind the record's kind in lower case, such as {@code partnership}
 * @param id its id as text
 */
public record ContentRef(String kind, String id) {}
