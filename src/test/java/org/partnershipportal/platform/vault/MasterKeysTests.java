package org.partnershipportal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnershipportal.platform.access.spi.PortalPart;

@DisplayName("Master keys")
class MasterKeysTests {

    private static final String KEY = MasterKey.draw();
    private static final String OTHER = MasterKey.draw();

    @TempDir
    Path folder;

    @Test
    void areRefusedWhereProductionHasNone() {
        refuses(() -> new MasterKeys(settings("", "", ""), true), "Production has no master key");
    }

    @Test
    void areNotLookedForByProductionWhereDevelopmentKeepsIts() throws IOException {
        Files.writeString(folder.resolve("master-key"), KEY);
        refuses(() -> new MasterKeys(settings("", "", ""), true), "Production has no master key");
    }

    @Test
    void areRefusedWithAnotherLength() {
        String tooShort = Base64.getEncoder().encodeToString(new byte[16]);
        refuses(
                () -> new MasterKeys(settings(tooShort, "", ""), true),
                "PORTAL_MASTER_KEY has 16 bytes in place of 32");
        String tooLong = Base64.getEncoder().encodeToString(new byte[33]);
        refuses(() -> new MasterKeys(settings(KEY, tooLong, ""), true), "PORTAL_MASTER_KEY_BEFORE has 33 bytes");
    }

    @Test
    void areRefusedInOtherSigns() {
        refuses(
                () -> new MasterKeys(settings("correct horse battery staple!", "", ""), false),
                "not written in Base64");
    }

    @Test
    void areRefusedWhenAFileCannotBeReadOrIsEmpty() throws IOException {
        Path file = folder.resolve("key");
        refuses(() -> new MasterKeys(settings("", "", file.toString()), true), "cannot be read");
        Files.writeString(file, "\n \n");
        refuses(() -> new MasterKeys(settings("", "", file.toString()), true), "is empty");
        Files.writeString(file, "abc");
        refuses(() -> new MasterKeys(settings("", "", file.toString()), true), "key");
    }

    @Test
    void areRefusedGivenInTwoWays() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), OTHER);
        refuses(() -> new MasterKeys(settings(KEY, "", file.toString()), true), "Two master keys");
    }

    @Test
    void areNeverToldByARefusal() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY.substring(4));
        assertThatExceptionOfType(KeyRefused.class)
                .isThrownBy(() -> new MasterKeys(settings("", "", file.toString()), true))
                .satisfies(refusal ->
                        assertThat(refusal.getMessage() + refusal.cure()).doesNotContain(KEY.substring(4, 20)));
    }

    @Test
    void areMadeOnceByDevelopmentForItsOwnEyes() throws IOException {
        MasterKeys none = new MasterKeys(settings("", "", ""), false);
        assertThat(none.current()).isEmpty();
        none.make();
        String id = none.current().orElseThrow().id();
        assertThat(new MasterKeys(settings("", "", ""), false)
                        .current()
                        .orElseThrow()
                        .id())
                .isEqualTo(id);
        assertThat(Files.getPosixFilePermissions(folder.resolve("master-key"))).hasSize(2);
    }

    @Test
    void areShownToTheAdministratorAsInDangerWhileTheyLieBesideTheData() throws IOException {
        MasterKeys none = new MasterKeys(settings("", "", ""), false);
        assertThat(none.make()).isEqualTo(folder.resolve("master-key").toAbsolutePath());
        assertThat(new KeyPart(none).standing()).isEqualTo(PortalPart.Standing.LIMITED);
        Path file = Files.writeString(folder.resolve("key"), OTHER);
        assertThat(new KeyPart(new MasterKeys(settings("", "", file.toString()), true)).standing())
                .isEqualTo(PortalPart.Standing.WORKS);
        assertThat(new KeyPart(new MasterKeys(settings(KEY, "", ""), true)).standing())
                .isEqualTo(PortalPart.Standing.WORKS);
    }

    @Test
    void beginWithTheCurrentOneAndKnowThoseBefore() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY + "\n" + OTHER + "\n");
        MasterKeys both = new MasterKeys(settings("", "", file.toString()), true);
        assertThat(both.current().orElseThrow().id())
                .isEqualTo(MasterKey.parse(KEY, "").id());
        assertThat(both.find(MasterKey.parse(OTHER, "").id())).isPresent();
        assertThat(new MasterKeys(settings(KEY, OTHER, ""), true)
                        .find(MasterKey.parse(OTHER, "").id()))
                .isPresent();
    }

    @Test
    void stayWhenOneThatIsNeededIsMissingInTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), KEY);
        MasterKeys keys = new MasterKeys(settings("", "", file.toString()), true);
        String id = keys.current().orElseThrow().id();
        Files.writeString(file, OTHER);
        refuses(() -> keys.readAgain(List.of(id)), "another portal's");
        assertThat(keys.current().orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void wrapADataKeyForItsIdAndScopeOnly() {
        MasterKey master = MasterKey.parse(KEY, "");
        UUID id = UUID.randomUUID();
        UUID scope = UUID.randomUUID();
        byte[] plain = AesGcm.random(AesGcm.KEY);
        String wrapped = master.wrap(id, scope, plain);
        assertThat(master.unwrap(id, scope, wrapped)).isEqualTo(plain);
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> master.unwrap(id, UUID.randomUUID(), wrapped));
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> master.unwrap(UUID.randomUUID(), scope, wrapped));
        assertThatExceptionOfType(Unreadable.class)
                .isThrownBy(() -> MasterKey.parse(OTHER, "").unwrap(id, scope, wrapped));
        assertThat(wrapped).isNotEqualTo(master.wrap(id, scope, plain)).hasSizeLessThan(200);
    }

    private VaultSettings settings(String key, String before, String file) {
        return new VaultSettings(key, before, file, folder.resolve("master-key"), folder.resolve("state"));
    }

    private static void refuses(ThrowingCallable start, String sentence) {
        assertThatExceptionOfType(KeyRefused.class).isThrownBy(start).satisfies(refusal -> {
            assertThat(refusal).hasMessageContaining(sentence);
            assertThat(refusal.cure()).endsWith(".");
        });
    }
}
