package org.partnershipportal.exchange.groupfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.AT;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.BY;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.GROUP;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.NETWORK;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.WOMEN;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.WRITER;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.inside;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.member;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.share;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.shared;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.started;
import static org.partnershipportal.exchange.groupfile.GroupFileFixtures.withdraw;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;

@DisplayName("A document of a working group")
class GroupFileTests {

    private final Actor network = member(NETWORK, MemberRole.EDITOR);
    private final Actor women = member(WOMEN, MemberRole.EDITOR);

    private static GroupFilePolicy of(InsideGroup inside) {
        return new GroupFilePolicy(Optional.of(inside));
    }

    private static FileVersion only(GroupFile file) {
        return file.versions().getFirst();
    }

    @Test
    void numbersVersionsAsTheyAreShared() {
        GroupFile file = shared();
        file.prepare(WOMEN, WRITER, BY, AT);
        file.prepare(NETWORK, WRITER, BY, AT);
        FileVersionId second = share(file, NETWORK, "A table");
        FileVersionId third = share(file, WOMEN, "Another table");
        assertThat(file.version(second).number()).isEqualTo(2);
        assertThat(file.version(third).number()).isEqualTo(3);
        assertThat(file.latest()).isEqualTo(3);
    }

    @Test
    void preparesOneVersionForEachMember() {
        GroupFile file = shared();
        file.prepare(WOMEN, WRITER, BY, AT);
        FileVersionId begun = file.prepared(WOMEN).orElseThrow().id();
        file.prepare(WOMEN, WRITER, BY, AT);
        assertThat(file.prepared(WOMEN).orElseThrow().id()).isEqualTo(begun);
        assertThat(file.versions()).hasSize(2);
    }

    @Test
    void asksWhatHasChangedSinceTheVersionBefore() {
        GroupFile file = shared();
        file.prepare(NETWORK, WRITER, BY, AT);
        assertThatThrownBy(() -> share(file, NETWORK, "")).isInstanceOf(InvalidInput.class);
        assertThat(file.latest()).isEqualTo(1);
    }

    @Test
    void keepsTheLineAndTheNumberOfAVersionThatWasWithdrawn() {
        GroupFile file = shared();
        FileVersionId first = only(file).id();
        withdraw(file, first);
        assertThat(file.version(first).status()).isEqualTo(VersionStatus.WITHDRAWN);
        assertThat(file.version(first).number()).isEqualTo(1);
        assertThat(file.version(first).reason()).isEqualTo("A name was in it");
        assertThat(file.version(first).document()).isEmpty();
        assertThat(file.isShared()).isTrue();
        file.prepare(NETWORK, WRITER, BY, AT);
        assertThat(file.version(share(file, NETWORK, "Without it")).number()).isEqualTo(2);
    }

    @Test
    void withdrawsNothingTwiceAndNothingThatIsOnlyPrepared() {
        GroupFile file = shared();
        FileVersionId first = only(file).id();
        withdraw(file, first);
        assertThatThrownBy(() -> withdraw(file, first)).isInstanceOf(NotAllowed.class);
        GroupFile other = started();
        assertThatThrownBy(() -> withdraw(other, only(other).id())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> withdraw(other, new FileVersionId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void goesWithItsTitleOnceNothingIsLeftOfIt() {
        GroupFile file = started();
        file.discard(only(file).id(), BY, AT);
        assertThat(file.isDiscarded()).isTrue();
        assertThat(file.title().text()).isEmpty();
        GroupFile read = shared();
        assertThatThrownBy(() -> read.discard(only(read).id(), BY, AT)).isInstanceOf(NotAllowed.class);
        read.prepare(WOMEN, WRITER, BY, AT);
        read.discard(read.prepared(WOMEN).orElseThrow().id(), BY, AT);
        assertThat(read.isDiscarded()).isFalse();
        assertThat(read.title().text()).isEqualTo("Survey");
    }

    @Test
    void hasALimitOfVersions() {
        GroupFile file = started();
        for (int i = 1; i < GroupFile.MOST_VERSIONS; i++) {
            file.prepare(new OrganisationId(UUID.randomUUID()), WRITER, BY, AT);
        }
        assertThatThrownBy(() -> file.prepare(WOMEN, WRITER, BY, AT)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void needsATitleAndAReason() {
        assertThatThrownBy(() -> new StartFile(UUID.randomUUID(), GROUP, " ", "en"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new StartFile(UUID.randomUUID(), GROUP, "x".repeat(201), "en"))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new WithdrawVersion(started().id(), new FileVersionId(UUID.randomUUID()), " "))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("R4.3 a State that chairs withdraws nothing that its own NHRI or civil society put there")
    void keepsAStateFromWhatItsOwnPutThere() {
        GroupFile file = shared();
        GroupFilePolicy state = of(inside(true, true, true, NETWORK));
        assertThat(state.withdraws(women, file, NETWORK)).isFalse();
        assertThatThrownBy(() -> state.requireWithdrawing(women, file, only(file)))
                .isInstanceOf(NotPermitted.class);
        of(inside(true, true, true)).requireWithdrawing(women, file, only(file));
        of(inside(true, true, false)).requireWithdrawing(network, file, only(file));
        assertThatThrownBy(() -> of(inside(true, true, false)).requireWithdrawing(women, file, only(file)))
                .as("a plain member")
                .isInstanceOf(NotPermitted.class);
        assertThat(of(inside(true, true, true)).withdraws(member(WOMEN, MemberRole.READER), file, NETWORK))
                .isFalse();
    }

    @Test
    @DisplayName("R0.1 what a member prepares is for nobody else, also not for who leads")
    void isForItsMemberAloneUntilItIsShared() {
        GroupFile file = started();
        GroupFilePolicy leads = of(inside(true, true, true));
        assertThat(leads.mayRead(women, file)).isFalse();
        assertThat(leads.mayRead(network, file)).isTrue();
        GroupFile read = shared();
        read.prepare(NETWORK, WRITER, BY, AT);
        FileVersion next = read.prepared(NETWORK).orElseThrow();
        assertThat(leads.sees(women, read, next)).isFalse();
        assertThat(leads.prepares(women, read, next)).isFalse();
        assertThatThrownBy(() -> leads.requirePreparing(women, read, next)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> leads.requireWithdrawing(women, read, next)).isInstanceOf(NotFound.class);
        leads.requirePreparing(network, read, next);
    }

    @Test
    void letsObserversAndReadersReadAndAddNothing() {
        GroupFile file = shared();
        file.prepare(NETWORK, WRITER, BY, AT);
        FileVersion next = file.prepared(NETWORK).orElseThrow();
        GroupFilePolicy observer = of(inside(true, false, false));
        assertThat(observer.mayRead(network, file)).isTrue();
        assertThat(observer.prepares(network, file, next)).isFalse();
        assertThatThrownBy(() -> observer.requirePreparing(network, file, next)).isInstanceOf(NotPermitted.class);
        Actor reader = member(NETWORK, MemberRole.READER);
        assertThat(of(inside(true, true, false)).prepares(reader, file, next)).isFalse();
    }

    @Test
    @DisplayName("R0.1 for who does not read what members discuss, and for everyone outside, there is no document")
    void isForThoseWhoDiscuss() {
        GroupFile file = shared();
        assertThat(of(inside(false, false, false)).mayRead(women, file)).isFalse();
        assertThat(new GroupFilePolicy(Optional.empty()).mayRead(women, file)).isFalse();
        assertThat(new GroupFilePolicy(Optional.empty()).allowed(women, file)).isEmpty();
        assertThatThrownBy(() -> of(inside(false, false, false)).requireWithdrawing(network, file, only(file)))
                .isInstanceOf(NotFound.class);
    }
}
