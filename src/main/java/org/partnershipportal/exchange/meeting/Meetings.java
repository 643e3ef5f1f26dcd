package org.partnershipportal.exchange.meeting;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.exchange.workinggroup.InsideGroup;
import org.partnershipportal.exchange.workinggroup.MembersSpace;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.TryLater;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PortalSettings;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.access.spi.OpenTask;
import org.partnershipportal.platform.limits.Limit;
import org.partnershipportal.platform.limits.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Meetings of working groups: arranged by those who lead the group, answered and read by its members. */
@Service
@Transactional
@ForOwnPages
public class Meetings {

    /** The most meetings of a group. */
    static final int MOST = 300;

    private static final int MOST_WAITING = 3;

    private final MeetingRepository meetings;
    private final MeetingQueries queries;
    private final MeetingTasks tasks;
    private final MembersSpace members;
    private final WorkingGroups groups;
    private final Seats seats;
    private final OrganisationDirectory directory;
    private final Change<Meeting> change;
    private final Once once;
    private final Limits limits;
    private final PortalSettings settings;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            MeetingQueries queries,
            MeetingTasks tasks,
            MembersSpace members,
            WorkingGroups groups,
            Seats seats,
            OrganisationDirectory directory,
            Changes changes,
            Once once,
            Limits limits,
            PortalSettings settings,
            Clock clock) {
        this.meetings = meetings;
        this.queries = queries;
        this.tasks = tasks;
        this.members = members;
        this.groups = groups;
        this.seats = seats;
        this.directory = directory;
        change = changes.of(Meeting.class, meetings::save);
        this.once = once;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Proposes dates; sent twice, one meeting comes of it, by the form's token.
     *
     * @throws NotFound for everyone but a member of the group
     * @throws NotAllowed if the group has very many
     * @throws TryLater if the actor has had all members of the group notified too often
     */
    @Requires(Permission.ARRANGE_MEETING)
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MeetingId propose(Actor actor, ProposeMeeting command) {
        return once.made(() -> proposedWith(actor, command), () -> begin(actor, command));
    }

    /** Under the group's lock it is asked again what the form created, so that a form sent twice is counted once. */
    private MeetingId begin(Actor actor, ProposeMeeting command) {
        if (!members.lock(actor, command.group()).leads()) {
            throw new NotPermitted(Permission.ARRANGE_MEETING);
        }
        return proposedWith(actor, command).orElseGet(() -> {
            if (meetings.countByGroupId(command.group().value()) >= MOST) {
                throw new NotAllowed("meeting.refusal.too-many", MOST);
            }
            Meeting meeting = new Meeting(command, OrganisationId.actingFor(actor), actor.ref(), clock.instant());
            countTelling(actor, command.group());
            return meetings.save(meeting).id();
        });
    }

    /** What the form created before; empty for anyone who no longer leads the group. */
    private Optional<MeetingId> proposedWith(Actor actor, ProposeMeeting command) {
        return meetings.findByFormToken(command.formToken())
                .filter(made -> made.isProposedWith(command.formToken(), OrganisationId.actingFor(actor)))
                .filter(made -> members.find(actor, made.group())
                        .filter(InsideGroup::leads)
                        .isPresent())
                .map(Meeting::id);
    }

    /**
     * Says which dates suit the member.
     *
     * @throws NotAllowed once a date is fixed
     */
    @Requires(Permission.TAKE_PART_IN_MEETING)
    public void answer(Actor actor, AnswerDates command) {
        make(
                actor,
                command.meeting(),
                Permission.TAKE_PART_IN_MEETING,
                (it, by, at) -> it.answer(command, OrganisationId.actingFor(actor), by, at));
    }

    /** Says whether the member comes to a meeting that has a date. */
    @Requires(Permission.TAKE_PART_IN_MEETING)
    public void come(Actor actor, MeetingId id, boolean comes) {
        make(
                actor,
                id,
                Permission.TAKE_PART_IN_MEETING,
                (it, by, at) -> it.come(comes, OrganisationId.actingFor(actor), by, at));
    }

    /**
     * Fixes one of the dates.
     *
     * @throws NotAllowed once one is fixed
     * @throws ChangedMeanwhile if somebody changed agenda or place since they were read
     */
    @Requires(Permission.ARRANGE_MEETING)
    public void fix(Actor actor, FixDate command) {
        arrange(actor, command.meeting(), (it, by, at) -> it.fix(command, by, at));
    }

    /**
     * Changes the agenda and the place.
     *
     * @throws TryLater if the actor has had all members of the group notified too often
     */
    @Requires(Permission.ARRANGE_MEETING)
    public void plan(Actor actor, PlanMeeting command) {
        arrange(actor, command.meeting(), (it, by, at) -> {
            boolean told = it.isToldOf(command);
            it.plan(command, by, at);
            if (told) {
                countTelling(actor, it.group());
            }
        });
    }

    /**
     * So that nobody who leads floods the members. The date and the end that follow a proposal tell them once each.
     * Counted last, when nothing else is refused any more: what tells nobody is not counted.
     */
    private void countTelling(Actor actor, WorkingGroupId group) {
        limits.take(Limit.MEETING_NOTICE, group + " " + actor.person());
    }

    /**
     * Cancels it before it starts, or says after its end that it was not held.
     *
     * @throws NotAllowed from its start to its end, once there are minutes, and if minutes were approved at it
     */
    @Requires(Permission.ARRANGE_MEETING)
    public void cancel(Actor actor, CancelMeeting command) {
        arrange(actor, command.meeting(), (it, by, at) -> it.cancel(command, queries.hasApproved(it), by, at));
    }

    /**
     * Says who took part, and what was said, also where somebody said that it was not held.
     *
     * @throws InvalidInput if one of them was not a member when the meeting started, and was not recorded as one that came
     * @throws ChangedMeanwhile if somebody changed the minutes since they were read
     */
    @Requires(Permission.ARRANGE_MEETING)
    public void record(Actor actor, RecordMeeting command) {
        arrange(
                actor,
                command.meeting(),
                (it, by, at) -> it.record(
                        command,
                        seats.sittingAt(Actor.system(), it.group(), it.startsAt()),
                        OrganisationId.actingFor(actor),
                        by,
                        at));
    }

    /**
     * Approves the minutes, once a later meeting has begun.
     *
     * @param edition the edition that was read
     */
    @Requires(Permission.ARRANGE_MEETING)
    public void approve(Actor actor, MeetingId id, long edition) {
        arrange(actor, id, (it, by, at) -> it.approve(edition, queries.hasLater(it), by, at));
    }

    private void arrange(Actor actor, MeetingId id, Change.Verb<Meeting> verb) {
        make(actor, id, Permission.ARRANGE_MEETING, verb);
    }

    /** The meeting is locked first and its group then, so that nobody acts who leaves at the same moment. */
    private void make(Actor actor, MeetingId id, Permission permission, Change.Verb<Meeting> verb) {
        change.make(
                actor,
                id,
                record -> new MeetingPolicy(Optional.of(members.lock(actor, record.group())))
                        .require(actor, permission, record),
                verb);
    }

    /**
     * The meetings of a group.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 200
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Slice<MeetingRow> list(Actor actor, WorkingGroupId group, int from, int max) {
        return queries.list(group(actor, group), from, max);
    }

    /**
     * The group whose meetings they are, as it stands for the actor.
     *
     * @throws NotFound for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public InsideGroup group(Actor actor, WorkingGroupId id) {
        return find(actor, id).orElseThrow(NotFound::new);
    }

    /** The same; empty for everyone but a member. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<InsideGroup> find(Actor actor, WorkingGroupId id) {
        return members.find(actor, id);
    }

    /** Whether the actor can propose a meeting in the group: the same question as the act's. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public boolean mayPropose(Actor actor, WorkingGroupId id) {
        return Permission.ARRANGE_MEETING.isOpenTo(actor)
                && find(actor, id).filter(InsideGroup::leads).isPresent();
    }

    /**
     * A meeting.
     *
     * @param group in which it is looked for
     * @throws NotFound if the group has no such meeting, and for everyone but a member
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public MeetingDetails details(Actor actor, WorkingGroupId group, MeetingId id) {
        InsideGroup inside = group(actor, group);
        return details(actor, inside, readable(actor, inside, id));
    }

    /** What waits for the actor in the group, the most urgent first; nothing for everyone but a member. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public List<OpenTask> waiting(Actor actor, WorkingGroupId group) {
        return tasks.openTasks(actor, group.ref()).stream().limit(MOST_WAITING).toList();
    }

    /** The next meeting of the group that has a date; empty for everyone but a member. */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<MeetingDetails> next(Actor actor, WorkingGroupId group) {
        return find(actor, group)
                .flatMap(inside -> queries.next(group).map(id -> details(actor, inside, readable(actor, inside, id))));
    }

    /**
     * A meeting for calendars; one that is cancelled says so.
     *
     * @throws NotFound for everyone but a member, while the meeting has no date, and if it was cancelled before it had one
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public CalendarFile calendar(Actor actor, WorkingGroupId group, MeetingId id) {
        InsideGroup inside = group(actor, group);
        Meeting meeting = readable(actor, inside, id);
        if (!meeting.isDated()) {
            throw new NotFound();
        }
        return CalendarFile.of(meeting, inside.title().text(), settings.mailFrom());
    }

    /**
     * The next meeting of a group that has a date, as everyone reads it: when it is, and its topics. Empty for a group whose
     * term is over, and for one that the reader cannot read.
     */
    @Requires(Permission.READ)
    @Transactional(readOnly = true)
    public Optional<NextMeeting> published(Actor actor, WorkingGroupId group) {
        return queries.next(group)
                .filter(id -> groups.isOpen(actor, group))
                .flatMap(id -> meetings.findById(id.value()))
                .map(one -> new NextMeeting(one.startsAt(), one.zone(), worded(one, one.topics())));
    }

    private Meeting readable(Actor actor, InsideGroup inside, MeetingId id) {
        MeetingPolicy policy = new MeetingPolicy(Optional.of(inside));
        return meetings.findById(id.value())
                .filter(one -> policy.mayRead(actor, one))
                .orElseThrow(NotFound::new);
    }

    private MeetingDetails details(Actor actor, InsideGroup inside, Meeting meeting) {
        MeetingPolicy policy = new MeetingPolicy(Optional.of(inside));
        Map<OrganisationId, Map<Integer, DateAnswer>> answers = new HashMap<>();
        meeting.answers()
                .forEach(one -> answers.computeIfAbsent(
                                new OrganisationId(one.organisation()), member -> new HashMap<>())
                        .put(one.place(), one.answer()));
        Set<OrganisationId> sitting = seats.sitting(Actor.system(), inside.id());
        Set<OrganisationId> attended = meeting.attendance();
        Set<OrganisationId> all = new HashSet<>(sitting);
        all.addAll(attended);
        Set<OrganisationId> satThen = new HashSet<>(seats.sittingAt(Actor.system(), inside.id(), meeting.startsAt()));
        if (actor.organisation()
                .map(OrganisationId::new)
                .filter(own -> satThen.contains(own) || attended.contains(own))
                .isPresent()) {
            all.addAll(satThen);
        } else {
            satThen.retainAll(all); // who joined later is not told of those who had left by then
        }
        return new MeetingDetails(
                meeting.id(),
                inside,
                meeting.edition(),
                meeting.status(),
                meeting.startsAt(),
                meeting.isDated(),
                meeting.zone(),
                meeting.minutes(),
                meeting.dates(),
                meeting.place(),
                worded(meeting, meeting.topics()),
                answers,
                directory.summaries(actor, all).values().stream()
                        .sorted(Comparator.comparing(one -> one.name().text()))
                        .toList(),
                sitting,
                satThen,
                sitting.stream().filter(member -> policy.gives(actor, member)).collect(Collectors.toSet()),
                attended,
                actor.organisation().map(OrganisationId::new).orElse(null),
                meeting.record()
                        .map(text -> new LocalizedText(text, meeting.language()))
                        .orElse(null),
                meeting.approvedAt().orElse(null),
                meeting.status() == MeetingStatus.HELD && meeting.approvedAt().isEmpty() && queries.hasLater(meeting),
                meeting.cancelReason()
                        .map(text -> new LocalizedText(text, meeting.language()))
                        .orElse(null),
                policy.allowed(actor, meeting),
                queries.now());
    }

    private static List<LocalizedText> worded(Meeting meeting, List<String> topics) {
        return topics.stream()
                .map(topic -> new LocalizedText(topic, meeting.language()))
                .toList();
    }
}
