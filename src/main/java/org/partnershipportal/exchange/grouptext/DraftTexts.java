package org.partnershipportal.exchange.grouptext;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draft texts of working groups: written by those who lead the group, published to its members, and read by them. */
@Service
@Transactional
@ForOwnPages
public class DraftTexts {

    /** The most texts of a group. */
    static final int MOST = 100;

    private final DraftTextRepository texts;
    private final TextVersionRepository versions;
    private final DraftTextQueries queries;
    private final MembersSpace members;
    private final Change<DraftText> change;
    private final Once once;
    private final Clock clock;

    DraftTexts(
            DraftTextRepository texts,
            TextVersionRepository versions,
            DraftTextQueries queries,
            MembersSpace members,
            Changes changes,
            Once once,
            Clock clock) {
        this.texts = texts;
        this.versions = versions;
        this.queries = queries;
        this.members = members;
        change = changes.of(DraftText.class, texts::save);
        this.once = once;
        this.clock = clock;
    }

    /**
     * Starts a text; sent twice, one comes of it, by the form's token.
     *
     * @throws NotFound for everyone but a member of the group
     * @throws NotAllowed if the group has very many
     */
    @Requires(Permission.WRITE_GROUP_TEXT)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public DraftTextId start(Actor actor, StartText command) {
        return once.made(() -> startedWith(actor, command), () -> begin(actor, command));
    }

    private DraftTextId begin(Actor actor, StartText command) {
        if (!members.lock(actor, command.group()).leads()) {
            throw new NotPermitted(Permission.WRITE_GROUP_TEXT);
        }
        if (texts.countByGroupIdAndDiscardedAtIsNull(command.group().value()) >= MOST) {
            throw new NotAllowed("grouptext.refusal.too-many-texts", MOST);
        }
        return texts.save(new DraftText(command, OrganisationId.actingFor(actor), actor.ref(), clock.instant()))
                .id();
    }

    /** What the form created before; empty for anyone who no longer leads the group. */
    private Optional<DraftTextId> startedWith(Actor actor, StartText command) {
        return texts.findByFormToken(command.formToken())
                .filter(made -> made.isStartedWith(command.formToken())
                        && made.organisation().equals(OrganisationId.actingFor(actor)))
                .filter(made -> members.find(actor, made.group())
                        .filter(InsideGroup::leads)
                        .isPresent())
                .map(DraftText::id);
    }

    /** Adds paragraphs at the end; members read them with the next version. */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void add(Actor actor, AddParagraphs command) {
        make(actor, command.text(), (it, by, at) -> it.add(command, by, at));
    }

    /**
     * Rewrites a paragraph; members read it with the next version.
     *
     * @throws ChangedMeanwhile if somebody else did since it was read
     * @throws NotAllowed if somebody else removed it
     */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void write(Actor actor, WriteParagraph command) {
        make(actor, command.text(), (it, by, at) -> it.write(command, by, at));
    }

    /** Moves a paragraph by one place. */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void move(Actor actor, DraftTextId id, TextParagraphId paragraph, boolean up) {
        make(actor, id, (it, by, at) -> it.move(paragraph, up, by, at));
    }

    /**
     * Removes a paragraph.
     *
     * @param edition the edition of the paragraph that was read
     * @throws ChangedMeanwhile if somebody else rewrote it since
     */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void remove(Actor actor, DraftTextId id, TextParagraphId paragraph, long edition) {
        make(actor, id, (it, by, at) -> it.remove(paragraph, edition, by, at));
    }

    /**
     * Publishes a text to the members of its group, as the next version.
     *
     * @throws ChangedMeanwhile if somebody changed it since it was read
     * @throws NotAllowed if it has no paragraphs, or nothing has changed since the version before
     * @throws InvalidInput if it is not said what has changed
     */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void publish(Actor actor, PublishText command) {
        make(
                actor,
                command.text(),
                (it, by, at) -> versions.save(it.publish(command, OrganisationId.actingFor(actor), by, at)));
    }

    /** Says until when members can comment. */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void limitComments(Actor actor, LimitComments command) {
        make(actor, command.text(), (it, by, at) -> it.limitComments(command, by, at));
    }

    /**
     * Discards a text that has not been published; its words are deleted.
     *
     * @throws NotAllowed if a version was published
     */
    @Requires(Permission.WRITE_GROUP_TEXT)
    public void discard(Actor actor, DraftTextId id) {
        make(actor, id, (it, by, at) -> it.discard(by, at));
    }

    /** The text is locked first and its group then, so that nobody writes who leaves at the same moment. */
    private void make(Actor actor, DraftTextId id, Change.Verb<DraftText> verb) {
        change.make(
                actor,
                id,
                record -> new DraftTextPolicy(Optional.of(members.lock(actor, record.group())))
                        .requireWriting(actor, record),
                verb);
    }

    /**
     * The texts of a group that the actor can read, the one that was published or started last first.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<DraftTextRow> list(Actor actor, WorkingGroupId id, int from, int max) {
        return queries.list(group(actor, id), from, max);
    }

    /**
     * The group whose texts they are, as it stands for the actor.
     *
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public InsideGroup group(Actor actor, WorkingGroupId id) {
        return members.find(actor, id).orElseThrow(NotFound::new);
    }

    /** The same; empty for everyone but a member. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<InsideGroup> find(Actor actor, WorkingGroupId id) {
        return members.find(actor, id);
    }

    /** Whether the actor can start a text in the group: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayStart(Actor actor, WorkingGroupId id) {
        return Permission.WRITE_GROUP_TEXT.isOpenTo(actor)
                && members.find(actor, id).filter(InsideGroup::leads).isPresent();
    }

    /**
     * A text without its paragraphs.
     *
     * @param group in which it is looked for
     * @throws NotFound if the group has no such text, and for who cannot read it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public DraftTextDetails details(Actor actor, WorkingGroupId group, DraftTextId id) {
        InsideGroup inside = group(actor, group);
        DraftTextPolicy policy = new DraftTextPolicy(Optional.of(inside));
        DraftText text = readable(actor, policy, id);
        return new DraftTextDetails(
                text.id(),
                inside,
                text.title(),
                queries.versions(actor, text),
                policy.writes(text) && text.isChanged(),
                text.commentsUntil(),
                text.isOpenToComments(queries.today()),
                policy.readsComments(actor, text) ? queries.counts(id) : null,
                policy.allowed(actor, text));
    }

    /**
     * The paragraphs of a version, each with what the version before said.
     *
     * @param number the number of the version
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for who cannot read the text
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<ParagraphRow> paragraphs(
            Actor actor, WorkingGroupId group, DraftTextId id, int number, int from, int max) {
        readable(actor, new DraftTextPolicy(members.find(actor, group)), id);
        return queries.paragraphs(id, number, from, max);
    }

    /**
     * What is being written of a text, beside what members read.
     *
     * @throws NotFound for who cannot read the text, and for a State that leads where its own NHRI or civil society wrote of it
     *     what members do not read yet (R4.3)
     * @throws NotPermitted for everyone else who does not write it
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public WorkingText working(Actor actor, WorkingGroupId group, DraftTextId id) {
        DraftTextPolicy policy = new DraftTextPolicy(members.find(actor, group));
        DraftText text = readable(actor, policy, id);
        policy.requireWriting(actor, text);
        Map<UUID, VersionParagraph> before = new HashMap<>();
        versions.findByTextIdAndNumber(id.value(), text.published())
                .ifPresent(latest -> latest.paragraphs().forEach(one -> before.put(one.paragraph(), one)));
        List<WorkingText.Part> parts = text.paragraphs().stream()
                .map(one -> {
                    VersionParagraph read = before.remove(one.id().value());
                    return new WorkingText.Part(
                            one.id(), one.edition(), one.place() + 1, one.words(), read == null ? null : read.words());
                })
                .toList();
        return new WorkingText(
                text.title(),
                text.edition(),
                parts,
                before.values().stream()
                        .sorted((one, other) -> Integer.compare(one.place(), other.place()))
                        .map(VersionParagraph::words)
                        .toList());
    }

    private DraftText readable(Actor actor, DraftTextPolicy policy, DraftTextId id) {
        return texts.findById(id.value())
                .filter(text -> policy.mayRead(actor, text))
                .orElseThrow(NotFound::new);
    }
}
