package org.partnershipportal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    private static final int ROUNDS = Integer.getInteger("portal.bench.rounds", 60);
    private static final int WARM_UP = ROUNDS / 3;
    private static final int TWINS = 8;
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

    private record Draft(Actor contributor, InputId input, String checked) {}

    /** Two that say the same, one encrypted and one not. */
    private record Twin(Draft encrypted, Draft plain) {

        Draft of(boolean asEncrypted) {
            return asEncrypted ? encrypted : plain;
        }
    }

    /** What was measured with encryption and without. */
    private record Pair(List<Duration> with, List<Duration> without) {

        Pair() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(Pair other) {
            with.addAll(other.with);
            without.addAll(other.without);
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
        List<Twin> twins = new ArrayList<>();
        for (int i = 0; i < TWINS; i++) {
            String words = WORDS + "Cell " + i;
            twins.add(new Twin(drafted(call, words, true), drafted(call, words, false)));
        }
        Pair submitting = inTurns(twins, (draft, encrypted) -> {
            vault.encrypt(encrypted);
            inputs.submit(
                    draft.contributor(), new SubmitInput(draft.input(), UUID.randomUUID(), null, draft.checked()));
        });
        vault.encrypt(true);
        Pair reading = new Pair();
        desk.afterwards(
                call,
                () -> reading.add(inTurns(twins, (draft, encrypted) -> assessments.details(team, draft.input()))));
        table.row("A submission, encrypted, to one that is not, p50", submitting.ratio(), "×", MOST);
        table.row("A page of the desk, encrypted, to one that is not, p50", reading.ratio(), "×", MOST);
    }

    /** An input that can be submitted, whose words are kept encrypted or as they are. */
    private Draft drafted(CallDetails call, String words, boolean encrypted) {
        vault.encrypt(encrypted);
        Actor contributor = stage.contributor();
        InputId input = stage.draft(contributor, call);
        stage.answer(contributor, input, "law", words);
        return new Draft(contributor, input, answers.draft(contributor, input).fingerprint());
    }

    private interface Act {
        void on(Draft draft, boolean encrypted);
    }

    /**
     * The same is done to both of two twins, one right after the other, and of the next two the other comes first: so that
     * whatever else the machine does, and whatever grows while it is measured, is in both.
     */
    private static Pair inTurns(List<Twin> twins, Act act) {
        Pair measured = new Pair();
        for (int round = 0; round < ROUNDS; round++) {
            for (int n = 0; n < twins.size(); n++) {
                boolean first = (round + n) % 2 == 0;
                for (boolean encrypted : List.of(first, !first)) {
                    Draft draft = twins.get(n).of(encrypted);
                    long begin = System.nanoTime();
                    act.on(draft, encrypted);
                    if (round >= WARM_UP) {
                        measured.add(encrypted, Duration.ofNanos(System.nanoTime() - begin));
                    }
                }
            }
        }
        return measured;
    }
}
