package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The virus scanner")
class VirusScannerTests {

    /** What every scanner knows as a test, in two halves, so that none finds this file. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder;

    @Test
    @DisplayName("finds the test virus with a real clamd (-Dtest.clamd=host:port)")
    void findsTheTestVirus() throws IOException {
        String clamd = System.getProperty("test.clamd", "");
        assumeFalse(clamd.isEmpty(), "No clamd was started for the tests");
        VirusScanner scanner = new VirusScanner(clamd, true);
        assertThat(scanner.finds(Files.writeString(folder.resolve("virus"), EICAR)))
                .isTrue();
        assertThat(scanner.finds(Files.write(folder.resolve("clean"), TestFiles.pdf())))
                .isFalse();
    }

    /** How the file travels; that a virus is found is proved with a real clamd alone. */
    @Test
    void sendsTheFileInPiecesAndReadsTheVerdict() throws Exception {
        byte[] content = new byte[150_000];
        java.util.Arrays.fill(content, (byte) 7);
        Path file = Files.write(folder.resolve("file"), content);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answering(server, "stream: OK\0");
            assertThat(scanner(server).finds(file)).isFalse();
            assertThat(received.get(10, TimeUnit.SECONDS)).isEqualTo(content);
            var _ = answering(server, "stream: Some.Virus FOUND\0");
            assertThat(scanner(server).finds(file)).isTrue();
            var _ = answering(server, "INSTREAM size limit exceeded. ERROR\0");
            assertThatIOException().isThrownBy(() -> scanner(server).finds(file));
            var _ = answering(server, "");
            assertThatIOException().isThrownBy(() -> scanner(server).finds(file));
        }
    }

    @Test
    void saysWhenItDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0)) {
            port = server.getLocalPort();
        }
        Path file = Files.writeString(folder.resolve("file"), "x");
        VirusScanner scanner = new VirusScanner("127.0.0.1:" + port, true);
        assertThatIOException().isThrownBy(() -> scanner.finds(file));
        assertThat(scanner.letsIn()).as("it will answer again").isTrue();
    }

    @Test
    void letsNothingInWithoutAScannerInProduction() {
        assertThat(new VirusScanner("", true).letsIn()).isFalse();
        assertThat(new VirusScanner("", false).letsIn()).isTrue();
        assertThat(new VirusScanner("clamd:3310", true).letsIn()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "clamd:", ":3310", "http://clamd:3310", "clamd:port"})
    void refusesAnAddressThatIsNone(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new VirusScanner(address, false));
    }

    private static VirusScanner scanner(ServerSocket server) {
        return new VirusScanner("127.0.0.1:" + server.getLocalPort(), true);
    }

    private static CompletableFuture<byte[]> answering(ServerSocket server, String verdict) {
        CompletableFuture<byte[]> received = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (Socket socket = server.accept()) {
                DataInputStream in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                        .isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                int length = in.readInt();
                while (length > 0) {
                    all.writeBytes(in.readNBytes(length));
                    length = in.readInt();
                }
                socket.getOutputStream().write(verdict.getBytes(StandardCharsets.US_ASCII));
                received.complete(all.toByteArray());
            } catch (IOException e) {
                received.completeExceptionally(e);
            }
        });
        return received;
    }
}
