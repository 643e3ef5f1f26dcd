package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.vault.SwitchedVault;
import org.partnershipportal.platform.vault.SwitchedVaultConfiguration;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * What encryption at rest costs a submission and a page of the desk, on the MySQL-protocol server that {@code ./portal bench}
 * starts: the same with a vault that was told to write what it is given.
 */
@PortalModuleTest
@Import(SwitchedVaultConfiguration.class)
class EncryptionBench {

    /** A submission, and a page of the desk, to the same without (issue 11). */
    private static final double MOST = 1.2;

    private static final int ROUNDS = Integer.getInteger("portal.bench.rounds", 12);
    private static final int OF_A_ROUND = 40;
    private static final int WARM_UP = ROUNDS / 3;
    private static final String WORDS = "What we saw in the prison of the capital. ".repeat(50);

    private final BenchTable table = new BenchTable();

    @Autowired
    Inputs inputs;

    @Autowired
    Answers answers;

    @Autowired
    Assessments assessments;

    @Autowired
    InputStage stage;

    @Autowired
    AssessmentStage desk;

    @Autowired
    SwitchedVault vault;

    /** What was measured with encryption and without. */
    private record Pair(List<Duration> with, List<Duration> without) {

        Pair() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(boolean encrypted, Duration taken) {
            (encrypted ? with : without).add(taken);
        }

        double ratio() {
            return median(with) / median(without);
        }

        private static double median(List<Duration> times) {
            return times.stream().sorted().toList().get(times.size() / 2).toNanos();
        }
    }

    @Test
    void measuresWhatEncryptionCosts() throws IOException {
        try {
            encryption();
        } finally {
            table.write(Path.of(System.getProperty("portal.bench.table", "target/bench.txt")));
        }
        assertThat(table.over()).as("figures above their limits").isEmpty();
    }

    private void encryption() {
        Actor team = stage.secretariat();
        CallDetails call = stage.openCall(team);
        Map<Boolean, InputId> submitted = new HashMap<>();
        Pair submitting = inTurns(encrypted -> {
            vault.encrypt(encrypted);
            Actor contributor = stage.contributor();
            InputId input = stage.draft(contributor, call);
            stage.answer(contributor, input, "law", WORDS);
            String checked = answers.draft(contributor, input).fingerprint();
            submitted.put(encrypted, input);
            return () -> inputs.submit(contributor, new SubmitInput(input, UUID.randomUUID(), null, checked));
        });
        vault.encrypt(true);
        Pair reading = new Pair();
        desk.afterwards(
                call,
                () -> inTurns(reading, encrypted -> {
                    InputId input = Objects.requireNonNull(submitted.get(encrypted));
                    return () -> assessments.details(team, input);
                }));
        table.row("A submission, encrypted, to one that is not, p50", submitting.ratio(), "×", MOST);
        table.row("A page of the desk, encrypted, to one that is not, p50", reading.ratio(), "×", MOST);
    }

    /** What is measured, prepared for one round. */
    private interface Prepared {
        Runnable act(boolean encrypted);
    }

    private static Pair inTurns(Prepared prepared) {
        Pair measured = new Pair();
        inTurns(measured, prepared);
        return measured;
    }

    /** In turns with and without, so that whatever else the machine does is in both; each is first in every other round. */
    private static void inTurns(Pair measured, Prepared prepared) {
        for (int round = 0; round < ROUNDS; round++) {
            for (boolean encrypted : round % 2 == 0 ? List.of(true, false) : List.of(false, true)) {
                Runnable act = prepared.act(encrypted);
                for (int n = 0; n < OF_A_ROUND; n++) {
                    long begin = System.nanoTime();
                    act.run();
                    if (round >= WARM_UP) {
                        measured.add(encrypted, Duration.ofNanos(System.nanoTime() - begin));
                    }
                }
            }
        }
    }
}
