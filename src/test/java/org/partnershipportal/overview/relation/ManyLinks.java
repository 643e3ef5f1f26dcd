package org.partnershipportal.overview.relation;

import java.util.UUID;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.platform.taxonomy.RuleRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links between more records than a test could make through the services, which would take minutes. */
public final class ManyLinks {

    private final JdbcClient jdbc;

    public ManyLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Links a rule to a partnership and to copies of it, so many in all; returns the rule as a record of the chain. */
    public ContentRef around(RuleRef ref, PartnershipId one, int many) {
        LinkEnd rule = RuleEnds.end(ref);
        link(LinkType.RESTS_ON, rule, PartnershipEnds.end(one));
        for (int number = 1; number < many; number++) {
            link(LinkType.RESTS_ON, rule, PartnershipEnds.end(copy(one, ref.ruleNumber() + "-" + number)));
        }
        return rule.ref();
    }

    /** Deletes all copies, so that no list of another test can read them. */
    void delete() {
        jdbc.sql("DELETE FROM partnership_partnerships WHERE number LIKE 'copy %'")
                .update();
    }

    private PartnershipId copy(PartnershipId one, String number) {
        PartnershipId copy = new PartnershipId(UUID.randomUUID());
        jdbc.sql("""
            INSERT INTO partnership_partnerships (id, version, number, status, edition, terms_version, title, purpose,
                text_language, search_text, lead_organisation, registered_at, published_at)
            SELECT :copy, 0, :number, p.status, 1, 1, p.title, p.purpose, p.text_language, p.search_text,
                p.lead_organisation, p.registered_at, p.published_at
            FROM partnership_partnerships p WHERE p.id = :one
            """)
                .param("copy", copy)
                .param("number", "copy " + number)
                .param("one", one)
                .update();
        return copy;
    }

    void link(LinkType type, LinkEnd from, LinkEnd to) {
        jdbc.sql("""
            INSERT INTO relation_links (id, version, link_key, link_type, from_kind, from_key, from_id, to_kind, to_key, to_id,
                                        status, proposed_by, follows, made_at)
            SELECT :id, 0, :linkKey, :type, :fromKind, :fromKey, :fromId, :toKind, :toKey, :toId, 'STANDING', 'BEFORE', NULL,
                   CURRENT_TIMESTAMP
            """)
                .param("id", UUID.randomUUID())
                .param("linkKey", LinkKey.of(type, from, to))
                .param("type", type)
                .param("fromKind", from.kind())
                .param("fromKey", from.key())
                .param("fromId", from.id())
                .param("toKind", to.kind())
                .param("toKey", to.key())
                .param("toId", to.id())
                .update();
    }
}
