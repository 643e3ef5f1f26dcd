package org.partnershipportal.platform.vault;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Before anything is served: the master key must be this portal's, and what earlier versions kept in plain text is
 * encrypted, batch by batch, with its progress told. A process that is killed meanwhile goes on at its next start.
 */
@Component
class VaultStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(VaultStart.class);
    private static final int TELL_EACH = 25;

    private final MasterKeys masters;
    private final DataKeys keys;
    private final HeldPlain held;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Compacting compacting;

    VaultStart(
            MasterKeys masters,
            DataKeys keys,
            HeldPlain held,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Compacting compacting) {
        this.compacting = compacting;
        this.masters = masters;
        this.keys = keys;
        this.held = held;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        requireMaster();
        if (!keys.has(Vault.PORTAL)) {
            Once.alone(() -> transaction.executeWithoutResult(status -> keys.make(Vault.PORTAL)));
        }
        takeOver();
    }

    /**
     * Refuses a master key that is lost, or another portal's.
     *
     * @throws KeyRefused with a sentence for the operator
     */
    private void requireMaster() {
        if (masters.current().isEmpty()) {
            if (!keys.isEmpty()) {
                throw new KeyRefused(
                        "The master key is lost: the database holds what is encrypted with " + inUse()
                                + ", and no key is there.",
                        "Put the file master-key back into PORTAL_DATA, or give the key by PORTAL_MASTER_KEY_FILE."
                                + " Without it no answer, receipt or file of an input can be read by anyone, ever.");
            }
            LOG.warn(
                    "A master key was made in {}. Copy this file to a safe place now, before anything is entered: without it no"
                            + " answer, receipt or file of an input can be read by anyone, ever.",
                    masters.make());
        }
        masters.readAgain(keys.mastersInUse());
    }

    private String inUse() {
        return "master key " + String.join(", ", keys.mastersInUse());
    }

    /**
     * Encrypts what is left in plain text; then the embedded database rewrites its file, without the earlier rows.
     */
    private void takeOver() {
        boolean any = false;
        Set<String> done = jdbc.sql("SELECT name FROM vault_taken_over").query(String.class).list().stream()
                .collect(Collectors.toSet());
        for (PlainRecords plain : held.all()) {
            if (!done.contains(plain.name())) {
                any |= takeOver(plain);
            }
        }
        if (any) {
            compacting.compact();
        }
    }

    private boolean takeOver(PlainRecords plain) {
        long all = plain.left();
        long taken = 0;
        int some = encryptSome(plain);
        for (int batch = 1; some > 0; batch++) {
            taken += some;
            if (batch % TELL_EACH == 0) {
                LOG.info("Encrypting what was kept in plain text: {}, {} of {}", plain.name(), taken, all);
            }
            some = encryptSome(plain);
        }
        if (taken > 0) {
            LOG.info("Taken over into the vault: {}, {}", plain.name(), taken);
        }
        Once.alone(() -> jdbc.sql("INSERT INTO vault_taken_over (name) VALUES (:name)")
                .param("name", plain.name())
                .update());
        return taken > 0;
    }

    private int encryptSome(PlainRecords plain) {
        return Objects.requireNonNull(transaction.execute(status -> plain.encryptSome()));
    }
}
