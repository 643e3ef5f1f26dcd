package org.partnershipportal.consultation.outcome.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.outcome.GiveReason;
import org.partnershipportal.consultation.outcome.OutcomeFilter;
import org.partnershipportal.consultation.outcome.OutcomeReason;
import org.partnershipportal.consultation.outcome.Outcomes;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.ManyInputs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalModuleTest
@DisplayName("UC-REP-03: the table of outcomes as a file")
class OutcomesExportModuleTests {

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private Reports reports;

    @Autowired
    private ReportStage stage;

    @Autowired
    private JdbcTemplate batches;

    private Actor team;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        team = stage.secretariat();
        call = stage.call(team, stage.secretariat());
    }

    private InputId input() {
        return stage.submitted(
                stage.inputs().contributor(),
                call,
                NameChoice.TEAM_ONLY,
                TextChoice.NOT_PUBLISHED,
                "Unspeakable words.");
    }

    private OutcomesExport file(Actor actor, @Nullable OutcomeFilter only) {
        return new OutcomesExport(outcomes, () -> actor, call.code(), only, new OutcomeWording(Language.EN));
    }

    /** The lines of the file, the headings first. */
    private List<String> lines(Actor actor, @Nullable OutcomeFilter only) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            file(actor, only).write(actor, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    @DisplayName("says of each input what the table says, opens no formula, and has no word of an input")
    void saysWhatTheTableSays() {
        InputId with = input();
        input();
        stage.sealed(call, "Sealed words.");
        reports.begin(team, new BeginReport(call.id(), Language.EN, "Older persons"));
        stage.afterDeadline(call, () -> {
            outcomes.giveReason(
                    team,
                    new GiveReason(call.id(), Set.of(with), OutcomeReason.SAID_BY_OTHERS, "=1+1 others said so."));
            List<String> all = lines(team, null);
            assertThat(all).hasSize(4);
            assertThat(all.getFirst())
                    .startsWith("\uFEFF\"Contributor\",\"Outcome\",\"Paragraphs\",\"Reason\"")
                    .endsWith("\"Notified\"");
            assertThat(all)
                    .filteredOn(line -> line.contains("\"Not used\""))
                    .singleElement()
                    .asString()
                    .contains("\"'=1+1 others said so.\"", "\"A person\"", "Z\"")
                    .doesNotContain("\"=1+1");
            assertThat(all)
                    .filteredOn(line -> line.contains("\"No reason given yet\""))
                    .hasSize(2);
            assertThat(String.join("\n", all)).doesNotContain("Unspeakable", "Sealed words");
            assertThat(lines(team, OutcomeFilter.LACKING))
                    .as("as it is filtered")
                    .hasSize(3);
        });
    }

    @Test
    @DisplayName("R14.9 has nothing before the deadline, R0.1 and nothing for who does not run the report")
    void isForTheTeamAfterTheDeadline() {
        input();
        assertThat(lines(team, null)).as("headings alone").hasSize(1);
        stage.afterDeadline(call, () -> {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lines(stage.secretariat(), null));
            assertThatExceptionOfType(NotPermitted.class)
                    .isThrownBy(() -> lines(stage.inputs().contributor(), null));
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> lines(Actor.visitor(), null));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> file(stage.secretariat(), null).write(stage.secretariat(), file));
            assertThat(file.size()).as("not even the headings").isZero();
        });
    }

    @Test
    @DisplayName("is read in parts of two hundred, with no query for each input")
    void isReadInParts() {
        ManyInputs many = new ManyInputs(batches);
        stage.afterDeadline(call, () -> {
            many.admissible(call, 150, List.of());
            int one = Statements.sentBy(() -> assertThat(lines(team, null)).hasSize(151));
            many.admissible(call, 300, List.of());
            assertThat(Statements.sentBy(() -> assertThat(lines(team, null)).hasSize(451)))
                    .isLessThanOrEqualTo(one + 2 * 2);
        });
    }
}
