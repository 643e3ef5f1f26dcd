package org.partnershipportal.consultation.call;

import java.util.List;
import org.partnershipportal.platform.vault.Vault;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Each call has a data key of its own from its first moment, in the transaction that drafts it; earlier calls get
 * theirs at start, before anything of theirs is encrypted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallKeys implements PlainRecords {

    private static final String WITHOUT_KEY =
            " FROM call_calls c WHERE NOT EXISTS (SELECT 1 FROM vault_keys k WHERE k.scope = c.id)";
    private static final int SOME = 200;

    private final Vault vault;
    private final JdbcClient jdbc;

    CallKeys(Vault vault, JdbcClient jdbc) {
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(CallEvent.CallDrafted event) {
        vault.make(event.call().value());
    }

    @Override
    public String name() {
        return "keys of calls";
    }

    @Override
    public long left() {
        return jdbc.sql("SELECT COUNT(*)" + WITHOUT_KEY).query(Long.class).single();
    }

    @Override
    public int encryptSome() {
        List<CallId> calls = jdbc.sql("SELECT c.id" + WITHOUT_KEY + " ORDER BY c.id LIMIT " + SOME)
                .query(CallId.class)
                .list();
        calls.forEach(call -> vault.make(call.value()));
        return calls.size();
    }
}
