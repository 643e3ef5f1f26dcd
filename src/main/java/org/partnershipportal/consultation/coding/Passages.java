package org.partnershipportal.consultation.coding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnershipportal.consultation.assessment.KnownSender;
import org.partnershipportal.consultation.assessment.Neighbours;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passages of inputs that the report team marks with codes, after the end of each input's own time (R14.9). Their words
 * are read from the input each time: what is withdrawn, found inadmissible or submitted again is in no list any more.
 */
@Service
@Transactional
public class Passages {

    /** The longest part of a list. */
    private static final int MOST = 50;

    private static final Comparator<PassageRow> IN_THE_TEXT = Comparator.comparing(PassageRow::span);

    private final PassageRepository passages;
    private final CodeTreeRepository trees;
    private final CodingQueries queries;
    private final CodingDesk desk;
    private final Sources sources;
    private final ApplicationEventPublisher events;

    Passages(
            PassageRepository passages,
            CodeTreeRepository trees,
            CodingQueries queries,
            CodingDesk desk,
            Sources sources,
            ApplicationEventPublisher events) {
        this.passages = passages;
        this.trees = trees;
        this.queries = queries;
        this.desk = desk;
        this.sources = sources;
        this.events = events;
    }

    /**
     * Marks a passage.
     *
     * @throws NotFound for everyone but the call's report team, and for an input that was withdrawn
     * @throws NotAllowed before the end of the input's own time (R14.9), or if it is inadmissible
     * @throws ChangedMeanwhile if another version stands than was read
     * @throws InvalidInput if the answer has no such part, no code is chosen, or the part is marked already
     */
    @Requires(Permission.CODE_INPUTS)
    public PassageId mark(Actor actor, MarkPassage command) {
        CodeTree tree = desk.locked(actor, command.call()).orElseThrow(NotFound::new);
        SourceText source = source(actor, command.call(), command.input());
        tree.requireAll(command.codes());
        Passage passage = new Passage(command, source, Objects.requireNonNull(actor.person()), actor.ref(), desk.now());
        queries.forgetRead(source.input());
        return Once.first(
                        () -> passages.saveAndFlush(passage),
                        () -> new InvalidInput(Problem.of("span", "coding.problem.marked-already")))
                .id();
    }

    /**
     * Changes with which codes a passage is marked.
     *
     * @throws NotFound if it is not there any more, or one of the codes is not
     * @throws ChangedMeanwhile if somebody changed it since it was read
     */
    @Requires(Permission.CODE_INPUTS)
    public void recode(Actor actor, RecodePassage command) {
        CodeTree tree = desk.locked(actor, command.call()).orElseThrow(NotFound::new);
        Passage passage = find(command.call(), command.passage());
        sources.read(actor, passage.input()); // refuses what may not be coded any more
        tree.requireAll(command.codes());
        passage.recode(command, actor.ref(), desk.now());
        passages.saveAndFlush(passage);
    }

    /**
     * Takes a mark away.
     *
     * @param edition the edition that was read
     * @throws ChangedMeanwhile if somebody changed it since
     */
    @Requires(Permission.CODE_INPUTS)
    public void remove(Actor actor, CallId call, PassageId id, long edition) {
        desk.locked(actor, call);
        Passage passage = find(call, id);
        passage.remove(edition, actor.ref(), desk.now());
        passages.delete(passages.saveAndFlush(passage));
    }

    /**
     * Notes that an input was read and holds nothing to mark, or takes that back.
     *
     * @throws NotAllowed if passages of it are marked
     */
    @Requires(Permission.CODE_INPUTS)
    public void noteNothing(Actor actor, CallId call, InputId input, boolean nothing) {
        desk.locked(actor, call);
        SourceText source = source(actor, call, input);
        PersonId reader = Objects.requireNonNull(actor.person());
        if (!nothing) {
            queries.forgetRead(input);
        } else if (queries.ofInput(input).stream().anyMatch(place -> place.version() == source.version())) {
            throw new NotAllowed("coding.refusal.marked");
        } else {
            queries.noteRead(source, reader, desk.now());
        }
        events.publishEvent(new CodingEvent.ReadWithoutPassage(source.call(), input, nothing, actor.ref(), desk.now()));
    }

    /**
     * One input with what is marked in it.
     *
     * @throws NotFound for everyone but the call's report team, and for an input that was withdrawn
     * @throws NotAllowed before the end of the input's own time (R14.9), or if it is inadmissible
     */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public InputCoding of(Actor actor, InputId input) {
        Sources.Usable usable = sources.read(actor, input);
        SourceText source = usable.text();
        CodingQueries.Marked marked = queries.marked(source);
        Optional<CodeTree> tree = trees.findById(source.call().value());
        return new InputCoding(
                source,
                marked.places().stream()
                        .map(place -> place.read(source))
                        .filter(Objects::nonNull)
                        .sorted(IN_THE_TEXT)
                        .toList(),
                tree.map(CodeTree::rows).orElse(List.of()),
                tree.map(CodeTree::edition).orElse(0L),
                marked.nothing(),
                desk.allowed(actor, usable.team()));
    }

    /**
     * Which inputs that may be coded today came before and after one of them; two queries.
     *
     * @throws NotFound for everyone but the call's report team, and for an input that may not be coded today
     */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public Neighbours around(Actor actor, CallId call, InputId input) {
        return sources.around(desk.require(actor, call), input).orElseThrow(NotFound::new);
    }

    /**
     * The inputs that may be coded today, and how far each has come.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 50
     */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public Slice<CodableInput> inputs(Actor actor, CallCode call, int from, int max) {
        ReportTeam team = desk.require(actor, call);
        List<StandingInput> all = sources.usable(team);
        CodingCounts counts =
                new CodingCounts(Sources.versions(all), queries.ofCall(team.call()), queries.read(team.call()));
        Slice<StandingInput> part = Slice.part(all, Math.max(0, from), Math.clamp(max, 1, MOST));
        Map<OrganisationId, OrganisationSummary> names = sources.leads(actor, part.rows());
        return part.map(one -> new CodableInput(
                one.input(), KnownSender.of(one, names), counts.passages(one.input()), counts.isNothing(one.input())));
    }

    /**
     * What is marked with a code today.
     *
     * @param from how many to leave out at the beginning
     * @param max how many at most, up to 50
     */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public Slice<PassageRow> of(Actor actor, CallCode call, CodeId code, int from, int max) {
        ReportTeam team = desk.require(actor, call);
        List<StandingInput> usable = sources.usable(team);
        List<Passage.Place> standing = CodingCounts.standing(
                Sources.versions(usable),
                queries.ofCode(code).stream()
                        .filter(place -> place.call().equals(team.call()))
                        .toList());
        Slice<Passage.Place> part = Slice.part(standing, Math.max(0, from), Math.clamp(max, 1, MOST));
        return new Slice<>(read(actor, team, usable, part.rows()), part.total());
    }

    /** Passages of one call behind ids, as far as they stand today; for the report that cites them. */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public List<PassageRow> of(Actor actor, CallId call, Collection<PassageId> ids) {
        ReportTeam team = desk.require(actor, call);
        List<Passage.Place> wanted = queries.of(ids).stream()
                .filter(place -> place.call().equals(call))
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<StandingInput> usable = sources.usable(team);
        return read(actor, team, usable, CodingCounts.standing(Sources.versions(usable), wanted));
    }

    private List<PassageRow> read(Actor actor, ReportTeam team, List<StandingInput> usable, List<Passage.Place> part) {
        Set<InputId> lieIn = part.stream().map(Passage.Place::input).collect(Collectors.toSet());
        Map<InputId, SourceText> texts = sources.read(
                actor,
                team,
                usable.stream().filter(one -> lieIn.contains(one.input())).toList());
        return part.stream()
                .map(place -> place.read(Objects.requireNonNull(texts.get(place.input()))))
                .filter(Objects::nonNull)
                .toList();
    }

    /** An input of a call as it stands; one of another call is not there. */
    private SourceText source(Actor actor, CallId call, InputId input) {
        SourceText source = sources.read(actor, input).text();
        if (!source.call().equals(call)) {
            throw new NotFound();
        }
        return source;
    }

    private Passage find(CallId call, PassageId id) {
        return passages.findById(id.value())
                .filter(passage -> passage.call().equals(call))
                .orElseThrow(NotFound::new);
    }
}
