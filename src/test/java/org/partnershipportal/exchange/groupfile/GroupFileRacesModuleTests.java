package org.partnershipportal.exchange.groupfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.VersionDiscarded;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.VersionShared;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatId;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupEvent.SeatLeft;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.document.DocumentEvent.DocumentRemoved;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.testing.AtOnce;
import org.partnershipportal.testing.Meanwhile;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

@PortalModuleTest
@DisplayName("Documents of a working group, two acts at the same time")
class GroupFileRacesModuleTests {

    @Autowired
    private WorkingGroupStage stage;

    @Autowired
    private GroupFileStage make;

    @Autowired
    private GroupFiles files;

    @Autowired
    private Documents documents;

    @Autowired
    private Seats seats;

    @Autowired
    private ConfigurableApplicationContext portal;

    private WorkingGroupId id = new WorkingGroupId(UUID.randomUUID());
    private Actor women = Actor.visitor();
    private Actor chair = Actor.visitor();

    @BeforeEach
    void sit() {
        id = stage.open("Growing old " + UUID.randomUUID());
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        women = stage.as(stage.women);
        chair = stage.as(stage.network);
    }

    private Object share(GroupFileId file, FileVersionId version) {
        files.share(women, new ShareVersion(file, version, ""));
        return "shared";
    }

    private Object remove(DocumentId sent) {
        documents.remove(women, sent);
        return "removed";
    }

    @Test
    @DisplayName("a file stays with its version: who takes it out while the version is shared waits, and is refused")
    void keepsTheFileOfAVersionThatIsShared() {
        GroupFileId file = make.started(women, id);
        FileVersionId version = make.prepared(women, id, file);
        DocumentId sent = make.attach(women, version, "Seven courts");
        Object removed =
                new Meanwhile(portal).during(VersionShared.class, () -> share(file, version), () -> remove(sent));
        assertThat(removed).isInstanceOf(NotPermitted.class);
        assertThat(documents.details(chair, sent)).isPresent();
    }

    @Test
    @DisplayName("no version is shared without a file: who shares it while its file is taken out waits, and is refused")
    void isNotSharedWhileItsFileIsTakenOut() {
        GroupFileId file = make.started(women, id);
        FileVersionId version = make.prepared(women, id, file);
        DocumentId sent = make.attach(women, version, "Seven courts");
        Object shared =
                new Meanwhile(portal).during(DocumentRemoved.class, () -> remove(sent), () -> share(file, version));
        assertThat(shared)
                .isInstanceOfSatisfying(
                        NotAllowed.class, refusal -> assertThat(refusal.key()).isEqualTo("groupfile.refusal.no-file"));
        assertThatThrownBy(() -> files.details(chair, id, file)).isInstanceOf(NotFound.class);
        assertThat(make.prepared(women, id, file)).isEqualTo(version);
    }

    @Test
    void isDiscardedWhileItsFileIsTakenOut() {
        GroupFileId file = make.started(women, id);
        FileVersionId version = make.prepared(women, id, file);
        DocumentId sent = make.attach(women, version, "Seven courts");
        Object removed = new Meanwhile(portal)
                .during(VersionDiscarded.class, () -> files.discard(women, file, version), () -> remove(sent));
        assertThat(removed).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.details(women, id, file)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R0.1 who leaves at that moment shares nothing")
    void isNotSharedByWhoLeavesAtThatMoment() {
        GroupFileId file = make.started(women, id);
        FileVersionId version = make.prepared(women, id, file);
        make.attach(women, version, "Seven courts");
        SeatId seat = stage.own(stage.women, id);
        Object shared = new Meanwhile(portal)
                .during(
                        SeatLeft.class,
                        () -> seats.leave(women, id, seat, new Reason("No staff", "en")),
                        () -> share(file, version));
        assertThat(shared).isInstanceOf(NotFound.class);
        assertThat(files.list(chair, id, 0, 20).rows()).isEmpty();
    }

    @Test
    void isWithdrawnOnceOfTwoWhoWithdrawItAtOnce() throws Exception {
        GroupFileId file = make.shared(women, id, "Seven courts");
        FileVersionId version =
                files.versions(chair, id, file, 0, 1).rows().getFirst().id();
        assertThat(AtOnce.atOnce(() -> withdraw(women, file, version), () -> withdraw(chair, file, version)))
                .hasAtLeastOneElementOfType(NotAllowed.class)
                .contains("withdrawn");
    }

    private Object withdraw(Actor actor, GroupFileId file, FileVersionId version) {
        files.withdraw(actor, new WithdrawVersion(file, version, "A name was in it"));
        return "withdrawn";
    }

    @Test
    @DisplayName("two members who share a version at once get a number each")
    void numbersTwoThatAreSharedAtOnce() throws Exception {
        GroupFileId file = make.shared(women, id, "One");
        for (Actor member : new Actor[] {women, chair}) {
            files.prepare(member, file);
            make.attach(member, make.prepared(member, id, file), "More");
        }
        FileVersionId own = make.prepared(women, id, file);
        FileVersionId other = make.prepared(chair, id, file);
        AtOnce.atOnce(
                () -> {
                    files.share(women, new ShareVersion(file, own, "A table"));
                    return "shared";
                },
                () -> {
                    files.share(chair, new ShareVersion(file, other, "Another table"));
                    return "shared";
                });
        assertThat(files.versions(chair, id, file, 0, 20).rows())
                .allSatisfy(version -> assertThat(version.document()).isNotNull())
                .extracting(FileVersionRow::number)
                .containsExactly(3, 2, 1);
    }
}
