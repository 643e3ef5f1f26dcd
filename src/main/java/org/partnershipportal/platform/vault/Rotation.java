package org.partnershipportal.platform.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Wraps the data keys again when another master key comes first, while the portal runs; nothing else changes, for what is
 * encrypted is so by data keys. Killed half-way, some are wrapped by one and some by the other, both are known, and the next
 * start goes on. How far it is stands in a file that {@code ./portal rotate-keys} reads.
 */
@Component
class Rotation {

    private static final Logger LOG = LoggerFactory.getLogger(Rotation.class);
    private static final int SOME = 50;

    private final MasterKeys masters;
    private final DataKeys keys;
    private final Path state;
    private String told = "";

    Rotation(MasterKeys masters, DataKeys keys, VaultSettings settings) {
        this.masters = masters;
        this.keys = keys;
        state = settings.stateFile().toAbsolutePath();
    }

    /** Looks whether the operator gave another master key, and wraps what waits. */
    @Scheduled(fixedDelayString = "${portal.vault.pause:5s}")
    synchronized void look() {
        try {
            masters.readAgain(keys.mastersInUse());
        } catch (KeyRefused refused) {
            LOG.warn("The master key is not changed: {} {}", refused.getMessage(), refused.cure());
            return;
        }
        long before = keys.countWaiting();
        while (keys.rewrap(SOME) > 0) {
            tell();
        }
        tell();
        if (before > 0) {
            LOG.info("{} data keys are wrapped by master key {} now", before, current());
        }
    }

    private String current() {
        return masters.current().map(MasterKey::id).orElse("none");
    }

    private void tell() {
        String now = current() + " " + keys.countWaiting() + "\n";
        if (now.equals(told)) {
            return;
        }
        try {
            Path part = state.resolveSibling(state.getFileName() + ".part");
            Files.createDirectories(state.resolveSibling("."));
            Files.writeString(part, now);
            Files.move(part, state, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            told = now;
        } catch (IOException fault) {
            LOG.warn("How far the rotation of keys is cannot be written to {}", state, fault);
        }
    }
}
