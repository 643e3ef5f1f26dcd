package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Language;

/** The pages of information say truly when their words were last changed. */
class InformationDayTests {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");
    private static final List<String> PLACES = List.of("help", "safety", "accessibility", "privacy");

    @Test
    void datesTheWordsAsTheyAre() throws IOException, NoSuchAlgorithmException {
        StringBuilder words = new StringBuilder();
        for (String language : List.of("ar", "zh", "en", "fr", "ru", "es")) {
            Properties bundle = properties("publicsite_" + language + ".properties");
            words.append(bundle.stringPropertyNames().stream()
                    .filter(key -> PLACES.contains(key.split("\\.", -1)[1]))
                    .sorted()
                    .map(key -> language + " " + key + "=" + bundle.getProperty(key) + "\n")
                    .collect(Collectors.joining()));
        }
        assertThat(Language.values()).hasSize(6);
        String fingerprint = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256")
                        .digest(words.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(properties("information.properties").getProperty("texts"))
                .as("words were changed: put this fingerprint and the day into information.properties")
                .isEqualTo(fingerprint);
    }

    private static Properties properties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
