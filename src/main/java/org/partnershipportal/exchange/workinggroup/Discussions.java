package org.partnershipportal.exchange.workinggroup;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.membership.MemberDirectory;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.Memberships;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The discussions of a working group, which its members read and write; for everyone else there are none (R0.1). */
@Service
@Transactional
public class Discussions {

    private static final int MOST = 200;
    private static final Set<MemberRole> WORKING = EnumSet.complementOf(EnumSet.of(MemberRole.READER));

    private final PostRepository posts;
    private final PostFiles files;
    private final WorkingGroupRepository groups;
    private final WorkingGroupPolicy policy;
    private final Memberships memberships;
    private final MemberDirectory members;
    private final OrganisationDirectory directory;
    private final Persons persons;
    private final Change<Post> change;
    private final Change<WorkingGroup> groupChange;
    private final TransactionTemplate transaction;
    private final Limits limits;
    private final JdbcClient jdbc;
    private final Once once;
    private final Clock clock;

    Discussions(
            PostRepository posts,
            PostFiles files,
            WorkingGroupRepository groups,
            Memberships memberships,
            MemberDirectory members,
            OrganisationDirectory directory,
            Persons persons,
            Changes changes,
            PlatformTransactionManager transactions,
            Limits limits,
            JdbcClient jdbc,
            Once once,
            Clock clock) {
        this.posts = posts;
        this.files = files;
        this.groups = groups;
        policy = WorkingGroupPolicy.of(clock, memberships, directory);
        this.memberships = memberships;
        this.members = members;
        this.directory = directory;
        this.persons = persons;
        change = changes.of(Post.class, posts::save);
        groupChange = changes.of(WorkingGroup.class, groups::save);
        transaction = new TransactionTemplate(transactions);
        this.limits = limits;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    /** One row of the table. */
    private record Found(
            PostId id,
            String title,
            String titleLanguage,
            OrganisationId organisation,
            @Nullable PersonId person,
            String postText,
            String textLanguage,
            Instant postedAt,
            @Nullable Instant removedAt,
            boolean removedByLead,
            long messages,
            Instant lastAt,
            long total) {}

    /**
     * The discussions, the one with the latest message first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<PostRow> threads(Actor actor, WorkingGroupId id, int from, int max) {
        return part(actor, """
            SELECT p.id, p.title, p.text_language AS title_language, p.organisation, p.person, p.post_text, p.text_language,
                   p.posted_at, p.removed_at, p.removed_by_lead,
                   t.messages, t.last_at, COUNT(*) OVER () AS total
            FROM workinggroup_posts p
            JOIN (SELECT thread, COUNT(*) AS messages, MAX(posted_at) AS last_at FROM workinggroup_posts
                  WHERE group_id = :group GROUP BY thread) t ON t.thread = p.id
            WHERE p.group_id = :group ORDER BY t.last_at DESC, p.id LIMIT :max OFFSET :from
            """, id, null, from, max);
    }

    /**
     * The messages of a discussion, the oldest first.
     *
     * @throws NotFound for everyone but a member, and if the group has no such discussion
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<PostRow> messages(Actor actor, WorkingGroupId id, PostId thread, int from, int max) {
        Slice<PostRow> found = part(actor, """
            SELECT p.id, f.title, f.text_language AS title_language, p.organisation, p.person, p.post_text, p.text_language,
                   p.posted_at, p.removed_at, p.removed_by_lead,
                   1 AS messages, p.posted_at AS last_at, COUNT(*) OVER () AS total
            FROM workinggroup_posts p JOIN workinggroup_posts f ON f.id = p.thread
            WHERE p.group_id = :group AND p.thread = :thread ORDER BY p.posted_at, p.id LIMIT :max OFFSET :from
            """, id, thread, from, max);
        if (from == 0 && found.rows().isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    private Slice<PostRow> part(
            Actor actor, String query, WorkingGroupId id, @Nullable PostId thread, int from, int max) {
        WorkingGroupPolicy rules = policy.remembering();
        WorkingGroup group = inside(rules, actor, id);
        JdbcClient.StatementSpec asked = jdbc.sql(query)
                .param("group", id)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0));
        List<Found> found = (thread == null ? asked : asked.param("thread", thread))
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return Slice.empty();
        }
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor, found.stream().map(Found::organisation).collect(Collectors.toSet()));
        Map<PersonId, String> names = persons.names(
                actor,
                found.stream().map(Found::person).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<ContentRef, List<DocumentDetails>> attached = thread == null
                ? Map.of()
                : files.ofEach(found.stream().map(Found::id).toList());
        return Slice.counted(found, Found::total)
                .map(row -> new PostRow(
                        row.id(),
                        row.title().isEmpty() ? null : new LocalizedText(row.title(), row.titleLanguage()),
                        known.get(row.organisation()),
                        row.person() == null ? null : names.get(row.person()),
                        row.removedAt() == null ? new LocalizedText(row.postText(), row.textLanguage()) : null,
                        row.removedByLead(),
                        row.postedAt(),
                        row.removedAt() == null
                                && ((row.person() != null && actor.isPerson(row.person()))
                                        || rules.removes(actor, group, row.organisation())),
                        row.messages(),
                        row.lastAt(),
                        attached.getOrDefault(row.id().ref(), List.of())));
    }

    /**
     * Begins a message to which files are attached while it is written; what is not sent within a day is deleted with its files.
     *
     * @return the message that comes of it
     * @throws NotFound for everyone but a member who can write in the group
     * @throws TryLater if the person sent very many files in an hour
     */
    @Requires(Permission.WORK_IN_GROUP)
    public PostId prepare(Actor actor, WorkingGroupId group) {
        inside(policy, actor, group);
        return files.prepare(
                actor,
                group,
                OrganisationId.actingFor(actor),
                Optional.ofNullable(actor.person()).orElseThrow(NotFound::new));
    }

    /**
     * Writes a message; sent twice, one comes of it, by the form's token.
     *
     * @return the discussion's first message
     * @throws NotFound for everyone but a member, and if the group has no such discussion
     * @throws NotAllowed if a file has not passed its check, or what was prepared is deleted by now
     * @throws TryLater if the person wrote very many in a day
     */
    @Requires(Permission.WORK_IN_GROUP)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public PostId write(Actor actor, WritePost command) {
        PostId made = once.made(() -> writtenWith(actor, command), () -> begin(actor, command));
        return command.thread() == null ? made : command.thread();
    }

    private PostId begin(Actor actor, WritePost command) {
        // First, so that no file is taken out meanwhile, and no two acts wait for each other.
        Optional<PostDraft> draft = files.lock(actor, command);
        // Locked, so that nobody writes who leaves at the same moment, or in discussions that are being closed to them.
        WorkingGroup record = Optional.of(groupChange.locked(command.group()))
                .filter(found -> policy.discusses(actor, found))
                .orElseThrow(NotFound::new);
        PostId thread = command.thread();
        if (thread != null
                && posts.findById(thread.value())
                        .filter(first -> first.isFirst() && first.group().equals(command.group()))
                        .isEmpty()) {
            throw new NotFound();
        }
        if (command.prepared() != null && draft.isEmpty()) {
            return writtenWith(actor, command).orElseThrow(() -> new NotAllowed("workinggroup.refusal.files-gone"));
        }
        draft.ifPresent(files::send);
        Map<SeatId, OrganisationId> mentioned = record.discussing()
                .filter(seat -> command.mentioned().contains(seat.id()))
                .collect(Collectors.toMap(Seat::id, Seat::organisation));
        limits.takeBy(Limit.MESSAGE, actor);
        return posts.save(new Post(
                        command,
                        OrganisationId.actingFor(actor),
                        actor.person(),
                        mentioned,
                        actor.ref(),
                        clock.instant()))
                .id();
    }

    /** What came of the form before; nothing for who no longer reads it. */
    private Optional<PostId> writtenWith(Actor actor, WritePost command) {
        return posts.findByFormToken(command.formToken())
                .filter(made -> made.isWrittenWith(command.formToken()) && made.isOf(actor.person()))
                .filter(made -> Boolean.TRUE.equals(transaction.execute(status -> reads(actor, made.group()))))
                .map(Post::id);
    }

    private boolean reads(Actor actor, WorkingGroupId id) {
        return groups.findById(id.value())
                .filter(found -> policy.discusses(actor, found))
                .isPresent();
    }

    /**
     * Removes the text of a message with its files, and of the first one of a discussion the title. Its author can, in the group and after
     * leaving it; who leads the group can if they read it, a State not what its own country's NHRI and civil society wrote (R4.3).
     *
     * @throws NotFound for everyone else who does not read the discussion
     */
    @Requires(Permission.REMOVE_MESSAGE)
    public void remove(Actor actor, PostId post) {
        change.make(actor, post, record -> requireRemover(actor, record), (it, by, at) -> {
            it.remove(by, at);
            files.remove(post);
        });
    }

    private void requireRemover(Actor actor, Post post) {
        if (!post.isOf(actor.person())
                && !policy.removes(actor, inside(policy, actor, post.group()), post.organisation())) {
            throw new NotPermitted(Permission.REMOVE_MESSAGE);
        }
    }

    /** What the person wrote in whichever groups, removed messages aside, the latest first; whoever they act for. */
    @Requires(Permission.COPY_OWN_DATA)
    @Transactional(readOnly = true)
    public Slice<OwnPost> own(Actor actor, int from, int max) {
        PersonId person = Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
        record Written(
                PostId id,
                String groupTitle,
                String groupLanguage,
                String postText,
                String textLanguage,
                Instant postedAt,
                long total) {}
        List<Written> found = jdbc.sql("""
            SELECT p.id, g.title AS group_title, g.text_language AS group_language, p.post_text, p.text_language, p.posted_at,
                   COUNT(*) OVER () AS total
            FROM workinggroup_posts p JOIN workinggroup_groups g ON g.id = p.group_id
            WHERE p.person = :person AND p.removed_at IS NULL ORDER BY p.posted_at DESC, p.id LIMIT :max OFFSET :from
            """)
                .param("person", person)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Written.class)
                .list();
        Map<ContentRef, List<DocumentDetails>> attached =
                files.ofEach(found.stream().map(Written::id).toList());
        return Slice.counted(found, Written::total)
                .map(one -> new OwnPost(
                        one.id(),
                        new LocalizedText(one.groupTitle(), one.groupLanguage()),
                        new LocalizedText(one.postText(), one.textLanguage()),
                        one.postedAt(),
                        attached.getOrDefault(one.id().ref(), List.of()).size()));
    }

    /**
     * Who is told that a message names a member: its representative; where nobody is named, or they cannot read it, all who work
     * for it and can. Nobody of an organisation that is closed or suspended.
     */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Set<PersonId> told(Actor actor, WorkingGroupId id, SeatId seat) {
        WorkingGroup group = groups.findById(id.value()).orElseThrow(NotFound::new);
        if (group.statusOn(policy.today()) != WorkingGroupStatus.OPEN) {
            return Set.of();
        }
        return group.discussing()
                .filter(one -> one.id().equals(seat) && !policy.isSuspended(one))
                .findFirst()
                .map(one -> speaking(one, group.charter().statesDiscuss()))
                .orElse(Set.of());
    }

    private Set<PersonId> speaking(Seat seat, boolean statesDiscuss) {
        Set<PersonId> all = members.find(Actor.system(), seat.organisation(), EnumSet.allOf(MemberRole.class));
        if (all.stream()
                .findAny()
                .flatMap(one -> memberships.of(one, seat.organisation().value()))
                .isEmpty()) {
            return Set.of(); // nobody acts for an organisation that is closed
        }
        Set<PersonId> closed = statesDiscuss ? Set.of() : memberships.ofState(all);
        return seat.representative()
                .filter(person -> all.contains(person) && !closed.contains(person))
                .map(Set::of)
                .orElseGet(() -> members.find(Actor.system(), seat.organisation(), WORKING).stream()
                        .filter(person -> !closed.contains(person))
                        .collect(Collectors.toSet()));
    }

    /** The group, for one of its members that discuss, while it is not over. */
    private WorkingGroup inside(WorkingGroupPolicy rules, Actor actor, WorkingGroupId id) {
        return groups.findById(id.value())
                .filter(group -> rules.discusses(actor, group))
                .orElseThrow(NotFound::new);
    }
}
