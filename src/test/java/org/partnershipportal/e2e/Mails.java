package org.partnershipportal.e2e;

import static org.awaitility.Awaitility.await;

import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The mails that the sink of {@code ./portal} keeps, one file each. */
final class Mails {

    private static final Path FOLDER = Path.of(System.getProperty("portal.data", ".portal"), "mail");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+");

    private Mails() {}

    /** A mail as its reader sees it. */
    record Mail(String subject, String text) {

        /** The first link in it. */
        String link() {
            Matcher matcher = LINK.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No link in the mail: " + text);
            }
            return matcher.group();
        }
    }

    /** Waits for the newest mail to the address that is none of those already read. */
    static Mail next(String address, Mail... before) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> newest(address).filter(mail -> !List.of(before).contains(mail)), Optional::isPresent)
                .orElseThrow();
    }

    /** Subject and text of every mail to anybody else. */
    static List<String> toOthersThan(String address) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .map(Mails::read)
                    .filter(message -> !isTo(message, address))
                    .map(Mails::mail)
                    .map(mail -> mail.subject() + "\n" + mail.text())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Mail> newest(String address) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(java.util.Comparator.reverseOrder())
                    .map(Mails::read)
                    .filter(message -> isTo(message, address))
                    .findFirst()
                    .map(Mails::mail);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("No mail: " + file, e);
        }
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return message.getRecipients(RecipientType.TO) != null
                    && message.getRecipients(RecipientType.TO)[0].toString().contains(address);
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail without a readable recipient", e);
        }
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(message.getSubject(), text(message));
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("A mail that cannot be read", e);
        }
    }

    /** The plain text; every mail must have one. */
    private static String text(Part part) throws IOException, MessagingException {
        if (part.isMimeType("text/plain")) {
            return part.getContent().toString();
        }
        if (part.getContent() instanceof MimeMultipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String text = text(inner);
                if (!text.isEmpty()) {
                    return text;
                }
            }
        }
        return "";
    }
}
