package org.partnershipportal.exchange.remark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.partnershipportal.exchange.remark.RemarkFixtures.ALL;
import static org.partnershipportal.exchange.remark.RemarkFixtures.AT;
import static org.partnershipportal.exchange.remark.RemarkFixtures.BY;
import static org.partnershipportal.exchange.remark.RemarkFixtures.answering;
import static org.partnershipportal.exchange.remark.RemarkFixtures.hiding;
import static org.partnershipportal.exchange.remark.RemarkFixtures.practice;
import static org.partnershipportal.exchange.remark.RemarkFixtures.reviewed;
import static org.partnershipportal.exchange.remark.RemarkFixtures.reviewing;
import static org.partnershipportal.exchange.remark.RemarkFixtures.written;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.PracticeLabel;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;

@DisplayName("A remark on a practice")
class RemarkTests {

    @Test
    @DisplayName(
            "R6.3 makes a practice good if all criteria are met, promising without evidence and participation, else nothing")
    void givesALabelByItsCriteria() {
        assertThat(Criterion.label(ALL)).isEqualTo(PracticeLabel.GOOD);
        for (Criterion missing : Criterion.values()) {
            Set<Criterion> met = EnumSet.complementOf(EnumSet.of(missing));
            assertThat(Criterion.label(met))
                    .as("without %s", missing)
                    .isEqualTo(
                            missing == Criterion.RULES || missing == Criterion.REPEATABLE
                                    ? null
                                    : PracticeLabel.PROMISING);
        }
        assertThat(Criterion.label(Set.of())).isNull();
    }

    @Test
    void keepsTheCriteriaItFoundMetInTheColumn() {
        for (Set<Criterion> some : Set.of(ALL, Set.<Criterion>of(), Set.of(Criterion.EVIDENCE, Criterion.RULES))) {
            assertThat(Criterion.read(Criterion.write(some))).isEqualTo(some);
        }
    }

    @Test
    @DisplayName("R6.3 finds no evidence where the practice names none")
    void findsNoEvidenceWhereThereIsNone() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> reviewed(ALL, false))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("criteria"));
        assertThat(reviewed(EnumSet.complementOf(EnumSet.of(Criterion.EVIDENCE)), false)
                        .criteria())
                .hasSize(3);
    }

    @Test
    void isAboutTheVersionThatWasRead() {
        PracticeId id = practice(2, true).id();
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> new Remark(reviewing(id, 1, ALL), practice(2, true), RemarkFixtures.WRITER, BY, AT));
        Remark it = written(RemarkKind.CONFIRMATION);
        assertThat(it.isAbout(2)).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.renew(1, practice(1, true), BY, AT));
        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> it.renew(2, practice(3, true), BY, AT));
        it.renew(2, practice(2, true), BY, AT.plusSeconds(9));
        assertThat(it.isAbout(2)).isTrue();
        assertThat(it.since()).isEqualTo(AT.plusSeconds(9));
    }

    @Test
    void needsALineOnInterestsInAReviewAndKeepsNoCriteriaOfAnythingElse() {
        PracticeId id = practice(1, true).id();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new WriteRemark(UUID.randomUUID(), id, 1, RemarkKind.REVIEW, "Fine", ALL, " ", "en"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("remark.problem.interests"));
        WriteRemark view =
                new WriteRemark(UUID.randomUUID(), id, 1, RemarkKind.COUNTER_VIEW, "Not so", ALL, "None", "en");
        assertThat(view.criteria()).isEmpty();
        assertThat(view.interests()).isEmpty();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() ->
                        new WriteRemark(UUID.randomUUID(), id, 1, RemarkKind.CONFIRMATION, " ", Set.of(), "", "en"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new WriteRemark(
                        UUID.randomUUID(), id, 1, RemarkKind.CONFIRMATION, "x".repeat(5001), Set.of(), "", "en"));
    }

    @ParameterizedTest
    @EnumSource
    void isAnsweredOnce(RemarkKind kind) {
        Remark it = written(kind);
        it.answer(answering(it.id(), "True"), BY, AT);
        it.answer(answering(it.id(), "True"), BY, AT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.answer(answering(it.id(), "And more"), BY, AT));
        it.withdrawAnswer(BY, AT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.withdrawAnswer(BY, AT));
        it.answer(answering(it.id(), "Better"), BY, AT);
        assertThat(it.text(RemarkText.ANSWER))
                .satisfies(said -> assertThat(String.valueOf(said.text())).isEqualTo("Better"));
    }

    @Test
    void keepsNoWordOnceItIsWithdrawn() {
        Remark it = reviewed(ALL, true);
        it.answer(answering(it.id(), "Thanks"), BY, AT);
        it.hide(hiding(it.id(), RemarkText.WORDS), BY, AT);
        it.withdraw(BY, AT);
        assertThat(it.words().text().text()).isEmpty();
        assertThat(it.text(RemarkText.ANSWER)).isNull();
        assertThat(it.criteria()).isEmpty();
        assertThat(it.interests()).isNull();
        assertThat(it.isStanding()).isFalse();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.withdraw(BY, AT));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.answer(answering(it.id(), "No"), BY, AT));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.renew(2, practice(2, true), BY, AT));
        for (RemarkText which : RemarkText.values()) {
            assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.hide(hiding(it.id(), which), BY, AT));
        }
    }

    @Test
    void isHiddenApartFromItsAnswer() {
        Remark it = written(RemarkKind.COUNTER_VIEW);
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.hide(hiding(it.id(), RemarkText.ANSWER), BY, AT));
        it.answer(answering(it.id(), "True"), BY, AT);
        it.hide(hiding(it.id(), RemarkText.ANSWER), BY, AT);
        assertThat(it.hiddenBy(RemarkText.WORDS)).isNull();
        assertThat(it.hiddenBy(RemarkText.ANSWER)).isNotNull();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> it.hide(hiding(it.id(), RemarkText.ANSWER), BY, AT));
        it.hide(hiding(it.id(), RemarkText.WORDS), BY, AT);
        it.reinstate(RemarkText.ANSWER, BY, AT);
        assertThat(it.hiddenBy(RemarkText.WORDS)).isNotNull();
        assertThat(it.hiddenBy(RemarkText.ANSWER)).isNull();
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.renew(2, practice(2, true), BY, AT));
    }

    @Test
    void isNotAnsweredWhileItIsHidden() {
        Remark it = written(RemarkKind.COUNTER_VIEW);
        it.hide(hiding(it.id(), RemarkText.WORDS), BY, AT);
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> it.answer(answering(it.id(), "No"), BY, AT));
        it.reinstate(RemarkText.WORDS, BY, AT);
        it.reinstate(RemarkText.WORDS, BY, AT);
        it.answer(answering(it.id(), "Now"), BY, AT);
        assertThat(it.text(RemarkText.ANSWER)).isNotNull();
    }
}
