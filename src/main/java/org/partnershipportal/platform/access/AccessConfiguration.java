package org.partnershipportal.platform.access;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal's clock; time is a collaborator and never taken from the air. */
@Configuration
@EnableScheduling
class AccessConfiguration {

    /** The true time; journeys that pass a deadline give a file that moves it. */
    @Bean
    Clock clock(@Value("${portal.test-clock:}") String file) {
        return file.isBlank() ? Clock.systemUTC() : new MovedClock(Path.of(file), Clock.systemUTC());
    }
}
