package org.partnershipportal.consultation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Deadline;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.NotYetReadable;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalModuleTest
class CodingModuleTests {

    /** Where the words of submitted inputs lie. */
    private static final Pattern FROZEN = Pattern.compile("\\b(input|receipt)_\\w*versions\\b");

    private static final QuestionKey LAW = new QuestionKey("law");

    @Autowired
    private Extensions extensions;

    @Autowired
    private Inputs inputs;

    @Autowired
    private Codes codes;

    @Autowired
    private Passages passages;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ConfigurableApplicationContext portal;

    private Meanwhile meanwhile;

    @Autowired
    private ReportStage stage;

    private Actor coder;
    private Actor other;
    private CallDetails call;
    private Actor contributor;
    private InputId input;

    @BeforeEach
    void openACallWithAnInput() {
        meanwhile = new Meanwhile(portal);
        coder = stage.secretariat();
        other = stage.secretariat();
        call = stage.call(coder, other);
        contributor = stage.inputs().contributor();
        input = stage.submitted(
                contributor,
                call,
                NameChoice.TEAM_ONLY,
                TextChoice.NOT_PUBLISHED,
                "The law is good, the cells are cold.");
    }

    private CodeId code(String name) {
        return codes.add(coder, new AddCode(call.id(), tree().edition(), null, name, ""));
    }

    private CodeTreeDetails tree() {
        return codes.tree(coder, call.code());
    }

    private PassageId mark(int from, int to, CodeId code) {
        return passages.mark(coder, new MarkPassage(call.id(), input, 1, LAW, new Span(from, to), Set.of(code)));
    }

    private CodeRow row(CodeId code) {
        return tree().codes().stream()
                .filter(one -> one.id().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksPassagesThatMayOverlap() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            CodeId cells = code("Cells");
            mark(4, 15, law);
            mark(12, 36, cells);
            assertThat(passages.of(coder, input).passages())
                    .extracting(PassageRow::text)
                    .containsExactly("law is good", "ood, the cells are cold.");
            assertThat(passages.of(coder, call.code(), cells, 0, 10).rows())
                    .singleElement()
                    .satisfies(one -> assertThat(one.from()).isNotNull());
            assertThat(row(law).passages()).isOne();
            assertThat(tree().progress()).isEqualTo(new CodingProgress(1, 0, 0));
        });
    }

    @Test
    void marksRowsOfATableTooR14_10() {
        Actor agency = stage.inputs().contributor(OrganisationType.UN_WOMEN);
        InputId rows = stage.inputs().answered(agency, call);
        stage.inputs()
                .answer(
                        agency,
                        rows,
                        "activities",
                        new AnswerValue.Rows(List.of(Map.of("activity", "Visits", "year", "2026"))));
        stage.inputs().submit(agency, rows);
        stage.afterDeadline(call, () -> {
            CodeId visits = code("Visits");
            passages.mark(
                    coder,
                    new MarkPassage(call.id(), rows, 1, new QuestionKey("activities"), new Span(0, 6), Set.of(visits)));
            assertThat(passages.of(coder, rows).passages())
                    .extracting(PassageRow::text)
                    .containsExactly("Visits");
        });
    }

    @Test
    void isOpenToTheReportTeamAloneR0_1() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            PassageId passage = mark(4, 15, law);
            Actor outsider = stage.secretariat();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> codes.tree(outsider, call.code()));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passages.of(outsider, input));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passages.of(outsider, call.code(), law, 0, 10));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> passages.mark(
                            outsider, new MarkPassage(call.id(), input, 1, LAW, new Span(0, 3), Set.of(law))));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> passages.remove(outsider, call.id(), passage, 1));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> codes.add(outsider, new AddCode(call.id(), 1, null, "Mine", "")));
            for (Actor actor : List.of(
                    stage.inputs().contributor(OrganisationType.MINISTRY),
                    contributor,
                    Actor.visitor(),
                    stage.staff(StaffRole.MODERATOR),
                    stage.staff(StaffRole.AUDITOR),
                    stage.staff(StaffRole.ADMIN))) {
                assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> codes.tree(actor, call.code()));
                assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> passages.of(actor, input));
            }
        });
    }

    @Test
    void readsNothingBeforeTheDeadlineNorBeforeAnExtendedOneR14_9() {
        CodeId law = code("Law");
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> mark(4, 15, law));
        assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> passages.of(coder, input));
        assertThat(tree().progress().total()).isZero();

        inputs.askExtension(contributor, input, "We need a week.");
        Deadline own = Deadline.of(
                java.time.LocalDateTime.ofInstant(ReportStage.end(call).plus(Duration.ofDays(7)), Deadline.GENEVA)
                        .withSecond(0)
                        .withNano(0),
                Deadline.GENEVA);
        extensions.grant(coder, call.id(), input.value(), own);
        stage.afterDeadline(call, () -> {
            assertThatExceptionOfType(NotYetReadable.class).isThrownBy(() -> mark(4, 15, law));
            assertThat(tree().progress().total()).isZero();
        });
        clock.at(own.end(), () -> mark(4, 15, law));
    }

    @Test
    void forgetsAWithdrawnInputInEveryListAtOnce() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            PassageId passage = mark(4, 15, law);
            inputs.withdraw(contributor, input);
            assertThat(row(law).passages()).isZero();
            assertThat(tree().progress().total()).isZero();
            assertThat(passages.of(coder, call.code(), law, 0, 10).total()).isZero();
            assertThat(passages.of(coder, call.id(), List.of(passage))).isEmpty();
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passages.of(coder, input));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mark(0, 3, law));
        });
    }

    @Test
    void countsNothingOfWhatWasFoundInadmissible() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            mark(4, 15, law);
            stage.reject(coder, input);
            assertThat(row(law).passages()).isZero();
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> mark(0, 3, law))
                    .withMessage("coding.refusal.inadmissible");
            stage.admit(coder, input);
            assertThat(row(law).passages()).isOne();
        });
    }

    @Test
    void notesThatAnInputHoldsNothingToMark() {
        stage.afterDeadline(call, () -> {
            passages.noteNothing(coder, call.id(), input, true);
            assertThat(tree().progress()).isEqualTo(new CodingProgress(0, 1, 0));
            passages.noteNothing(other, call.id(), input, false);
            assertThat(tree().progress()).isEqualTo(new CodingProgress(0, 0, 1));
            mark(4, 15, code("Law"));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> passages.noteNothing(coder, call.id(), input, true))
                    .withMessage("coding.refusal.marked");
        });
    }

    @Test
    void marksTheSameWordsOnceHoweverManyMarkThem() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            List<Object> both = together(
                    () -> mark(4, 15, law),
                    () -> passages.mark(
                            other, new MarkPassage(call.id(), input, 1, LAW, new Span(4, 15), Set.of(law))));
            assertThat(both).hasAtLeastOneElementOfType(PassageId.class).hasAtLeastOneElementOfType(InvalidInput.class);
        });
    }

    @Test
    void overwritesNoCodingThatTwoChangeAtOnce() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            CodeId cells = code("Cells");
            PassageId passage = mark(4, 15, law);
            List<Object> both = together(
                    () -> {
                        passages.recode(coder, new RecodePassage(call.id(), passage, 1, Set.of(cells)));
                        return "done";
                    },
                    () -> {
                        passages.recode(other, new RecodePassage(call.id(), passage, 1, Set.of(law, cells)));
                        return "done";
                    });
            assertThat(both).contains("done").hasAtLeastOneElementOfType(ChangedMeanwhile.class);
            passages.remove(coder, call.id(), passage, 2);
            assertThat(passages.of(coder, input).passages()).isEmpty();
        });
    }

    @Test
    void growsOneTreeHoweverManyBeginIt() {
        List<Object> both = together(
                () -> codes.add(coder, new AddCode(call.id(), 0, null, "One", "")),
                () -> codes.add(other, new AddCode(call.id(), 0, null, "Other", "")));
        assertThat(both).hasAtLeastOneElementOfType(CodeId.class).hasAtLeastOneElementOfType(ChangedMeanwhile.class);
        assertThat(tree().codes()).hasSize(1);
    }

    @Test
    void marksNothingWithACodeThatIsMergedAtThatMoment() {
        stage.afterDeadline(call, () -> {
            CodeId gone = code("Elderly");
            CodeId kept = code("Older persons");
            Object marked = meanwhile.during(
                    CodingEvent.CodesMerged.class,
                    () -> codes.merge(coder, new MergeCodes(call.id(), tree().edition(), gone, kept)),
                    () -> passages.mark(
                            other, new MarkPassage(call.id(), input, 1, LAW, new Span(4, 15), Set.of(gone))));
            assertThat(marked).isInstanceOf(NotFound.class);
            assertThat(passages.of(coder, input).passages()).isEmpty();
        });
    }

    @Test
    void deletesNoCodeThatAPassageIsMarkedWithAtThatMoment() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            long edition = tree().edition();
            Object deleted = meanwhile.during(CodingEvent.PassageMarked.class, () -> mark(4, 15, law), () -> {
                codes.delete(other, new DeleteCode(call.id(), edition, law));
                return "deleted";
            });
            assertThat(deleted)
                    .isInstanceOfSatisfying(
                            NotAllowed.class, refusal -> assertThat(refusal).hasMessage("coding.refusal.code-used"));
            assertThat(row(law).passages()).isOne();
        });
    }

    @Test
    void recodesNothingWithACodeThatIsDeletedAtThatMoment() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            CodeId cells = code("Cells");
            PassageId passage = mark(4, 15, law);
            Object recoded = meanwhile.during(
                    CodingEvent.CodeDeleted.class,
                    () -> codes.delete(coder, new DeleteCode(call.id(), tree().edition(), cells)),
                    () -> {
                        passages.recode(other, new RecodePassage(call.id(), passage, 1, Set.of(cells)));
                        return "recoded";
                    });
            assertThat(recoded).isInstanceOf(NotFound.class);
            assertThat(row(law).passages()).isOne();
        });
    }

    @Test
    void changesNoPassageUnderAnotherCall() {
        CallDetails elsewhere = stage.call(coder, other);
        CodeId foreign = codes.add(coder, new AddCode(elsewhere.id(), 0, null, "Elsewhere", ""));
        stage.afterDeadline(call, () -> {
            PassageId passage = mark(4, 15, code("Law"));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> passages.mark(
                            coder, new MarkPassage(elsewhere.id(), input, 1, LAW, new Span(0, 3), Set.of(foreign))));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() ->
                            passages.recode(coder, new RecodePassage(elsewhere.id(), passage, 1, Set.of(foreign))));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> passages.remove(coder, elsewhere.id(), passage, 1));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> passages.noteNothing(coder, elsewhere.id(), input, true));
        });
    }

    @Test
    void mergesCodesWithTheirPassages() {
        stage.afterDeadline(call, () -> {
            CodeId gone = code("Elderly");
            CodeId kept = code("Older persons");
            mark(4, 15, gone);
            passages.mark(coder, new MarkPassage(call.id(), input, 1, LAW, new Span(17, 26), Set.of(gone, kept)));
            assertThatExceptionOfType(NotAllowed.class)
                    .isThrownBy(() -> codes.delete(coder, new DeleteCode(call.id(), tree().edition(), gone)));
            codes.merge(coder, new MergeCodes(call.id(), tree().edition(), gone, kept));
            assertThat(tree().codes()).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(kept);
                assertThat(one.passages()).isEqualTo(2);
                assertThat(one.inputs()).isOne();
            });
        });
    }

    @Test
    void marksNothingWithACodeOfAnotherCall() {
        CallDetails elsewhere = stage.call(coder, other);
        CodeId foreign = codes.add(coder, new AddCode(elsewhere.id(), 0, null, "Elsewhere", ""));
        code("Law");
        stage.afterDeadline(
                call, () -> assertThatExceptionOfType(NotFound.class).isThrownBy(() -> mark(4, 15, foreign)));
    }

    @Test
    void readsASealedInputAsNobodysR14_8() {
        InputId sealed = stage.sealed(call, "Sealed words stand here.");
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            passages.mark(coder, new MarkPassage(call.id(), sealed, 1, LAW, new Span(0, 6), Set.of(law)));
            assertThat(passages.of(coder, call.code(), law, 0, 10).rows())
                    .singleElement()
                    .satisfies(one -> assertThat(one.from().lead()).isNull());
        });
    }

    @Test
    void keepsNothingOfATextThatIsDeleted() {
        stage.afterDeadline(call, () -> {
            mark(4, 15, code("Law"));
            inputs.withdraw(contributor, input);
        });
        transaction.executeWithoutResult(status -> events.publishEvent(new InputEvent.InputTextDeleted(
                input, Actor.system().ref(), ReportStage.end(call).plus(Duration.ofDays(40)))));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM coding_passages WHERE input_id = :input")
                        .param("input", UuidBytes.of(input.value()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void asksWhetherTheTeamMayBeforeItReadsAnAnswerR0_1() {
        stage.afterDeadline(call, () -> {
            Actor outsider = stage.secretariat();
            assertThat(Statements.textsSentBy(() -> passages.of(coder, input)))
                    .as("where the words lie")
                    .anyMatch(sql -> FROZEN.matcher(sql).find());
            assertThat(Statements.textsSentBy(() ->
                            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> passages.of(outsider, input))))
                    .isNotEmpty()
                    .noneMatch(sql -> FROZEN.matcher(sql).find());
        });
    }

    @Test
    void readsOneInputToCodeInFewQueries() {
        stage.afterDeadline(call, () -> {
            CodeId law = code("Law");
            for (int i = 0; i < 20; i++) {
                mark(i, i + 5, law);
                code("Code " + i);
            }
            assertThat(Statements.sentBy(() -> passages.of(coder, input)))
                    .as("one of them asks whether the team may, before the words are read")
                    .isLessThanOrEqualTo(7);
        });
    }

    private static List<Object> together(java.util.concurrent.Callable<?> one, java.util.concurrent.Callable<?> two) {
        try {
            return atOnce(one, two);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
