package org.partnershipportal.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A measure of this machine's processors: PBKDF2 with 200,000 rounds, as recovery codes were derived until f9de7df. It needs no
 * memory, no disk and no other process.
 */
final class SlowDerivation {

    private static final int WARM_UP = 5;
    private static final int TIMES = 10;
    private static final int ROUNDS = 200_000;

    private SlowDerivation() {}

    /** Processor time of one, compiled. */
    static double milliseconds() {
        run(WARM_UP);
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        run(TIMES);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / TIMES;
    }

    private static void run(int times) {
        try {
            for (int i = 0; i < times; i++) {
                SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(new PBEKeySpec(
                                "a code".toCharArray(), "a salt".getBytes(StandardCharsets.UTF_8), ROUNDS, 256));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has PBKDF2", e);
        }
    }
}
