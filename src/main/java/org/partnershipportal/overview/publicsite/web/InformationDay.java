package org.partnershipportal.overview.publicsite.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Properties;
import org.partnershipportal.ground.shared.Lazily;
import org.springframework.core.io.ClassPathResource;

/**
 * The day on which the words of the pages of information were last changed; it is kept beside the words that it dates.
 */
final class InformationDay {

    private static final Lazily<LocalDate> DAY = Lazily.read(InformationDay::read);

    private InformationDay() {}

    /** The day. */
    static LocalDate get() {
        return DAY.get();
    }

    private static LocalDate read() {
        Properties dated = new Properties();
        try (var reader = new InputStreamReader(
                new ClassPathResource("i18n/information.properties").getInputStream(), StandardCharsets.UTF_8)) {
            dated.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return LocalDate.parse(dated.getProperty("day"));
    }
}
