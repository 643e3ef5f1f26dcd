package org.partnershipportal.platform.cleaning;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * ClamAV's daemon, spoken to as its manual says (INSTREAM): the file is sent in pieces, the answer is one line. Without
 * a daemon nothing is scanned, and production accepts no files.
 */
@Component
public class VirusScanner {

    private static final Pattern FORM = Pattern.compile("|[^\\s/]+:\\d{1,5}");
    private static final int CONNECT_MILLISECONDS = 5_000;
    private static final int ANSWER_MILLISECONDS = 120_000;
    private static final int LONGEST_ANSWER = 4096;

    private final String address;
    private final boolean required;

    @Autowired
    VirusScanner(CleaningSettings settings, Environment environment) {
        this(settings.clamd(), environment.acceptsProfiles(Profiles.of("production")));
    }

    VirusScanner(String address, boolean required) {
        if (!FORM.matcher(address).matches()) {
            throw new IllegalArgumentException("PORTAL_CLAMD must be host:port of the virus scanner; it is " + address);
        }
        this.address = address;
        this.required = required;
    }

    /** Whether there is one. */
    public boolean isPresent() {
        return !address.isEmpty();
    }

    /** Whether files can be taken: there is a scanner, or this is no production. */
    public boolean letsIn() {
        return isPresent() || !required;
    }

    /**
     * Whether it finds a virus in the file.
     *
     * @throws IOException if the scanner does not answer, or not with a verdict
     */
    public boolean finds(Path file) throws IOException {
        int colon = address.lastIndexOf(':');
        String answer = ask(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)), file);
        if (answer.endsWith(" FOUND")) {
            return true;
        }
        if (answer.endsWith(": OK")) {
            return false;
        }
        throw new IOException("The virus scanner gave no verdict");
    }

    private static String ask(String host, int port, Path file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLISECONDS);
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            try (InputStream in = Files.newInputStream(file)) {
                byte[] piece = new byte[Disk.BUFFER];
                int read = in.read(piece);
                while (read > 0) {
                    out.writeInt(read);
                    out.write(piece, 0, read);
                    read = in.read(piece);
                }
            }
            out.writeInt(0);
            out.flush();
            return new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }
}
