package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.NotFound;

/** A record with a secret: nobody may know of a hidden one, and only an open one may be edited. */
class PolicyTests {

    private static final Policy<String> POLICY = new Policy<>() {
        @Override
        public boolean mayRead(Actor actor, String record) {
            return !record.equals("hidden");
        }

        @Override
        public boolean may(Actor actor, Permission permission, String record) {
            return permission == Permission.READ
                    || (permission == Permission.EDIT_PARTNERSHIP && !record.equals("closed"));
        }
    };

    private final Actor editor = Actor.member(
            new PersonId(UUID.randomUUID()),
            new Membership(
                    UUID.randomUUID(),
                    "Organisation (sample)",
                    Set.of(MemberRole.EDITOR),
                    StakeholderGroup.NHRI,
                    null,
                    true,
                    Set.of()));

    @Test
    @DisplayName("R0.1 what may not be read is not found, whatever is asked")
    void findsNothingWhereItMayNotBeRead() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> POLICY.require(editor, Permission.EDIT_PARTNERSHIP, "hidden"));
        assertThat(POLICY.allowed(editor, "hidden")).isEmpty();
    }

    @Test
    void refusesWhatTheRecordDoesNotAllow() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> POLICY.require(editor, Permission.EDIT_PARTNERSHIP, "closed"))
                .satisfies(refusal -> assertThat(refusal.permission()).isEqualTo(Permission.EDIT_PARTNERSHIP))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("access.refusal.edit-partnership"));
        assertThat(POLICY.allowed(editor, "closed")).containsExactly(Permission.READ);
    }

    @Test
    void refusesWhatThisKindOfActorNeverMay() {
        Actor visitor = Actor.visitor();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> POLICY.require(visitor, Permission.EDIT_PARTNERSHIP, "open"));
        assertThat(POLICY.allowed(visitor, "open")).containsExactly(Permission.READ);
    }

    @Test
    void letsPassWhatBothAllow() {
        assertThatCode(() -> POLICY.require(editor, Permission.EDIT_PARTNERSHIP, "open"))
                .doesNotThrowAnyException();
        assertThat(POLICY.allowed(editor, "open"))
                .containsExactlyInAnyOrder(Permission.READ, Permission.EDIT_PARTNERSHIP);
    }
}
