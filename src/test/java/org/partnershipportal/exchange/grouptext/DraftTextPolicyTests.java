package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.NETWORK;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.WOMEN;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.actingFor;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.inside;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.member;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.published;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.started;
import static org.partnershipportal.exchange.grouptext.GroupTextFixtures.write;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Permission;

@DisplayName("Who reads draft texts and their comments, and who decides on these")
class DraftTextPolicyTests {

    private final Actor editor = member(MemberRole.EDITOR);

    private static DraftTextPolicy of(InsideGroup inside) {
        return new DraftTextPolicy(Optional.of(inside));
    }

    @Test
    @DisplayName(
            "R4.3 a State that leads does not decide on comments of its own NHRI and civil society, and removes none")
    void keepsAStateFromDecidingOnWhatItsOwnSaid() {
        DraftText text = published("One");
        DraftTextPolicy state = of(inside(true, true, WOMEN));
        assertThat(state.decidesOn(editor, WOMEN)).isFalse();
        assertThat(state.removes(editor, WOMEN)).isFalse();
        assertThatThrownBy(() -> state.requireDecision(editor, text, WOMEN)).isInstanceOf(NotPermitted.class);
        assertThat(state.decidesOn(editor, NETWORK)).isTrue();
        assertThat(state.removes(editor, NETWORK)).isTrue();
        state.requireDecision(editor, text, NETWORK);
        DraftTextPolicy other = of(inside(true, true));
        assertThat(other.decidesOn(editor, WOMEN)).isTrue();
    }

    @Test
    @DisplayName(
            "R4.3 a State that leads neither reads nor writes what its own NHRI wrote, also where another wrote after"
                    + " it")
    void keepsAStateFromWhatItsOwnIsWriting() {
        DraftTextPolicy state = of(inside(true, true, WOMEN));
        DraftText begun = started("One");
        assertThat(state.mayRead(editor, begun)).as("by another").isTrue();
        state.requireWriting(editor, begun);
        write(begun, 1, "Uno", actingFor(WOMEN));
        write(begun, 1, "Un", actingFor(NETWORK));
        assertThat(state.mayRead(editor, begun)).isFalse();
        assertThat(state.allowed(editor, begun)).isEmpty();
        assertThatThrownBy(() -> state.requireWriting(editor, begun)).isInstanceOf(NotFound.class);
        DraftText read = published("One");
        state.requireWriting(editor, read);
        write(read, 1, "Uno", actingFor(WOMEN));
        assertThat(state.mayRead(editor, read)).as("the versions").isTrue();
        assertThat(state.allowed(editor, read)).doesNotContain(Permission.WRITE_GROUP_TEXT);
        assertThatThrownBy(() -> state.requireWriting(editor, read)).isInstanceOf(NotFound.class);
        of(inside(true, true)).requireWriting(editor, read);
        assertThatThrownBy(() -> of(inside(true, false)).requireWriting(editor, read))
                .as("a plain member")
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void letsNoReaderAndNoPlainMemberDecide() {
        DraftText text = published("One");
        assertThat(of(inside(true, true)).decidesOn(member(MemberRole.READER), WOMEN))
                .isFalse();
        DraftTextPolicy member = of(inside(true, false));
        assertThatThrownBy(() -> member.requireDecision(editor, text, WOMEN)).isInstanceOf(NotPermitted.class);
        assertThat(member.removes(editor, WOMEN)).isFalse();
    }

    @Test
    @DisplayName("R0.1 for a State that does not discuss, and for everyone outside, there are no comments")
    void hasNoCommentsForWhoDoesNotDiscuss() {
        DraftText text = published("One");
        DraftTextPolicy state = of(inside(false, false));
        assertThat(state.mayRead(editor, text)).as("the text itself").isTrue();
        assertThat(state.readsComments(editor, text)).isFalse();
        assertThatThrownBy(() -> state.requireComments(editor, text)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> state.requireDecision(editor, text, WOMEN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> new DraftTextPolicy(Optional.empty()).requireComments(editor, text))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> of(inside(true, true)).requireComments(editor, started("One")))
                .as("not published")
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R0.1 members of another group read nothing, whatever they are there")
    void keepsGroupsApart() {
        InsideGroup other = new InsideGroup(
                new WorkingGroupId(UUID.randomUUID()),
                new LocalizedText("Another", "en"),
                true,
                true,
                true,
                true,
                true,
                Set.of());
        assertThat(of(other).mayRead(editor, published("One"))).isFalse();
        assertThatThrownBy(() -> of(other).require(editor, Permission.WRITE_GROUP_TEXT, published("One")))
                .isInstanceOf(NotFound.class);
    }
}
