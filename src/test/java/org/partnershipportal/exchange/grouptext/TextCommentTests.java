package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.AT;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.BY;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.NETWORK;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.comment;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.decision;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.published;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.access.PersonId;

@DisplayName("A comment on a draft text")
class TextCommentTests {

    private final PersonId author = new PersonId(UUID.randomUUID());
    private final DraftText text = published("One", "Two");
    private final TextComment comment = comment(text, 1, author);

    @Test
    void isAcceptedIntoTheNextVersionOrOneThatCameAfterIt() {
        comment.decide(decision(comment, 0, true, 2), 1, NETWORK, BY, AT);
        assertThat(comment.status()).isEqualTo(CommentStatus.ACCEPTED);
        assertThat(comment.takenInto()).isEqualTo(2);
        TextComment late = comment(text, 1, author);
        for (int wrong : new int[] {0, 1, 5}) {
            assertThatThrownBy(() -> late.decide(decision(late, 0, true, wrong), 3, NETWORK, BY, AT))
                    .as("version %s", wrong)
                    .isInstanceOf(InvalidInput.class);
        }
        late.decide(decision(late, 0, true, 3), 3, NETWORK, BY, AT);
        assertThat(late.takenInto()).isEqualTo(3);
    }

    @Test
    void needsAReasonInBothCasesAndAVersionWhereItIsAccepted() {
        assertThatThrownBy(() -> new DecideOnComment(comment.id(), 0, false, null, " ", "en"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactly("reason"));
        assertThatThrownBy(() -> new DecideOnComment(comment.id(), 0, true, null, "", "en"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("reason", "into"));
        comment.decide(decision(comment, 0, false, 2), 1, NETWORK, BY, AT);
        assertThat(comment.status()).isEqualTo(CommentStatus.NOT_ACCEPTED);
        assertThat(comment.takenInto()).as("no version takes it in").isNull();
        assertThat(comment.reason()).isEqualTo("Sentence added");
    }

    @Test
    void canBeDecidedOnAgainByWhoHasReadTheDecision() {
        comment.decide(decision(comment, 0, false, null), 1, NETWORK, BY, AT);
        assertThatThrownBy(() -> comment.decide(decision(comment, 0, true, 2), 1, NETWORK, BY, AT))
                .as("two at once")
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(comment.status()).isEqualTo(CommentStatus.NOT_ACCEPTED);
        comment.decide(decision(comment, 1, true, 2), 1, NETWORK, BY, AT);
        assertThat(comment.status()).isEqualTo(CommentStatus.ACCEPTED);
    }

    @Test
    void losesItsWordsAndTheReasonWhenItIsRemoved() {
        comment.decide(decision(comment, 0, false, null), 1, NETWORK, BY, AT);
        comment.remove(new ActorRef("organisation", author.value(), null), AT);
        assertThat(comment.words()).isEmpty();
        assertThat(comment.proposed()).isEmpty();
        assertThat(comment.reason()).isNull();
        assertThat(comment.status()).isEqualTo(CommentStatus.NOT_ACCEPTED);
        assertThatThrownBy(() -> comment.remove(BY, AT)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> comment.decide(decision(comment, 1, true, 2), 1, NETWORK, BY, AT))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void knowsItsAuthor() {
        assertThat(comment.isOf(author)).isTrue();
        assertThat(comment.isOf(new PersonId(UUID.randomUUID()))).isFalse();
        assertThat(comment.isOf(null)).isFalse();
    }
}
