package org.partnershipportal.consultation.assessment;

import java.util.List;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Digests that find equal texts; earlier versions made them without a key, so that a guess could be confirmed. */
@Component
class DigestsHeldPlain implements PlainRecords {

    private static final int SOME = 200;
    private static final String PLAIN =
            " FROM assessment_inputs i WHERE i.text_digest IS NOT NULL AND i.text_digest NOT LIKE 'vault1:%'";

    private final JdbcClient jdbc;
    private final Vault vault;

    DigestsHeldPlain(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public String name() {
        return "assessment_inputs.text_digest";
    }

    @Override
    public long left() {
        return jdbc.sql("SELECT COUNT(*)" + PLAIN).query(Long.class).single();
    }

    @Override
    public int encryptSome() {
        record Plain(InputId id, CallId callId, String textDigest) {}
        List<Plain> some = jdbc.sql("SELECT i.id, i.call_id, i.text_digest" + PLAIN + " ORDER BY i.id LIMIT " + SOME)
                .query(Plain.class)
                .list();
        some.forEach(row -> jdbc.sql("UPDATE assessment_inputs SET text_digest = :keyed"
                        + " WHERE id = :id AND text_digest = :plain")
                .param("plain", row.textDigest())
                .param("keyed", vault.fingerprint(row.callId().value(), "same text", row.textDigest()))
                .param("id", row.id())
                .update());
        return some.size();
    }
}
