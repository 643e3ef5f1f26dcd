package org.partnershipportal.consultation.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.ReportTeam;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.ForOwnPages;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Once;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes of a call: a tree that its report team builds from the opening of the call. For everyone else it does not
 * exist (R0.1).
 */
@Service
@Transactional
@ForOwnPages
public class Codes {

    private final CodeTreeRepository trees;
    private final CodingQueries queries;
    private final CodingDesk desk;
    private final Sources sources;

    Codes(CodeTreeRepository trees, CodingQueries queries, CodingDesk desk, Sources sources) {
        this.trees = trees;
        this.queries = queries;
        this.desk = desk;
        this.sources = sources;
    }

    /**
     * Adds a code.
     *
     * @throws ChangedMeanwhile if somebody changed the tree since it was read
     * @throws InvalidInput if a neighbour has the name, or the tree would be too deep or too big
     */
    @Requires(Permission.CODE_INPUTS)
    public CodeId add(Actor actor, AddCode command) {
        CodeTree tree = locked(actor, command.call());
        CodeId id = tree.add(command, actor.ref(), desk.now());
        save(tree);
        return id;
    }

    /**
     * Renames a code.
     *
     * @throws ChangedMeanwhile if somebody changed the tree since it was read
     * @throws InvalidInput if a neighbour has the name
     */
    @Requires(Permission.CODE_INPUTS)
    public void change(Actor actor, ChangeCode command) {
        of(actor, command.call(), tree -> tree.change(command, actor.ref(), desk.now()));
    }

    /**
     * Moves a code with all below it.
     *
     * @throws ChangedMeanwhile if somebody changed the tree since it was read
     * @throws InvalidInput if it would stand below itself or too deep
     */
    @Requires(Permission.CODE_INPUTS)
    public void move(Actor actor, MoveCode command) {
        of(actor, command.call(), tree -> tree.move(command, actor.ref(), desk.now()));
    }

    /**
     * Makes one code of two; every passage of the first is the second's afterwards.
     *
     * @throws ChangedMeanwhile if somebody changed the tree since it was read
     * @throws InvalidInput if the second stands below the first, or what stands below the first has no place there
     */
    @Requires(Permission.CODE_INPUTS)
    public void merge(Actor actor, MergeCodes command) {
        of(actor, command.call(), tree -> {
            tree.merge(command, actor.ref(), desk.now());
            queries.recode(command.code(), command.into());
        });
    }

    /**
     * Deletes a code that nothing is marked with.
     *
     * @throws ChangedMeanwhile if somebody changed the tree since it was read
     * @throws NotAllowed if passages are marked with it, or codes stand below it
     */
    @Requires(Permission.CODE_INPUTS)
    public void delete(Actor actor, DeleteCode command) {
        of(
                actor,
                command.call(),
                tree -> tree.delete(command, queries.isUsed(command.code()), actor.ref(), desk.now()));
    }

    /**
     * The tree with how often each code is used today, and how far coding has come. Passages of inputs that were
     * withdrawn, found inadmissible or submitted again are in no count.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public CodeTreeDetails tree(Actor actor, CallCode code) {
        ReportTeam team = desk.require(actor, code);
        List<StandingInput> usable = sources.usable(team);
        CodingCounts counts =
                new CodingCounts(Sources.versions(usable), queries.ofCall(team.call()), queries.read(team.call()));
        Optional<CodeTree> tree = trees.findById(team.call().value());
        return new CodeTreeDetails(
                team.call(),
                tree.map(CodeTree::edition).orElse(0L),
                queries.counted(tree.map(CodeTree::rows).orElse(List.of()), team, desk.now()),
                counts.progress(),
                usable.stream()
                        .map(StandingInput::input)
                        .filter(counts::isUntouched)
                        .findFirst()
                        .orElse(null),
                desk.allowed(actor, team));
    }

    /**
     * The codes of a call with how often each is used today, counted and not read.
     *
     * @throws NotFound for everyone but the call's report team
     */
    @Requires(Permission.CODE_INPUTS)
    @Transactional(readOnly = true)
    public List<CodeRow> used(Actor actor, CallId call) {
        ReportTeam team = desk.require(actor, call);
        return queries.counted(trees.findById(call.value()).map(CodeTree::rows).orElse(List.of()), team, desk.now());
    }

    private void of(Actor actor, CallId call, Consumer<CodeTree> verb) {
        CodeTree tree = locked(actor, call);
        verb.accept(tree);
        save(tree);
    }

    private CodeTree locked(Actor actor, CallId call) {
        return desk.locked(actor, call).orElseGet(() -> new CodeTree(call));
    }

    /** Who begins the tree at the same time as another is told so. */
    private void save(CodeTree tree) {
        Once.first(() -> trees.saveAndFlush(tree), ChangedMeanwhile::new);
    }
}
