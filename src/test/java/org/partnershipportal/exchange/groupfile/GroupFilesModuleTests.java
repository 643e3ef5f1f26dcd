package org.partnershipportal.exchange.groupfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.spi.Consequence;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.document.DocumentContent;
import org.partnershipportal.platform.document.DocumentForm;
import org.partnershipportal.platform.document.DocumentId;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-GRP-14 documents of a working group")
class GroupFilesModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    GroupFileStage make;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    GroupFiles files;

    @Autowired
    Documents documents;

    @Autowired
    Seats seats;

    @Autowired
    GroupFileData data;

    @Autowired
    Limits limits;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association and the ministry are members. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    private FileVersionRow latest(Actor reader, WorkingGroupId id, GroupFileId file) {
        return files.versions(reader, id, file, 0, 20).rows().getFirst();
    }

    private DocumentId bytes(Actor reader, WorkingGroupId id, GroupFileId file) {
        return Objects.requireNonNull(latest(reader, id, file).document());
    }

    private String read(Actor reader, DocumentId document) throws IOException {
        try (DocumentContent content = documents.open(reader, document, DocumentForm.ORIGINAL)) {
            return new String(content.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private long kept(FileVersionId version) {
        return jdbc.sql("SELECT COUNT(*) FROM document_documents WHERE owner_kind = 'fileversion' AND owner_id = :id")
                .param("id", version.toString())
                .query(Long.class)
                .single();
    }

    @Test
    void isReadByMembersOnceAVersionIsShared() throws IOException {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor chair = stage.as(stage.network);
        GroupFileId file = make.started(women, id);
        DocumentId sent = make.attach(women, make.prepared(women, id, file), "Seven courts");
        assertThat(files.list(women, id, 0, 20).rows())
                .extracting(GroupFileRow::id, GroupFileRow::latest)
                .containsExactly(tuple(file, 0));
        assertThat(files.list(chair, id, 0, 20).rows()).isEmpty();
        assertThatThrownBy(() -> files.details(chair, id, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(chair, sent)).isInstanceOf(NotFound.class);
        assertThat(read(women, sent)).isEqualTo("Seven courts");
        files.share(women, new ShareVersion(file, make.prepared(women, id, file), ""));
        assertThat(files.list(chair, id, 0, 20).rows())
                .extracting(GroupFileRow::latest)
                .containsExactly(1);
        assertThat(read(chair, bytes(chair, id, file))).isEqualTo("Seven courts");
        assertThatThrownBy(() -> documents.remove(women, sent))
                .as("once it is shared, no file leaves it but by a withdrawal")
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("R0.1 the ministry reads none where the charter keeps States from what members discuss")
    void isNotForStatesThatDoNotDiscuss() {
        WorkingGroupId id = group();
        GroupFileId file = make.shared(stage.as(stage.women), id, "Seven courts");
        DocumentId document = bytes(stage.as(stage.women), id, file);
        Actor ministry = stage.as(stage.ministry);
        assertThat(files.find(ministry, id)).isEmpty();
        assertThatThrownBy(() -> files.list(ministry, id, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.details(ministry, id, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(ministry, document)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> make.started(ministry, id)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("R0.1 nobody outside reads any; whoever left has none of it at the next request, the download too")
    void endsWithMembership() throws IOException {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        GroupFileId file = make.shared(stage.as(stage.network), id, "Seven courts");
        DocumentId document = bytes(women, id, file);
        stage.ask(id, stage.nhri);
        for (Actor other : List.of(Actor.visitor(), organisations.secretariat(), stage.as(stage.nhri))) {
            assertThatThrownBy(() -> files.list(other, id, 0, 20)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> files.details(other, id, file)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read(other, document)).isInstanceOf(NotFound.class);
        }
        assertThat(read(women, document)).isEqualTo("Seven courts");
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> files.details(women, id, file)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> files.versions(women, id, file, 0, 20)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(women, document)).isInstanceOf(NotFound.class);
    }

    @Test
    void letsAnObserverReadAndAddNothing() throws IOException {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.OBSERVER);
        GroupFileId file = make.shared(stage.as(stage.network), id, "Seven courts");
        Actor observer = stage.as(stage.women);
        assertThat(read(observer, bytes(observer, id, file))).isEqualTo("Seven courts");
        assertThat(files.mayStart(observer, id)).isFalse();
        assertThat(files.details(observer, id, file).takesVersions()).isFalse();
        assertThatThrownBy(() -> make.started(observer, id)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> files.prepare(observer, file)).isInstanceOf(NotPermitted.class);
    }

    @Test
    void leavesNoBytesOfWhatIsWithdrawnAndKeepsItsLine() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor chair = stage.as(stage.network);
        GroupFileId file = make.shared(women, id, "A name");
        FileVersionRow row = latest(chair, id, file);
        DocumentId document = Objects.requireNonNull(row.document());
        assertThat(kept(row.id())).isEqualTo(1);
        files.withdraw(chair, new WithdrawVersion(file, row.id(), "A name was in it"));
        assertThat(kept(row.id())).isZero();
        assertThatThrownBy(() -> read(women, document)).isInstanceOf(NotFound.class);
        FileVersionRow after = latest(women, id, file);
        assertThat(after.number()).isEqualTo(1);
        assertThat(after.document()).isNull();
        assertThat(Objects.requireNonNull(after.reason()).text()).isEqualTo("A name was in it");
        assertThat(after.withdrawable()).isFalse();
    }

    @Test
    void isWithdrawnByItsMemberOrTheChairOnly() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor chair = stage.as(stage.network);
        GroupFileId file = make.shared(chair, id, "Seven courts");
        FileVersionRow row = latest(women, id, file);
        assertThat(row.withdrawable()).isFalse();
        WithdrawVersion command = new WithdrawVersion(file, row.id(), "Wrong");
        assertThatThrownBy(() -> files.withdraw(women, command)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> files.withdraw(stage.as(stage.nhri), command)).isInstanceOf(NotFound.class);
        files.withdraw(chair, command);
        assertThatThrownBy(() -> files.withdraw(chair, command)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void isSharedWithAFileOnlyAndGivenUpWithIt() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        GroupFileId file = make.started(women, id);
        FileVersionId version = make.prepared(women, id, file);
        assertThatThrownBy(() -> files.share(women, new ShareVersion(file, version, "")))
                .isInstanceOf(NotAllowed.class);
        make.attach(women, version, "Seven courts");
        assertThatThrownBy(() -> files.share(stage.as(stage.network), new ShareVersion(file, version, "")))
                .isInstanceOf(NotFound.class);
        files.discard(women, file, version);
        assertThat(kept(version)).isZero();
        assertThatThrownBy(() -> files.details(women, id, file)).isInstanceOf(NotFound.class);
        assertThat(files.list(women, id, 0, 20).rows()).isEmpty();
    }

    @Test
    void comesOnceOfAFormThatIsSentTwice() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        StartFile command = new StartFile(UUID.randomUUID(), id, "Survey", "en");
        assertThat(files.start(women, command)).isEqualTo(files.start(women, command));
        assertThat(files.list(women, id, 0, 20).total()).isEqualTo(1);
    }

    @Test
    @DisplayName("R4.3 a State that chairs withdraws nothing of its own country's civil society; the deputy does")
    void keepsAStateFromWithdrawingWhatItsOwnShared() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor chair = stage.as(stage.ministry);
        seats.give(chair, id, stage.seat(chair, id, stage.network), SeatRole.DEPUTY);
        Actor deputy = stage.as(stage.network);
        GroupFileId own = make.shared(stage.as(stage.women), id, "What the ministry did");
        GroupFileId abroad = make.shared(deputy, id, "From elsewhere");
        assertThat(latest(chair, id, own).withdrawable()).isFalse();
        assertThat(latest(chair, id, abroad).withdrawable()).isTrue();
        WithdrawVersion command =
                new WithdrawVersion(own, latest(chair, id, own).id(), "Wrong");
        assertThatThrownBy(() -> files.withdraw(chair, command)).isInstanceOf(NotPermitted.class);
        assertThat(latest(deputy, id, own).withdrawable()).isTrue();
        files.withdraw(deputy, command);
        seats.leave(stage.as(stage.women), id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThat(latest(chair, id, own).reason()).isNotNull();
        assertThat(files.list(chair, id, 0, 20).rows())
                .extracting(GroupFileRow::id, GroupFileRow::withdrawn)
                .containsExactlyInAnyOrder(tuple(own, true), tuple(abroad, false));
    }

    @Test
    void readsListsInPartsAndInAFixedNumberOfStatements() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor chair = stage.as(stage.network);
        GroupFileId file = make.shared(women, id, "One");
        int list = Statements.sentBy(() -> files.list(chair, id, 0, 20));
        int details = Statements.sentBy(() -> files.details(chair, id, file));
        int versions = Statements.sentBy(() -> files.versions(chair, id, file, 0, 20));
        for (int i = 0; i < 21; i++) {
            Actor member = i % 2 == 0 ? women : chair;
            make.started(chair, id);
            files.prepare(member, file);
            make.share(member, id, file, "More " + i, "More " + i);
        }
        assertThat(Parts.all((from, max) -> files.list(chair, id, from, max))).hasSize(22);
        assertThat(Parts.all((from, max) -> files.versions(chair, id, file, from, max)))
                .hasSize(22);
        assertThat(Statements.sentBy(() -> files.list(chair, id, 0, 20)))
                .isEqualTo(list)
                .isLessThanOrEqualTo(7);
        assertThat(Statements.sentBy(() -> files.details(chair, id, file)))
                .isEqualTo(details)
                .isLessThanOrEqualTo(8);
        assertThat(Statements.sentBy(() -> files.versions(chair, id, file, 0, 20)))
                .isLessThanOrEqualTo(versions + 1)
                .isLessThanOrEqualTo(12);
    }

    @Test
    @DisplayName("a copy of one's own data has what one put there, and nothing that others did; an erasure leaves it")
    void tellsWhatThePersonPutThere() throws IOException {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        Actor chair = stage.as(stage.network);
        GroupFileId file = make.shared(women, id, "Mine");
        files.prepare(chair, file);
        make.share(chair, id, file, "Another's", "A table");
        List<Map<String, Object>> told = new ArrayList<>();
        PersonalData.Telling telling = new PersonalData.Telling() {
            @Override
            public void record(Map<String, ?> fields) {
                told.add(new HashMap<>(fields));
            }

            @Override
            public void file(String name, PersonalData.Writing content) {
                throw new AssertionError("The bytes are the member's");
            }
        };
        data.tell(Actor.person(stage.women.founder()), telling);
        assertThat(told)
                .singleElement()
                .satisfies(fields -> assertThat(fields)
                        .containsEntry("group", title)
                        .containsEntry("title", "Survey")
                        .containsEntry("version", 1)
                        .doesNotContainKey("note"));
        data.tell(women, telling);
        assertThat(told).as("of an organisation nothing").hasSize(1);
        assertThat(data.consequences(stage.women.founder()))
                .containsExactly(Consequence.of("groupfile.erasure.versions", 1));
        assertThat(data.consequences(stage.nhri.founder()))
                .containsExactly(Consequence.of("groupfile.erasure.versions", 0));
    }

    @Test
    void letsNobodyFloodAGroup() {
        WorkingGroupId id = group();
        Actor women = stage.as(stage.women);
        GroupFileId file = make.started(women, id);
        FileVersionId version = make.prepared(women, id, file);
        make.attach(women, version, "Seven courts");
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= 100 * Limit.MESSAGE.times(); i++) {
                        limits.takeBy(Limit.MESSAGE, women);
                    }
                })
                .isInstanceOf(TryLater.class);
        assertThatThrownBy(() -> files.share(women, new ShareVersion(file, version, "")))
                .isInstanceOf(TryLater.class);
        assertThat(make.prepared(women, id, file)).isEqualTo(version);
    }
}
