package org.partnershipportal.overview.relation;

/** The addresses of chains and links, below {@code /app/{acting}/}; those of chains below a language too. */
public final class RelationLinks {

    /** The proposals that await an answer. */
    public static final String WAITING = "links";

    private RelationLinks() {}

    /** The chain of a record. */
    public static String chain(LinkEnd record) {
        return chainOf(record.kind().word(), record.id());
    }

    /** The same by the record's kind and id. */
    public static String chainOf(String kind, String id) {
        return "chain/" + kind + "/" + id;
    }

    /** All records of one stage of its chain. */
    public static String part(LinkEnd record, ChainPlace place) {
        return chain(record) + "/" + place.word();
    }

    /** The links of a record that one speaks for. */
    public static String links(LinkEnd record) {
        return WAITING + "/" + record.kind().word() + "/" + record.id();
    }
}
