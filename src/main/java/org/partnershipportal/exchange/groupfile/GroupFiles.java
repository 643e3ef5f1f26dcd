package org.partnershipportal.exchange.groupfile;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.DocumentStatus;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Documents of working groups: put there by members in versions, and read by those who read what members discuss. */
@Service
@Transactional
@ForOwnPages
public class GroupFiles {

    /** The most documents of a group. */
    static final int MOST = 200;

    private final GroupFileRepository files;
    private final GroupFileQueries queries;
    private final MembersSpace members;
    private final Documents documents;
    private final Change<GroupFile> change;
    private final Change<FileVersion> version;
    private final Limits limits;
    private final Once once;
    private final Clock clock;

    GroupFiles(
            GroupFileRepository files,
            GroupFileQueries queries,
            MembersSpace members,
            Documents documents,
            Changes changes,
            Limits limits,
            Once once,
            Clock clock) {
        this.files = files;
        this.queries = queries;
        this.members = members;
        this.documents = documents;
        change = changes.of(GroupFile.class, files::save);
        version = changes.of(FileVersion.class, locked -> {});
        this.limits = limits;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Adds a document, whose first version is to be prepared; sent twice, one comes of it, by the form's token.
     *
     * @throws NotFound for everyone but a member of the group who reads what members discuss
     * @throws NotPermitted for an observer
     * @throws NotAllowed if the group has very many
     */
    @Requires(Permission.WORK_IN_GROUP)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public GroupFileId start(Actor actor, StartFile command) {
        return once.made(() -> startedWith(actor, command), () -> begin(actor, command));
    }

    private GroupFileId begin(Actor actor, StartFile command) {
        requireContributing(members.lock(actor, command.group()));
        if (files.countByGroupIdAndDiscardedAtIsNull(command.group().value()) >= MOST) {
            throw new NotAllowed("groupfile.refusal.too-many", MOST);
        }
        return files.save(new GroupFile(
                        command, OrganisationId.actingFor(actor), actor.person(), actor.ref(), clock.instant()))
                .id();
    }

    /** What the form created before; empty for anyone who no longer adds documents to the group. */
    private Optional<GroupFileId> startedWith(Actor actor, StartFile command) {
        return files.findByFormToken(command.formToken())
                .filter(made -> made.isStartedWith(command.formToken(), OrganisationId.actingFor(actor)))
                .filter(made -> members.find(actor, made.group())
                        .filter(InsideGroup::contributes)
                        .isPresent())
                .map(GroupFile::id);
    }

    private static void requireContributing(InsideGroup inside) {
        if (!inside.discusses()) {
            throw new NotFound();
        }
        if (!inside.contributes()) {
            throw new NotPermitted(Permission.WORK_IN_GROUP);
        }
    }

    /**
     * Begins the next version for the organisation acted for; asked again, it is the one that was begun.
     *
     * @throws NotFound for who cannot read the document
     * @throws NotPermitted for an observer
     * @throws NotAllowed if there are very many
     */
    @Requires(Permission.WORK_IN_GROUP)
    public void prepare(Actor actor, GroupFileId id) {
        change.make(
                actor,
                id,
                record -> policy(members.lock(actor, record.group())).require(actor, Permission.WORK_IN_GROUP, record),
                (it, by, at) -> it.prepare(OrganisationId.actingFor(actor), actor.person(), by, at));
    }

    /**
     * Shares a version with the members of the group.
     *
     * @throws NotFound for everyone but the member that prepares it
     * @throws InvalidInput if it is not said what has changed since the version before
     * @throws NotAllowed if it has no file, or none that passed its check yet
     * @throws TryLater if the person wrote or shared very much in a day
     */
    @Requires(Permission.WORK_IN_GROUP)
    public void share(Actor actor, ShareVersion command) {
        version.locked(command.version()); // first, so that nobody takes its file away meanwhile
        change.make(
                actor,
                command.file(),
                record -> policy(members.lock(actor, record.group()))
                        .requirePreparing(actor, record, record.version(command.version())),
                (it, by, at) -> {
                    DocumentDetails file = checked(actor, command.version());
                    limits.takeBy(Limit.MESSAGE, actor); // all members are told
                    it.share(command, file.id(), file.bytes(), actor.person(), by, at);
                });
    }

    /** The file that passed its check; refused ones beside it do not count. */
    private DocumentDetails checked(Actor actor, FileVersionId id) {
        List<DocumentDetails> all = documents.of(actor, id.ref());
        return all.stream()
                .filter(file -> file.status() == DocumentStatus.READY)
                .findFirst()
                .orElseThrow(() -> new NotAllowed(
                        all.stream().anyMatch(file -> file.status() == DocumentStatus.CHECKING)
                                ? "groupfile.refusal.being-checked"
                                : "groupfile.refusal.no-file"));
    }

    /**
     * Withdraws a version: its bytes are deleted, its line stays with the reason.
     *
     * @throws NotFound for who cannot read it
     * @throws NotPermitted for everyone but its member and, where R4.3 lets them, the chair and the deputy chair
     * @throws NotAllowed if it was withdrawn before
     */
    @Requires(Permission.WORK_IN_GROUP)
    public void withdraw(Actor actor, WithdrawVersion command) {
        version.locked(command.version()); // first here as well, so that no two acts wait for each other
        change.make(
                actor,
                command.file(),
                record -> policy(members.lock(actor, record.group()))
                        .requireWithdrawing(actor, record, record.version(command.version())),
                (it, by, at) -> {
                    it.withdraw(command, OrganisationId.actingFor(actor), by, at);
                    documents.removeAllOf(Actor.system(), command.version().ref());
                });
    }

    /**
     * Gives up a version before members read it, with its bytes.
     *
     * @throws NotFound for everyone but the member that prepares it
     * @throws NotAllowed if it was shared
     */
    @Requires(Permission.WORK_IN_GROUP)
    public void discard(Actor actor, GroupFileId id, FileVersionId given) {
        version.locked(given);
        change.make(
                actor,
                id,
                record -> policy(members.lock(actor, record.group()))
                        .requirePreparing(actor, record, record.version(given)),
                (it, by, at) -> {
                    it.discard(given, by, at);
                    documents.removeAllOf(Actor.system(), given.ref());
                });
    }

    /**
     * The documents of a group that the actor can read, the one that was shared or added last first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member who reads what members discuss
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<GroupFileRow> list(Actor actor, WorkingGroupId group, int from, int max) {
        return queries.list(actor, group(actor, group), from, max);
    }

    /**
     * The group whose documents they are, as it stands for the actor.
     *
     * @throws NotFound for everyone but a member who reads what members discuss
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public InsideGroup group(Actor actor, WorkingGroupId id) {
        return find(actor, id).orElseThrow(NotFound::new);
    }

    /** The same; empty for everyone else. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<InsideGroup> find(Actor actor, WorkingGroupId id) {
        return members.find(actor, id).filter(InsideGroup::discusses);
    }

    /** Whether the actor can add a document to the group: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayStart(Actor actor, WorkingGroupId id) {
        return Permission.WORK_IN_GROUP.isOpenTo(actor)
                && find(actor, id).filter(InsideGroup::contributes).isPresent();
    }

    /**
     * A document without its versions.
     *
     * @param group in which it is looked for
     * @throws NotFound if the group has no such document, and for who cannot read it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public GroupFileDetails details(Actor actor, WorkingGroupId group, GroupFileId id) {
        InsideGroup inside = group(actor, group);
        GroupFilePolicy policy = policy(inside);
        GroupFile file = readable(actor, policy, id);
        return new GroupFileDetails(
                file.id(),
                inside,
                file.title(),
                file.latest(),
                file.prepared(OrganisationId.actingFor(actor))
                        .filter(one -> policy.prepares(actor, file, one))
                        .map(FileVersion::id)
                        .orElse(null),
                policy.allowed(actor, file));
    }

    /**
     * The versions of a document that were shared, the latest first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for who cannot read it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<FileVersionRow> versions(Actor actor, WorkingGroupId group, GroupFileId id, int from, int max) {
        GroupFilePolicy policy = policy(group(actor, group));
        return queries.versions(actor, policy, readable(actor, policy, id), from, max);
    }

    private GroupFile readable(Actor actor, GroupFilePolicy policy, GroupFileId id) {
        return files.findById(id.value())
                .filter(file -> policy.mayRead(actor, file))
                .orElseThrow(NotFound::new);
    }

    private static GroupFilePolicy policy(InsideGroup inside) {
        return new GroupFilePolicy(Optional.of(inside));
    }
}
