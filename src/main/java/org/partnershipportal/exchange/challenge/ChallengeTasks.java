package org.partnershipportal.exchange.challenge;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Acting;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NavigationEntry;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.spi.Navigation;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.access.spi.WaitingTasks;
import org.partnershipportal.platform.records.Waiting;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What awaits those who told a challenge: answers to which they have said nothing; and the entry in the side navigation. */
@Component
class ChallengeTasks implements WaitingTasks, Navigation {

    private final JdbcClient jdbc;

    ChallengeTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Task(ChallengeId id, String title, String textLanguage, long answers, Instant since) {

        OpenTask told(Acting acting) {
            return new OpenTask(
                            "challenge.task.read",
                            new LocalizedText(title, textLanguage),
                            Sentence.of("challenge.task.answers", answers),
                            acting,
                            ChallengeLinks.page(id),
                            null)
                    .since(since);
        }
    }

    @Override
    public Optional<Found<?>> found(Actor actor) {
        return Permission.WRITE_CHALLENGE.isOpenTo(actor)
                ? actor.organisation()
                        .map(OrganisationId::new)
                        .map(own -> new Found<>(
                                Waiting.dueAt(jdbc, waiting(own)),
                                Task.class,
                                task -> task.told(actor.acting().orElseThrow())))
                : Optional.empty();
    }

    /** Its open challenges with answers that are shown and await a word. */
    private static Where waiting(OrganisationId own) {
        Map<String, Object> params = new HashMap<>();
        params.put("own", own);
        return new Where("""
            SELECT c.id, c.title, c.text_language, COUNT(*) AS answers, MIN(a.given_at) AS since, CAST(NULL AS DATETIME) AS due
            FROM challenge_challenges c JOIN challenge_answers a ON a.challenge_id = c.id
            WHERE c.organisation = :own AND c.status = 'OPEN' AND a.reply IS NULL AND %s
            GROUP BY c.id, c.title, c.text_language
            """.formatted(ChallengeStanding.SHOWN), params);
    }

    @Override
    public String allTasks(Actor actor) {
        return ChallengeLinks.OURS;
    }

    @Override
    public List<NavigationEntry> entries(Actor actor) {
        return actor.signedIn()
                ? List.of(new NavigationEntry(
                        NavigationEntry.Group.LEARN, 2, "plain.layout.challenges", ChallengeLinks.LIST))
                : List.of();
    }
}
