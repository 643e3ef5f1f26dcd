package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTests {

    private static final byte[] CONTENT = new byte[Disk.BUFFER + 10];

    static {
        Arrays.fill(CONTENT, (byte) 7);
        CONTENT[CONTENT.length - 1] = 8;
    }

    @TempDir
    Path folder;

    @Test
    void writesNoMoreThanTheLimit() throws IOException {
        Path file = folder.resolve("file");
        assertThat(write(file, CONTENT.length - 1L)).isEqualTo(new StoredFile(CONTENT.length, ""));
        assertThat(Files.size(file)).isLessThan(CONTENT.length);
    }

    @Test
    void writesWhatComesAndSaysWhatItIs() throws IOException {
        Path file = folder.resolve("file");
        StoredFile stored = new StoredFile(CONTENT.length, DigestUtils.sha256Hex(CONTENT));
        assertThat(write(file, CONTENT.length)).isEqualTo(stored);
        assertThat(file).hasBinaryContent(CONTENT);
        assertThat(Disk.facts(new ByteArrayInputStream(CONTENT))).isEqualTo(stored);
    }

    @Test
    void knowsAnEmptyFile() throws IOException {
        StoredFile empty = new StoredFile(0, DigestUtils.sha256Hex(""));
        assertThat(Disk.write(new ByteArrayInputStream(new byte[0]), folder.resolve("file"), 0))
                .isEqualTo(empty);
        assertThat(Disk.facts(new ByteArrayInputStream(new byte[0]))).isEqualTo(empty);
    }

    @Test
    void overwritesNothingThatIsThere() throws IOException {
        Path file = Files.write(folder.resolve("file"), new byte[] {1});
        assertThatExceptionOfType(FileAlreadyExistsException.class).isThrownBy(() -> write(file, CONTENT.length));
        assertThat(file).hasBinaryContent(new byte[] {1});
    }

    @Test
    void givesAFileItsNameWhoeverHadIt() throws IOException {
        Path file = Files.write(folder.resolve("new"), new byte[] {2});
        Path name = Files.write(folder.resolve("name"), new byte[] {1});
        Disk.rename(file, name);
        assertThat(name).hasBinaryContent(new byte[] {2});
        assertThat(file).doesNotExist();
    }

    @Test
    void deletesAFolderWithAllThatIsInItAndNothingBeside() throws IOException {
        Path gone = Files.createDirectories(folder.resolve("gone/deep"));
        Files.write(gone.resolve("file"), CONTENT);
        Path beside = Files.write(folder.resolve("beside"), CONTENT);
        Disk.deleteFolder(folder.resolve("gone"));
        Disk.deleteFolder(folder.resolve("gone"));
        assertThat(folder.resolve("gone")).doesNotExist();
        assertThat(beside).exists();
    }

    @Test
    void asksForAFileThatIsInAFolder() {
        assertThat(Disk.folderOf(Path.of("a/b"))).isEqualTo(Path.of("a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Disk.folderOf(Path.of("b")));
    }

    private static StoredFile write(Path file, long limit) throws IOException {
        return Disk.write(new ByteArrayInputStream(CONTENT), file, limit);
    }
}
