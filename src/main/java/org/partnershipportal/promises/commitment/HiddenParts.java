package org.partnershipportal.promises.commitment;

import java.time.Clock;
import org.partnershipportal.platform.moderation.Moderated;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Appeals are heard about what a moderator hides of assessments, by one mechanism for each part. */
@Configuration(proxyBeanMethods = false)
class HiddenParts {

    @Bean
    Moderated hiddenAssessments(
            ObservationRepository observations, CommitmentRepository commitments, JdbcClient jdbc, Clock clock) {
        return new ObservationModeration(ObservationPart.ASSESSMENT, observations, commitments, jdbc, clock);
    }

    @Bean
    Moderated hiddenResponses(
            ObservationRepository observations, CommitmentRepository commitments, JdbcClient jdbc, Clock clock) {
        return new ObservationModeration(ObservationPart.RESPONSE, observations, commitments, jdbc, clock);
    }
}
