package org.partnershipportal.consultation.sealed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.ground.shared.NotAllowed;

/** What the portal encrypts, the custodian decrypts with the documented command alone. */
class CustodianKeyTests {

    private static final String STATEMENT = "Ich bin … أنا 我是 (sample)";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeEach
    void makeTheCustodiansKeys() throws Exception {
        openssl("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:3072", "-out", "private.pem");
        openssl("pkey", "-in", "private.pem", "-pubout", "-out", "public.pem");
    }

    @Test
    void encryptsWhatOnlyTheCustodianReads() throws Exception {
        byte[] encrypted = new CustodianKey(folder.resolve("public.pem").toString()).encrypt(STATEMENT);
        Files.write(folder.resolve("statement.p7m"), encrypted);
        assertThat(new String(encrypted, StandardCharsets.UTF_8)).doesNotContain("sample");
        openssl(
                "cms",
                "-decrypt",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "statement.p7m",
                "-inkey",
                "private.pem",
                "-out",
                "statement.txt");
        assertThat(folder.resolve("statement.txt")).hasContent(STATEMENT);
    }

    @Test
    void encryptsTheSameTwiceToDifferentBytes() {
        CustodianKey key = new CustodianKey(folder.resolve("public.pem").toString());
        assertThat(key.encrypt(STATEMENT)).isNotEqualTo(key.encrypt(STATEMENT));
    }

    @Test
    void takesNoStatementWithoutAKey() {
        CustodianKey none = new CustodianKey("");
        assertThat(none.isThere()).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> none.encrypt(STATEMENT));
    }

    @Test
    void saysWhichFileIsNoKey() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.pem"), "nothing");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new CustodianKey(wrong.toString()))
                .withMessageContaining("wrong.pem");
    }

    private void openssl(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "openssl";
        System.arraycopy(words, 0, command, 1, words.length);
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
