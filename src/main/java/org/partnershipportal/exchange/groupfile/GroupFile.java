package org.partnershipportal.exchange.groupfile;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.FileStarted;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.VersionDiscarded;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.VersionPrepared;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.VersionShared;
import org.partnershipportal.exchange.groupfile.GroupFileEvent.VersionWithdrawn;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentId;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * A document of a working group with its versions. A version is prepared by one member, which alone knows of it, and has its
 * number from the moment it is shared; the line of a version that was withdrawn stays.
 */
@Entity
@Table(name = "groupfile_files")
class GroupFile extends AbstractAggregateRoot<GroupFile> {

    /** The most versions of a document, those that were withdrawn and those that are prepared among them. */
    static final int MOST_VERSIONS = 50;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID id;

    @Version
    private @Nullable Long version;

    @JdbcTypeCode(SqlTypes.BINARY)
    private @Nullable UUID formToken;

    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID groupId;

    /** The member that added it. */
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID organisation;

    private String title;

    private String textLanguage;

    /** The number of the latest version; 0 while members read none. */
    private int latest;

    /** When its latest version was shared, or it was added. */
    @SuppressWarnings("unused") // GroupFileQueries reads it
    private Instant movedAt;

    private @Nullable Instant discardedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "file_id", nullable = false)
    private Set<FileVersion> versions = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected GroupFile() {}

    GroupFile(StartFile command, OrganisationId member, @Nullable PersonId person, ActorRef by, Instant at) {
        id = UUID.randomUUID();
        formToken = command.formToken();
        groupId = command.group().value();
        organisation = member.value();
        title = command.title();
        textLanguage = command.language();
        movedAt = at;
        versions.add(new FileVersion(member, person, at));
        registerEvent(new FileStarted(group(), id(), by, at));
    }

    /**
     * Begins another version for the member; asked again, it is the one that was begun.
     *
     * @throws NotAllowed if there are very many
     */
    void prepare(OrganisationId member, @Nullable PersonId person, ActorRef by, Instant at) {
        if (prepared(member).isPresent()) {
            return;
        }
        if (versions.size() >= MOST_VERSIONS) {
            throw new NotAllowed("groupfile.refusal.too-many-versions", MOST_VERSIONS);
        }
        FileVersion begun = new FileVersion(member, person, at);
        versions.add(begun);
        registerEvent(new VersionPrepared(group(), id(), begun.id(), by, at));
    }

    /**
     * Members read the version from now on.
     *
     * @param document its bytes, which passed their check
     * @param bytes how many
     * @throws InvalidInput if it is not said what has changed since the version before
     * @throws NotAllowed if it was shared before
     */
    void share(
            ShareVersion command, DocumentId document, long bytes, @Nullable PersonId person, ActorRef by, Instant at) {
        if (latest > 0 && command.note().isEmpty()) {
            throw new InvalidInput(Problem.of("note", "groupfile.problem.note"));
        }
        version(command.version()).share(latest + 1, document, bytes, command.note(), person, at);
        latest++;
        movedAt = at;
        registerEvent(new VersionShared(group(), id(), command.version(), latest, by, at));
    }

    /**
     * Who put the version there, or who leads the group, takes it from the members.
     *
     * @throws NotAllowed if it was withdrawn before, or was never shared
     */
    void withdraw(WithdrawVersion command, OrganisationId member, ActorRef by, Instant at) {
        version(command.version()).withdraw(command.reason(), member, at);
        registerEvent(new VersionWithdrawn(group(), id(), command.version(), by, at));
    }

    /**
     * Gives up what was prepared; a document of which nothing is left goes with its title.
     *
     * @throws NotAllowed if the version was shared
     */
    void discard(FileVersionId wanted, ActorRef by, Instant at) {
        FileVersion given = version(wanted);
        if (!given.isPrepared()) {
            throw new NotAllowed("groupfile.refusal.shared");
        }
        versions.remove(given);
        if (versions.isEmpty()) {
            title = "";
            discardedAt = at;
        }
        registerEvent(new VersionDiscarded(group(), id(), wanted, by, at));
    }

    /** The version that the member prepares, if there is one. */
    Optional<FileVersion> prepared(OrganisationId member) {
        return versions.stream()
                .filter(one -> one.isPrepared() && one.organisation().equals(member))
                .findFirst();
    }

    /** @throws NotFound if it has no such version */
    FileVersion version(FileVersionId wanted) {
        return find(wanted).orElseThrow(NotFound::new);
    }

    Optional<FileVersion> find(FileVersionId wanted) {
        return versions.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    List<FileVersion> versions() {
        return List.copyOf(versions);
    }

    /** Whether it came of this form, sent for this member. */
    boolean isStartedWith(UUID token, OrganisationId member) {
        return token.equals(formToken) && organisation.equals(member.value());
    }

    boolean isDiscarded() {
        return discardedAt != null;
    }

    /** Whether members know of it: a version was shared, also where all were withdrawn since. */
    boolean isShared() {
        return latest > 0;
    }

    int latest() {
        return latest;
    }

    LocalizedText title() {
        return new LocalizedText(title, textLanguage);
    }

    GroupFileId id() {
        return new GroupFileId(id);
    }

    WorkingGroupId group() {
        return new WorkingGroupId(groupId);
    }
}
