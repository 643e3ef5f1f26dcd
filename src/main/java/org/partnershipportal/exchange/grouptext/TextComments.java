package org.partnershipportal.exchange.grouptext;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
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
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Comments on draft texts of working groups: made by members who discuss, and decided on by those who lead the group. */
@Service
@Transactional
public class TextComments {

    private static final int MOST = 200;

    private final TextCommentRepository comments;
    private final DraftTextRepository texts;
    private final TextVersionRepository versions;
    private final TextCommentQueries queries;
    private final MembersSpace members;
    private final WorkingGroups groups;
    private final Change<TextComment> change;
    private final Change<DraftText> textChange;
    private final Limits limits;
    private final JdbcClient jdbc;
    private final Once once;
    private final Clock clock;

    TextComments(
            TextCommentRepository comments,
            DraftTextRepository texts,
            TextVersionRepository versions,
            TextCommentQueries queries,
            MembersSpace members,
            WorkingGroups groups,
            Changes changes,
            Limits limits,
            JdbcClient jdbc,
            Once once,
            Clock clock) {
        this.comments = comments;
        this.texts = texts;
        this.versions = versions;
        this.queries = queries;
        this.members = members;
        this.groups = groups;
        change = changes.of(TextComment.class, comments::save);
        textChange = changes.of(DraftText.class, texts::save);
        this.limits = limits;
        this.jdbc = jdbc;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Comments on a paragraph as it was read, also where another version was published since; sent twice, one comment comes of
     * it, by the form's token.
     *
     * @throws NotFound for everyone who does not read what members discuss, and if the version has no such paragraph
     * @throws NotAllowed once the last day for comments is over
     * @throws TryLater if the person wrote very many in a day
     */
    @Requires(Permission.WORK_IN_GROUP)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public CommentId comment(Actor actor, CommentOn command) {
        return once.made(() -> madeWith(actor, command), () -> begin(actor, command));
    }

    private CommentId begin(Actor actor, CommentOn command) {
        DraftText text = textChange.locked(command.text());
        new DraftTextPolicy(Optional.of(members.lock(actor, text.group()))).requireComments(actor, text);
        UUID paragraph = command.paragraph().value();
        if (versions.findByTextIdAndNumber(text.id().value(), command.version())
                .filter(version -> version.paragraphs().stream()
                        .anyMatch(one -> one.paragraph().equals(paragraph)))
                .isEmpty()) {
            throw new NotFound();
        }
        text.requireOpenToComments(clock.instant());
        limits.takeBy(Limit.MESSAGE, actor);
        return comments.save(new TextComment(
                        command,
                        text.group(),
                        OrganisationId.actingFor(actor),
                        actor.person(),
                        actor.ref(),
                        clock.instant()))
                .id();
    }

    /** What the form created before; empty for anyone who can no longer read it. */
    private Optional<CommentId> madeWith(Actor actor, CommentOn command) {
        return comments.findByFormToken(command.formToken())
                .filter(made -> made.isMadeWith(command.formToken()) && made.isOf(actor.person()))
                .filter(made -> members.find(actor, made.group())
                        .filter(InsideGroup::discusses)
                        .isPresent())
                .map(TextComment::id);
    }

    /**
     * Accepts a comment or does not, with a reason; a decision can be changed. A State does not decide on what its own
     * country's NHRI and civil society said (R4.3).
     *
     * @throws ChangedMeanwhile if somebody else decided since it was read
     * @throws InvalidInput if no version that comes after the comment is named
     */
    @Requires(Permission.DECIDE_ON_COMMENT)
    public void decide(Actor actor, DecideOnComment command) {
        // The group is locked before anything is read, so that nobody decides who loses the role at the same moment.
        change.make(
                actor,
                command.comment(),
                record -> {
                    DraftTextPolicy policy = new DraftTextPolicy(Optional.of(members.lock(actor, record.group())));
                    policy.requireDecision(actor, text(record.text()), record.organisation());
                },
                (it, by, at) ->
                        it.decide(command, text(it.text()).published(), OrganisationId.actingFor(actor), by, at));
    }

    /**
     * Removes the words of a comment. Its author can, in the group and after leaving it; the chair and the deputy chair can if
     * they read it, a State not what its own country's NHRI and civil society said (R4.3).
     *
     * @throws NotFound for everyone else who does not read the comments
     */
    @Requires(Permission.REMOVE_MESSAGE)
    public void remove(Actor actor, CommentId id) {
        change.make(actor, id, record -> requireRemover(actor, record), (it, by, at) -> it.remove(by, at));
    }

    private void requireRemover(Actor actor, TextComment comment) {
        if (comment.isOf(actor.person())) {
            return;
        }
        // Under the group's lock as well, for the same reason.
        DraftTextPolicy policy = new DraftTextPolicy(Optional.of(members.lock(actor, comment.group())));
        policy.requireComments(actor, text(comment.text()));
        if (!policy.removes(actor, comment.organisation())) {
            throw new NotPermitted(Permission.REMOVE_MESSAGE);
        }
    }

    /**
     * The first comments on each of some paragraphs, the oldest first; a paragraph without any has no entry.
     *
     * @param open whether only those that are to be decided
     * @param each how many of a paragraph at most
     * @throws NotFound for everyone who does not read what members discuss
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Map<TextParagraphId, Slice<CommentRow>> beside(
            Actor actor,
            WorkingGroupId group,
            DraftTextId id,
            Collection<TextParagraphId> paragraphs,
            boolean open,
            int each) {
        DraftTextPolicy policy = policy(actor, group);
        return queries.beside(actor, policy, readable(actor, policy, id), paragraphs, open, each);
    }

    /** The comments on one paragraph, the oldest first. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<CommentRow> on(
            Actor actor,
            WorkingGroupId group,
            DraftTextId id,
            TextParagraphId paragraph,
            boolean open,
            int from,
            int max) {
        DraftTextPolicy policy = policy(actor, group);
        return queries.on(actor, policy, readable(actor, policy, id), paragraph, open, from, max);
    }

    /** The comments on paragraphs that are no longer in the latest version, the oldest first. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<CommentRow> onRemoved(
            Actor actor, WorkingGroupId group, DraftTextId id, boolean open, int from, int max) {
        DraftTextPolicy policy = policy(actor, group);
        return queries.onRemoved(actor, policy, readable(actor, policy, id), open, from, max);
    }

    private DraftTextPolicy policy(Actor actor, WorkingGroupId group) {
        return new DraftTextPolicy(members.find(actor, group));
    }

    private DraftText readable(Actor actor, DraftTextPolicy policy, DraftTextId id) {
        DraftText text = text(id);
        policy.requireComments(actor, text);
        return text;
    }

    private DraftText text(DraftTextId id) {
        return texts.findById(id.value()).orElseThrow(NotFound::new);
    }

    /** What the person commented in whichever groups, removed comments aside, the latest first; whoever they act for. */
    @Requires(Permission.COPY_OWN_DATA)
    @Transactional(readOnly = true)
    public Slice<OwnComment> own(Actor actor, int from, int max) {
        PersonId person = Optional.ofNullable(actor.person()).orElseThrow(NotFound::new);
        record Made(
                CommentId id,
                WorkingGroupId groupId,
                String words,
                String proposed,
                String textLanguage,
                String proposedLanguage,
                Instant madeAt,
                long total) {}
        List<Made> found = jdbc.sql("""
            SELECT c.id, c.group_id, c.words, c.proposed, c.text_language, t.text_language AS proposed_language, c.made_at,
                   COUNT(*) OVER () AS total
            FROM grouptext_comments c JOIN grouptext_texts t ON t.id = c.text_id
            WHERE c.person = :person AND c.removed_at IS NULL ORDER BY c.made_at DESC, c.id LIMIT :max OFFSET :from
            """)
                .param("person", person)
                .param("max", Math.clamp(max, 1, MOST))
                .param("from", Math.max(from, 0))
                .query(Made.class)
                .list();
        Map<WorkingGroupId, LocalizedText> titles =
                groups.titles(actor, found.stream().map(Made::groupId).collect(Collectors.toSet()));
        return Slice.counted(found, Made::total)
                .map(one -> new OwnComment(
                        one.id(),
                        titles.get(one.groupId()),
                        new LocalizedText(one.words(), one.textLanguage()),
                        new LocalizedText(one.proposed(), one.proposedLanguage()),
                        one.madeAt()));
    }

    /**
     * Whom a decision concerns.
     *
     * @param organisation the member for which the comment was made
     * @param people who made it, if they still work for that member and can read the decision; else those who do
     */
    public record Told(OrganisationId organisation, Set<PersonId> people) {}

    /** Whom a decision on a comment concerns; nobody once the member has left, or cannot read it. */
    @Requires(Permission.RUN_BY_ITSELF)
    @Transactional(readOnly = true)
    public Optional<Told> told(Actor actor, CommentId id) {
        TextComment comment = comments.findById(id.value()).orElseThrow(NotFound::new);
        Set<PersonId> reading =
                members.told(Actor.system(), comment.group(), true).getOrDefault(comment.organisation(), Set.of());
        PersonId author = comment.person();
        Set<PersonId> people = author != null && reading.contains(author) ? Set.of(author) : reading;
        return people.isEmpty() ? Optional.empty() : Optional.of(new Told(comment.organisation(), people));
    }
}
