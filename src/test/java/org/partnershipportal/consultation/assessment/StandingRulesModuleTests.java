package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a report team may read and cite is asked of one input by {@link StandingInput}, and of many by the database. Both must
 * answer alike of every kind of input (R14.9). Rows are written past the services, to the microsecond.
 */
@PortalModuleTest
class StandingRulesModuleTests {

    private static final OrganisationId LEAD = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId OTHER = new OrganisationId(UUID.randomUUID());

    @Autowired
    private StandingInputs inputs;

    @Autowired
    private JdbcTemplate jdbc;

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
    private final List<Instant> moments = List.of(
            now.minus(1, ChronoUnit.DAYS), now.minus(1, ChronoUnit.MICROS), now, now.plus(1, ChronoUnit.MICROS));

    /** A call with an input of every kind, and its team. */
    private ReportTeam everyKind(Instant end) {
        CallId call = new CallId(UUID.randomUUID());
        for (Admissibility admissibility : Admissibility.values()) {
            for (Instant its : moments) {
                for (boolean withdrawn : List.of(true, false)) {
                    for (boolean deleted : List.of(true, false)) {
                        input(call, admissibility, its, withdrawn, deleted, LEAD, "TEAM_ONLY");
                        input(call, admissibility, its, withdrawn, deleted, null, "SEALED");
                    }
                }
            }
        }
        input(call, Admissibility.ADMISSIBLE, now, false, false, OTHER, "SHOWN");
        input(call, Admissibility.ADMISSIBLE, now, false, false, null, "SHOWN");
        return new ReportTeam(
                call,
                new CallCode("call-" + call.value().toString().substring(0, 13)),
                CallStatus.CLOSED,
                end,
                Set.of());
    }

    private void input(
            CallId call,
            Admissibility admissibility,
            Instant end,
            boolean withdrawn,
            boolean textDeleted,
            @Nullable OrganisationId lead,
            String name) {
        jdbc.update(
                """
                        INSERT INTO assessment_inputs (id, version, call_id, organisation, name_choice, text_choice, text_language,
                            text_version, text_deleted, received_at, ends_at, withdrawn, edition, admissibility)
                        VALUES (?, 0, ?, ?, ?, 'NOT_PUBLISHED', 'en', 1, ?, ?, ?, ?, 1, ?)
                        """,
                UuidBytes.of(UUID.randomUUID()),
                UuidBytes.of(call.value()),
                lead == null ? null : UuidBytes.of(lead.value()),
                name,
                textDeleted,
                now.minus(2, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC),
                end.atOffset(ZoneOffset.UTC),
                withdrawn,
                admissibility.name());
    }

    private List<InputId> one(ReportTeam team, java.util.function.Predicate<StandingInput> rule) {
        return inputs.of(Actor.system(), team.call()).stream()
                .filter(rule)
                .map(StandingInput::input)
                .toList();
    }

    private List<InputId> many(ReportTeam team, @Nullable Contributing only) {
        return inputs.citable(Actor.system(), team, only, now, 0, 1_000).stream()
                .map(StandingInput::input)
                .toList();
    }

    @Test
    void citesOfManyWhatItCitesOfOneR14_9() {
        for (Instant end : moments) {
            ReportTeam team = everyKind(end);
            assertThat(many(team, null))
                    .as("the call's end %s", end)
                    .containsExactlyElementsOf(one(team, input -> input.isCitable(team, now)));
        }
        assertThat(many(everyKind(now), null)).as("three ends are over").hasSize(3 * 2 + 2);
    }

    @Test
    void countsOfManyWhatItReadsOfOneR14_9() {
        ReportTeam team = everyKind(now);
        StandingInputs.Count count = Objects.requireNonNull(
                inputs.count(Actor.system(), List.of(team.call()), now).get(team.call()));
        assertThat(count.total())
                .isEqualTo(one(team, input -> input.isReadable(team, now)).size());
        assertThat(count.inadmissible())
                .containsExactlyInAnyOrderElementsOf(one(
                        team,
                        input -> input.isReadable(team, now) && input.admissibility() == Admissibility.INADMISSIBLE));
        assertThat(inputs.undecided(Actor.system(), List.of(team.call()), now)).isEqualTo(Map.of(team.call(), (long)
                one(team, input -> input.isReadable(team, now) && input.admissibility() == Admissibility.UNDECIDED)
                        .size()));
    }

    @Test
    void findsThoseOfTheContributorsThatAreAskedFor() {
        ReportTeam team = everyKind(now);
        Set<OrganisationId> both = Set.of(LEAD, OTHER);
        assertThat(leads(team, new Contributing(both, false, 0, false, Set.of())))
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(leads(team, new Contributing(Set.of(OTHER), false, 0, false, Set.of())))
                .containsExactly(OTHER);
        assertThat(many(team, new Contributing(Set.of(), true, 0, false, Set.of())))
                .hasSize(3);
        InputId last =
                many(team, new Contributing(Set.of(), true, 0, false, Set.of())).getLast();
        int number = inputs.of(Actor.system(), last).orElseThrow().sealed();
        assertThat(number).isPositive();
        assertThat(many(team, new Contributing(Set.of(), true, number, false, Set.of())))
                .containsExactly(last);
        assertThat(many(team, new Contributing(Set.of(), true, 100, false, Set.of())))
                .isEmpty();
        assertThat(many(team, new Contributing(Set.of(), false, 0, true, Set.of())))
                .hasSize(1);
        assertThat(many(team, new Contributing(Set.of(LEAD), true, 0, true, Set.of())))
                .hasSize(7);
        assertThat(many(team, new Contributing(Set.of(), false, 0, false, Set.of())))
                .isEmpty();
        List<InputId> parts = new ArrayList<>();
        for (int from = 0; from < 8; from += 3) {
            inputs.citable(Actor.system(), team, null, now, from, 3).forEach(one -> parts.add(one.input()));
        }
        assertThat(parts).containsExactlyElementsOf(many(team, null));
    }

    private Set<OrganisationId> leads(ReportTeam team, Contributing only) {
        return inputs.citable(Actor.system(), team, only, now, 0, 100).stream()
                .map(StandingInput::lead)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
