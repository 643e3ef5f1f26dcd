package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What of inputs waits for the desk, where many stand for their contributors, and ten thousand of which nine say the same. */
@PortalModuleTest
class AssessmentTasksModuleTests {

    @Autowired
    private Inputs inputs;

    @Autowired
    private Assessments assessments;

    @Autowired
    private AssessmentTasks tasks;

    @Autowired
    private OwnStandings standings;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    private Actor team;
    private CallDetails call;
    private Actor lead;

    @BeforeEach
    void openCall() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
    }

    @Test
    void saysHowManyInputsWaitToBeJudgedToThoseWhoRunTheCallAlone() {
        InputId judged = desk.submitted(lead, call, "The law is good.");
        desk.submitted(stage.contributor(), call, "The law is bad.");
        assertThat(tasks.openTasks(team))
                .as("nothing before the deadline, R14.9")
                .isEmpty();
        desk.afterwards(call, () -> {
            assertThat(tasks.openTasks(team)).singleElement().satisfies(task -> {
                assertThat(task.details()).containsExactly(Sentence.of("assessment.task.judge-count", 2L));
                assertThat(task.path()).isEqualTo(AssessmentLinks.inputs(call.code()));
            });
            assertThat(tasks.openTasks(stage.secretariat())).isEmpty();
            assertThat(tasks.openTasks(lead)).isEmpty();
            assertThat(tasks.openTasks(Actor.visitor())).isEmpty();
            assessments.admit(team, judged, desk.edition(team, judged));
            assertThat(tasks.openTasks(team))
                    .singleElement()
                    .satisfies(task ->
                            assertThat(task.details()).containsExactly(Sentence.of("assessment.task.judge-count", 1L)));
            assertThat(Statements.sentBy(() -> tasks.openTasks(team))).isLessThanOrEqualTo(2);
            assertThat(Statements.sentBy(
                            () -> assertThat(tasks.countOpenTasks(team)).isOne()))
                    .isLessThanOrEqualTo(2);
            assertThat(tasks.countOpenTasks(lead)).isZero();
        });
    }

    @Test
    void saysWhereInputsStandToThoseWhoseTheyAreAndNobodyElseR0_1() {
        InputId shown = desk.submitted(lead, call, "The law is good.");
        InputId hidden = desk.submitted(lead, call, "The law is bad.", NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
        Actor other = stage.contributor();
        InputId withdrawn = desk.submitted(other, call, "Never mind.");
        List<InputId> all = List.of(shown, hidden, withdrawn);
        assertThat(standings.of(lead, all).get(shown))
                .satisfies(one -> assertThat(one.isTelling()).isFalse())
                .satisfies(one -> assertThat(one.isNarrowable()).isFalse());
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, shown);
            inputs.withdraw(other, withdrawn);
            assertThat(standings.of(lead, all)).containsOnlyKeys(shown, hidden);
            assertThat(standings.of(lead, all).get(shown)).satisfies(one -> {
                assertThat(one.number()).isEqualTo(number);
                assertThat(one.isNarrowable()).isTrue();
            });
            assertThat(standings.of(lead, all).get(hidden)).satisfies(one -> {
                assertThat(one.number()).isNull();
                assertThat(one.isTelling()).isTrue();
                assertThat(one.isNarrowable()).isFalse();
            });
            for (Actor nobody : List.of(other, team, Actor.visitor(), stage.contributor())) {
                assertThat(standings.of(nobody, all)).isEmpty();
            }
            inputs.narrow(lead, shown, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(standings.of(lead, all).get(shown))
                    .satisfies(one -> assertThat(one.number()).isNull());
            assertThat(Statements.sentBy(() -> standings.of(lead, all))).isLessThanOrEqualTo(2);
        });
    }

    @Test
    void groupsNineThousandOfOneTextAmongTenThousandInSixQueries() {
        InputId same = desk.submitted(lead, call, "The same words");
        desk.afterwards(call, () -> {
            String digest = Objects.requireNonNull(jdbc.queryForObject(
                    "SELECT text_digest FROM assessment_inputs WHERE id = ?",
                    String.class,
                    UuidBytes.of(same.value())));
            insert(8_999, digest);
            insert(1_000, "");
            AssessmentFilter alike = AssessmentFilter.everything().sameAs(same);
            assertThat(Statements.sentBy(() -> assertThat(assessments
                                    .list(team, call.id(), alike, 8_950, 50)
                                    .total())
                            .isEqualTo(9_000)))
                    .isLessThanOrEqualTo(6);
            assertThat(assessments
                            .list(team, call.id(), AssessmentFilter.everything(), 0, 1)
                            .rows()
                            .getFirst()
                            .same())
                    .isIn(1L, 9_000L);
            assertThat(assessments.details(team, same).same()).isEqualTo(9_000);
        });
    }

    /** Rows as the desk's table holds them; without a digest each says something else. */
    private void insert(int many, String digest) {
        OffsetDateTime at = AssessmentStage.later(call).minusSeconds(7_200).atOffset(ZoneOffset.UTC);
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            UUID id = UUID.randomUUID();
            rows.add(new Object[] {
                UuidBytes.of(id), UuidBytes.of(call.id().value()), digest.isEmpty() ? id.toString() : digest, at, at
            });
        }
        jdbc.batchUpdate("""
            INSERT INTO assessment_inputs (id, version, call_id, name_choice, text_choice, text_language, text_version,
                text_digest, received_at, ends_at, withdrawn, edition, admissibility)
            VALUES (?, 0, ?, 'TEAM_ONLY', 'NOT_PUBLISHED', 'en', 1, ?, ?, ?, FALSE, 0, 'UNDECIDED')
            """, rows);
    }
}
