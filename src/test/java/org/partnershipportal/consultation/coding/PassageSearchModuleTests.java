package org.partnershipportal.consultation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A search among coded passages goes step by step, as one in inputs does (decision 70). */
@PortalModuleTest
class PassageSearchModuleTests {

    private static final int WORD = 4;

    @Autowired
    private Codes codes;

    @Autowired
    private Passages passages;

    @Autowired
    private CitablePassages citable;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportStage stage;

    private Actor coder;
    private CallDetails call;
    private CodeId code;

    @BeforeEach
    void openACall() {
        coder = stage.secretariat();
        call = stage.call(coder, stage.secretariat());
        code = codes.add(coder, new AddCode(call.id(), 0, null, "Law", ""));
    }

    /** An admissible input of that many words, each of them a passage: w000, w001 and so on. */
    private InputId coded(int words) {
        InputId input = stage.submitted(
                stage.inputs().contributor(),
                call,
                NameChoice.TEAM_ONLY,
                TextChoice.NOT_PUBLISHED,
                IntStream.range(0, words).mapToObj("w%03d"::formatted).collect(Collectors.joining(" ")));
        stage.afterDeadline(call, () -> {
            stage.admit(coder, input);
            IntStream.range(0, words).forEach(word -> mark(input, word));
        });
        return input;
    }

    private PassageId mark(InputId input, int word) {
        int from = word * (WORD + 1);
        return passages.mark(
                coder,
                new MarkPassage(
                        call.id(), input, 1, new QuestionKey("law"), new Span(from, from + WORD), Set.of(code)));
    }

    private CitablePassages.Found step(String words, CitablePassages.Reached from, int max) {
        return citable.find(coder, call.code(), new FindPassages(null, words, null), from, max);
    }

    private static List<String> texts(CitablePassages.Found found) {
        return found.rows().stream().map(row -> row.passage().text()).toList();
    }

    /** Every step until all is looked through. */
    private List<String> all(String words, int max) {
        List<String> found = new ArrayList<>();
        CitablePassages.Found step = step(words, CitablePassages.Reached.NOTHING, max);
        found.addAll(texts(step));
        while (!step.isDone()) {
            step = step(words, step.reached(), max);
            found.addAll(texts(step));
        }
        return found;
    }

    @Test
    void opensABoundedNumberInOneStepAndSaysHowFarItCame() {
        int many = CitablePassages.STEP + 5;
        coded(many);
        stage.afterDeadline(call, () -> {
            CitablePassages.Found first = step("nowhere", CitablePassages.Reached.NOTHING, 10);
            assertThat(first.rows()).isEmpty();
            assertThat(first.reached().passages()).isEqualTo(CitablePassages.STEP);
            assertThat(first.total()).isEqualTo(many);
            assertThat(first.isDone()).isFalse();
            CitablePassages.Found second = step("nowhere", first.reached(), 10);
            assertThat(second.reached().passages()).isEqualTo(many);
            assertThat(second.isDone()).isTrue();
            assertThat(all("w204", 10)).as("wherever it stands").containsExactly("w204");
            assertThat(all("W20", 2)).as("each once").containsExactlyInAnyOrder("w200", "w201", "w202", "w203", "w204");
            assertThat(all("", 50)).hasSize(many).doesNotHaveDuplicates();
        });
    }

    @Test
    void sendsAsManyStatementsHoweverManyPassagesAreOpenedAtOnce() {
        InputId input = coded(20);
        stage.afterDeadline(call, () -> {
            int few = Statements.sentBy(() -> step("nowhere", CitablePassages.Reached.NOTHING, 10));
            IntStream.range(0, 19)
                    .forEach(word -> passages.mark(
                            coder,
                            new MarkPassage(
                                    call.id(),
                                    input,
                                    1,
                                    new QuestionKey("law"),
                                    new Span(word, word + WORD * 2),
                                    Set.of(code))));
            assertThat(Statements.sentBy(() -> step("nowhere", CitablePassages.Reached.NOTHING, 10)))
                    .isEqualTo(few)
                    .isLessThanOrEqualTo(8);
        });
    }

    @Test
    void readsNoMoreThanAStepAndOpensNoDigestBeyondIt() {
        coded(CitablePassages.STEP + 5);
        stage.afterDeadline(call, () -> {
            CitablePassages.Found first = step("", CitablePassages.Reached.NOTHING, 10);
            assertThat(Statements.textsSentBy(() -> step("nowhere", CitablePassages.Reached.NOTHING, 10)))
                    .filteredOn(sent -> sent.contains("coding_passages"))
                    .hasSize(2)
                    .allSatisfy(sent -> assertThat(sent).containsAnyOf("LIMIT", "COUNT(*)"));
            unreadable(first.rows());
            assertThat(texts(step("", first.reached(), 10)))
                    .as("what is behind the reader is not read again")
                    .hasSize(10);
            assertThat(passages.inputs(coder, call.code(), 0, 10).rows())
                    .as("nor by a list that shows no words")
                    .singleElement()
                    .satisfies(row -> assertThat(row.passages()).isEqualTo(CitablePassages.STEP + 5));
        });
    }

    /** Whoever opens their digests now fails. */
    private void unreadable(List<CitablePassage> rows) {
        rows.forEach(row -> jdbc.sql("UPDATE coding_passages SET digest = 'vault1:nothing' WHERE id = :id")
                .param("id", row.passage().id())
                .update());
    }

    @Test
    void goesOnBehindThePassageItOpenedLastWhateverIsCodedOrRemovedSinceThen() {
        coded(6);
        stage.afterDeadline(call, () -> {
            List<String> order = all("", 50);
            CitablePassages.Found first = step("", CitablePassages.Reached.NOTHING, 2);
            assertThat(texts(first)).isEqualTo(order.subList(0, 2));
            passages.remove(coder, call.id(), first.rows().getLast().passage().id(), 1);
            assertThat(texts(step("", first.reached(), 50))).isEqualTo(order.subList(2, 6));
        });
    }

    @Test
    void findsNothingOfWhatTheReportCannotCite() {
        InputId input = coded(2);
        stage.afterDeadline(call, () -> {
            assertThat(all("w00", 10)).hasSize(2);
            stage.reject(coder, input);
            CitablePassages.Found found = step("w00", CitablePassages.Reached.NOTHING, 10);
            assertThat(found.rows()).isEmpty();
            assertThat(found.total()).as("not even as a number").isZero();
        });
    }

    @Test
    void isForTheReportTeamAloneR0_1() {
        coded(1);
        stage.afterDeadline(
                call,
                () -> assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> citable.find(
                                stage.secretariat(),
                                call.code(),
                                FindPassages.everything(),
                                CitablePassages.Reached.NOTHING,
                                10)));
    }
}
