package org.partnershipportal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A receipt, and how it is checked without the portal: by the commands of {@code src/docs/formats/receipt.md}. */
final class ReceiptByHand {

    private static final Path DOCUMENT = Path.of("src/docs/formats/receipt.md");
    private final Path folder;

    /**
     * Unpacks "Download what I sent" and lays the public key beside it.
     *
     * @param key in the form of PEM
     */
    ReceiptByHand(Path archive, String key) throws IOException {
        folder = Files.createTempDirectory("receipt");
        try (InputStream bytes = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).as(entry.getName()).isTrue();
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        Files.writeString(folder.resolve("receipt-key.pem"), key);
    }

    byte[] input() throws IOException {
        return Files.readAllBytes(folder.resolve("input.json"));
    }

    String text() throws IOException {
        return Files.readString(folder.resolve("input.json"));
    }

    /** Every documented command gives what the document says; and a receipt that was changed is found out. */
    void isGenuine(String number) throws IOException, InterruptedException {
        String statement = Files.readString(folder.resolve("receipt.txt"));
        assertThat(statement.lines()).hasSize(6).contains("number: " + number);
        List<String> commands = documented();
        assertThat(commands).hasSize(3);

        assertThat(statement).contains("sha256: " + hashes(commands.getFirst()).getFirst());
        if (Files.isDirectory(folder.resolve("files"))) {
            assertThat(hashes(commands.get(1)))
                    .isNotEmpty()
                    .allSatisfy(hash -> assertThat(text()).contains(hash));
        }
        assertThat(run(commands.getLast())).startsWith("0").contains("Signature Verified Successfully");

        Files.writeString(folder.resolve("receipt.txt"), statement.replaceFirst("version: 1", "version: 2"));
        assertThat(run(commands.getLast())).doesNotStartWith("0").doesNotContain("Verified Successfully");
        Files.writeString(folder.resolve("receipt.txt"), statement);
    }

    private List<String> hashes(String command) throws IOException, InterruptedException {
        return run(command)
                .lines()
                .skip(1)
                .map(line -> line.split(" ", -1)[0])
                .filter(hash -> hash.matches("[0-9a-f]{64}"))
                .toList();
    }

    /** The indented lines that are commands, without what is said beside them. */
    private static List<String> documented() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("    sha256sum ") || line.startsWith("    openssl "))
                .map(line -> line.replaceFirst("#.*", "").strip())
                .toList();
    }

    /** The exit code, then what the command says. */
    private String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + said;
    }
}
