import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/**
 * The mail server of a development machine: takes every mail, sends none on, and keeps each as one .eml file.
 * The sender hears "250 OK" only after the file is complete under its final name.
 *
 * <p>Started by ./portal as {@code java -cp … MailSink.java PORT FOLDER}; never part of the portal itself.
 */
public final class MailSink {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private MailSink() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 2) {
            System.err.println("MailSink needs a port and a folder.");
            System.exit(2);
        }
        int port = Integer.parseInt(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));

        Keeper keeper = new Keeper(new Managers(), folder);
        SmtpServer server =
                new SmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), keeper.asManagers());
        server.startService();
        if (!server.waitTillRunning(10_000)) {
            System.err.println("The mail sink cannot listen on port " + port + "; is it in use?");
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::stopService));
        System.out.println("Mail is taken on localhost:" + port + " and kept in " + folder);
        server.join();
    }

    /** Writes a mail before it is acknowledged, and holds none in memory afterwards. */
    private static final class Keeper extends SmtpManager {

        private final Path folder;

        Keeper(Managers managers, Path folder) {
            super(managers.getImapHostManager(), managers.getUserManager());
            managers.getUserManager().setAuthRequired(false);
            this.folder = folder;
        }

        Managers asManagers() {
            return new Managers() {
                @Override
                public SmtpManager getSmtpManager() {
                    return Keeper.this;
                }
            };
        }

        @Override
        public String checkData(SmtpState state) {
            String name = TIME.format(Instant.now()) + "-"
                    + Long.toHexString(ThreadLocalRandom.current().nextLong() | Long.MIN_VALUE);
            Path unfinished = folder.resolve("." + name + ".part");
            try {
                write(state, unfinished);
                Files.move(unfinished, folder.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
                System.out.println("kept " + name + ".eml");
                return null;
            } catch (IOException | MessagingException e) {
                System.err.println("a mail was refused, for it could not be kept: " + e);
                unfinished.toFile().delete();
                return "451 The mail could not be kept";
            }
        }

        /** The envelope's recipients stand first: those of a blind copy are in no other header. */
        private static void write(SmtpState state, Path file) throws IOException, MessagingException {
            String recipients = state.getMessage().getToAddresses().stream()
                    .map(MailAddress::getEmail)
                    .collect(Collectors.joining(", "));
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                out.write(("X-Envelope-To: " + recipients + "\r\n").getBytes(StandardCharsets.UTF_8));
                state.getMessage().getMessage().writeTo(out);
            }
        }

        @Override
        public synchronized void send(SmtpState state) {
            // Kept already; nothing is delivered anywhere.
        }
    }
}
