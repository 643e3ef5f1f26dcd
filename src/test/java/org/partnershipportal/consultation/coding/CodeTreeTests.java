package org.partnershipportal.consultation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;

/** What a tree of codes may become. */
class CodeTreeTests {

    private static final CallId CALL = new CallId(UUID.randomUUID());
    private static final Instant AT = Instant.parse("2027-04-01T09:00:00Z");
    private static final ActorRef BY = new ActorRef("staff", UUID.randomUUID(), null);

    private final CodeTree tree = new CodeTree(CALL);

    @Test
    void listsEachCodeBeforeThoseBelowIt() {
        CodeId health = add(null, "Health");
        CodeId work = add(null, "Work");
        CodeId care = add(health, "Care at night");

        assertThat(tree.rows()).extracting(CodeRow::id).containsExactly(health, care, work);
        assertThat(tree.rows()).extracting(CodeRow::depth).containsExactly(1, 2, 1);
    }

    @Test
    void refusesAChangeOfWhatSomebodyChangedMeanwhile() {
        add(null, "Health");
        assertThatThrownBy(() -> tree.add(new AddCode(CALL, 0, null, "Work", ""), BY, AT))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesANeighboursNameWhateverItsCaseAndForm() {
        add(null, "Ｈealth");
        assertThatThrownBy(() -> add(null, "hEALTH")).satisfies(refusedBy("coding.problem.name-taken"));
    }

    @Test
    void takesTheSameNameElsewhereInTheTree() {
        CodeId health = add(null, "Health");
        CodeId work = add(null, "Work");
        add(health, "Women");
        add(work, "Women");

        assertThat(tree.rows()).hasSize(4);
    }

    @Test
    void refusesAFifthLevel() {
        CodeId deepest = deep();
        assertThatThrownBy(() -> add(deepest, "Fifth")).satisfies(refusedBy("coding.problem.too-deep"));
    }

    @Test
    void refusesToPushWhatIsBelowTooDeep() {
        CodeId deepest = deep();
        CodeId other = add(null, "Other");
        add(other, "Below");
        CodeId third = row(deepest).parent();
        assertThatThrownBy(() -> tree.move(new MoveCode(CALL, tree.edition(), other, third, 0), BY, AT))
                .satisfies(refusedBy("coding.problem.too-deep"));
    }

    @Test
    void refusesMoreCodesThanATreeHolds() {
        for (int i = 0; i < CodeTree.CODES; i++) {
            add(null, "Code " + i);
        }
        assertThatThrownBy(() -> add(null, "One more")).satisfies(refusedBy("coding.problem.too-many-codes"));
    }

    @Test
    void movesACodeBetweenItsNeighbours() {
        CodeId first = add(null, "First");
        CodeId second = add(null, "Second");
        CodeId third = add(null, "Third");

        tree.move(new MoveCode(CALL, tree.edition(), third, null, 0), BY, AT);

        assertThat(tree.rows()).extracting(CodeRow::id).containsExactly(third, first, second);
    }

    @Test
    void refusesToMoveACodeBelowItself() {
        CodeId above = add(null, "Above");
        CodeId below = add(above, "Below");
        assertThatThrownBy(() -> tree.move(new MoveCode(CALL, tree.edition(), above, below, 0), BY, AT))
                .satisfies(refusedBy("coding.problem.below-itself"));
        assertThatThrownBy(() -> tree.move(new MoveCode(CALL, tree.edition(), above, above, 0), BY, AT))
                .satisfies(refusedBy("coding.problem.below-itself"));
    }

    @Test
    void mergesACodeIntoAnotherWithWhatIsBelowIt() {
        CodeId gone = add(null, "Elderly");
        CodeId kept = add(null, "Older persons");
        CodeId below = add(gone, "Women");

        tree.merge(new MergeCodes(CALL, tree.edition(), gone, kept), BY, AT);

        assertThat(tree.rows()).extracting(CodeRow::id).containsExactly(kept, below);
        assertThat(row(below).parent()).isEqualTo(kept);
    }

    @Test
    void refusesToMergeACodeIntoWhatIsBelowIt() {
        CodeId above = add(null, "Above");
        CodeId below = add(above, "Below");
        assertThatThrownBy(() -> tree.merge(new MergeCodes(CALL, tree.edition(), above, below), BY, AT))
                .satisfies(refusedBy("coding.problem.below-itself"));
    }

    @Test
    void refusesToMergeWhereANameBelowIsTaken() {
        CodeId gone = add(null, "Elderly");
        CodeId kept = add(null, "Older persons");
        add(gone, "Women");
        add(kept, "Women");
        assertThatThrownBy(() -> tree.merge(new MergeCodes(CALL, tree.edition(), gone, kept), BY, AT))
                .satisfies(refusedBy("coding.problem.name-taken"));
    }

    @Test
    void mergesACodeIntoTheOneAboveItThoughOneBelowHasItsName() {
        CodeId kept = add(null, "Older persons");
        CodeId gone = add(kept, "Women");
        CodeId below = add(gone, "Women");

        tree.merge(new MergeCodes(CALL, tree.edition(), gone, kept), BY, AT);

        assertThat(tree.rows()).extracting(CodeRow::id).containsExactly(kept, below);
    }

    @Test
    void refusesToDeleteWhatIsUsedOrHasCodesBelowIt() {
        CodeId above = add(null, "Above");
        CodeId below = add(above, "Below");
        assertThatThrownBy(() -> tree.delete(new DeleteCode(CALL, tree.edition(), above), false, BY, AT))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("coding.refusal.codes-below");
        assertThatThrownBy(() -> tree.delete(new DeleteCode(CALL, tree.edition(), below), true, BY, AT))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("coding.refusal.code-used");

        tree.delete(new DeleteCode(CALL, tree.edition(), below), false, BY, AT);

        assertThat(tree.rows()).extracting(CodeRow::id).containsExactly(above);
    }

    @Test
    void renamesACodeUnlessItsNeighbourHasTheName() {
        CodeId health = add(null, "Health");
        add(null, "Work");
        tree.change(new ChangeCode(CALL, tree.edition(), health, "health", "Care and cure"), BY, AT);
        assertThat(row(health).name()).isEqualTo("health");
        assertThat(row(health).note()).isEqualTo("Care and cure");
        assertThatThrownBy(() -> tree.change(new ChangeCode(CALL, tree.edition(), health, "WORK", ""), BY, AT))
                .satisfies(refusedBy("coding.problem.name-taken"));
        assertThatThrownBy(() -> new ChangeCode(CALL, 0, health, " ", "")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyChangeRefusesWhoeverReadTheTreeBeforeIt() {
        CodeId one = add(null, "One");
        CodeId two = add(null, "Two");
        CodeId three = add(null, "Three");
        for (org.assertj.core.api.ThrowableAssert.ThrowingCallable stale :
                List.<org.assertj.core.api.ThrowableAssert.ThrowingCallable>of(
                        () -> tree.change(new ChangeCode(CALL, tree.edition() - 1, one, "Uno", ""), BY, AT),
                        () -> tree.move(new MoveCode(CALL, tree.edition() - 1, one, two, 0), BY, AT),
                        () -> tree.merge(new MergeCodes(CALL, tree.edition() - 1, one, two), BY, AT),
                        () -> tree.delete(new DeleteCode(CALL, tree.edition() - 1, one), false, BY, AT))) {
            assertThatThrownBy(stale).isInstanceOf(ChangedMeanwhile.class);
        }
        later(() -> add(null, "Four"));
        later(() -> tree.change(new ChangeCode(CALL, tree.edition(), one, "Uno", ""), BY, AT));
        later(() -> tree.move(new MoveCode(CALL, tree.edition(), one, two, 0), BY, AT));
        later(() -> tree.merge(new MergeCodes(CALL, tree.edition(), one, two), BY, AT));
        later(() -> tree.delete(new DeleteCode(CALL, tree.edition(), three), false, BY, AT));
    }

    private void later(Runnable change) {
        long before = tree.edition();
        change.run();
        assertThat(tree.edition()).isGreaterThan(before);
    }

    @Test
    void takesFourLevelsByMovingAndMerging() {
        CodeId top = add(null, "Top");
        CodeId second = add(top, "Second");
        CodeId third = add(second, "Third");
        CodeId other = add(null, "Other");
        CodeId below = add(other, "Below");
        tree.move(new MoveCode(CALL, tree.edition(), other, second, 0), BY, AT);
        assertThat(row(below).depth()).isEqualTo(4);
        tree.merge(new MergeCodes(CALL, tree.edition(), other, third), BY, AT);
        assertThat(row(below).parent()).isEqualTo(third);
        CodeId last = add(null, "Last");
        CodeId child = add(last, "Child");
        add(child, "Grandchild");
        assertThatThrownBy(() -> tree.merge(new MergeCodes(CALL, tree.edition(), last, third), BY, AT))
                .satisfies(refusedBy("coding.problem.too-deep"));
        assertThatThrownBy(() -> tree.merge(new MergeCodes(CALL, tree.edition(), last, below), BY, AT))
                .satisfies(refusedBy("coding.problem.too-deep"));
    }

    @Test
    void movesNoCodeBesideOneOfItsName() {
        CodeId health = add(null, "Health");
        add(health, "Women");
        CodeId women = add(null, "women");
        assertThatThrownBy(() -> tree.move(new MoveCode(CALL, tree.edition(), women, health, 0), BY, AT))
                .satisfies(refusedBy("coding.problem.name-taken"));
    }

    @Test
    void leavesNoGapWhereACodeWas() {
        CodeId one = add(null, "One");
        CodeId two = add(null, "Two");
        CodeId three = add(null, "Three");
        CodeId four = add(null, "Four");
        tree.delete(new DeleteCode(CALL, tree.edition(), one), false, BY, AT);
        CodeId five = add(null, "Five");
        assertThat(tree.rows()).extracting(CodeRow::id).containsExactly(two, three, four, five);
        assertThat(places()).containsExactly(0, 1, 2, 3);
        tree.move(new MoveCode(CALL, tree.edition(), two, five, 0), BY, AT);
        assertThat(places()).containsExactlyInAnyOrder(0, 1, 2, 0);
        tree.merge(new MergeCodes(CALL, tree.edition(), three, four), BY, AT);
        assertThat(places()).containsExactlyInAnyOrder(0, 1, 0);
        tree.merge(new MergeCodes(CALL, tree.edition(), five, four), BY, AT);
        assertThat(places()).containsExactlyInAnyOrder(0, 0);
    }

    private List<Integer> places() {
        return java.util.Objects.requireNonNull(
                        (List<?>) org.springframework.test.util.ReflectionTestUtils.getField(tree, "codes"))
                .stream()
                .map(code -> ((Code) code).place())
                .toList();
    }

    @Test
    void answersACodeOfAnotherCallLikeOneThatDoesNotExist() {
        add(null, "Health");
        CodeId other = CodeId.random();
        assertThatThrownBy(() -> tree.requireAll(Set.of(other))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> add(other, "Below")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tree.delete(new DeleteCode(CALL, tree.edition(), other), false, BY, AT))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void refusesACodeWithoutANameOrWithControlCharacters() {
        assertThatThrownBy(() -> new AddCode(CALL, 0, null, " ", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AddCode(CALL, 0, null, "a\u0000", "")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new AddCode(CALL, 0, null, "x".repeat(121), ""))
                .isInstanceOf(InvalidInput.class);
    }

    private CodeId deep() {
        CodeId code = add(null, "1");
        for (int level = 2; level <= CodeTree.DEPTH; level++) {
            code = add(code, String.valueOf(level));
        }
        return code;
    }

    private CodeId add(@Nullable CodeId parent, String name) {
        return tree.add(new AddCode(CALL, tree.edition(), parent, name, ""), BY, AT);
    }

    private CodeRow row(CodeId id) {
        return tree.rows().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static java.util.function.Consumer<Throwable> refusedBy(String key) {
        return refused -> assertThat(((InvalidInput) refused).problems())
                .extracting(Problem::key)
                .isEqualTo(List.of(key));
    }
}
