package org.partnershipportal.overview.relation;

/** What people paste to name a record: its number, or the address of its page. */
final class TypedAddress {

    private TypedAddress() {}

    /** The last part of an address, without what follows it; a number or a word as it is. */
    static String lastPart(String typed) {
        String path = typed.strip().split("[?#]", 2)[0];
        String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return whole.substring(whole.lastIndexOf('/') + 1);
    }
}
