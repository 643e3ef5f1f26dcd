package org.partnershipportal.consultation.outcome;

import java.util.List;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputRoll;
import org.partnershipportal.consultation.publishedreport.UsedIn;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.HomeLine;
import org.partnershipportal.platform.access.spi.HomeLine.Part;
import org.partnershipportal.platform.access.spi.OpenTasks;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reports made of one's own inputs, on the home page: which paragraphs cite one, or that none does (R14.7). Five queries;
 * one where nobody was told anything.
 */
@Component
class OutcomesAtHome implements OpenTasks {

    private final JdbcClient jdbc;
    private final Outcomes outcomes;

    OutcomesAtHome(JdbcClient jdbc, Outcomes outcomes) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
    }

    @Override
    public List<HomeLine> lines(Actor actor) {
        if (actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.ORGANISATION) {
            return List.of();
        }
        Where theirs = InputRoll.isTheirs(actor, "t.input_id");
        List<InputId> told = jdbc.sql("SELECT t.input_id FROM outcome_told t WHERE " + theirs.sql()
                        + " ORDER BY t.told_at DESC, t.input_id LIMIT :max")
                .params(theirs.params())
                .param("max", HomeLine.MOST)
                .query(InputId.class)
                .list();
        return told.isEmpty()
                ? List.of()
                : outcomes.of(actor, told).values().stream()
                        .map(OutcomesAtHome::line)
                        .toList();
    }

    private static HomeLine line(OutcomeDetails outcome) {
        Sentence words = outcome.isUsed()
                ? Sentence.of(
                        "outcome.home.cited",
                        outcome.paragraphs().size(),
                        outcome.paragraphs().stream().map(UsedIn::number).toList())
                : Sentence.of("outcome.home.not-cited");
        return HomeLine.happened(
                outcome.isUsed() ? Part.CITED : Part.BECAME,
                words,
                outcome.report(),
                InputLinks.receipt(outcome.input()),
                outcome.told());
    }
}
