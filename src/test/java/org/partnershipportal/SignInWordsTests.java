package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Keycloak's pages and emails, in which people sign in, use the portal's words. */
class SignInWordsTests {

    private static final Path THEME = Path.of("keycloak-realm/themes/partnership-portal");

    /** Email, start, continue, again, anyone who, incorrect, turned off, public pages; the operator has the accounts. */
    private static final Pattern DROPPED = Pattern.compile(
            "(?i)\\b(e-mails?|mails|begin|begun|go on|anew|meanwhile|whoever|not right|switched off|reading"
                    + " room|secretariat)\\b");

    /** A space at which a line could break before a French sign, or after a guillemet. */
    private static final Pattern LOOSE = Pattern.compile(" [:;?!»]|« ");

    @Test
    void noEnglishMessageHasAWordThatWasDropped() throws IOException {
        assertThat(found("messages_en.properties", DROPPED)).isEmpty();
    }

    @Test
    void noFrenchSignOpensALine() throws IOException {
        assertThat(found("messages_fr.properties", LOOSE)).isEmpty();
    }

    private static List<String> found(String bundle, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (String part : List.of("login", "email", "account")) {
            Properties messages = new Properties();
            try (Reader reader = Files.newBufferedReader(THEME.resolve(part + "/messages/" + bundle))) {
                messages.load(reader);
            }
            assertThat(messages).isNotEmpty();
            messages.forEach((key, message) -> {
                if (pattern.matcher((String) message).find()) {
                    found.add(part + " " + key + ": " + message);
                }
            });
        }
        return found;
    }
}
