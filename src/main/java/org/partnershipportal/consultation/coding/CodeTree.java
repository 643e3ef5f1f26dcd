package org.partnershipportal.consultation.coding;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Problem;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The codes of one call: a tree of few levels, small enough to be read and changed as a whole. */
@Entity
@Table(name = "coding_trees")
class CodeTree extends AbstractAggregateRoot<CodeTree> {

    static final int DEPTH = 4;
    static final int CODES = 500;

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    private UUID callId;

    @Version
    private @Nullable Long version;

    /** Counts changes by people: what somebody read before changing it. */
    private long edition;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "call_id", nullable = false)
    private List<Code> codes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CodeTree() {}

    CodeTree(CallId call) {
        callId = call.value();
    }

    CodeId add(AddCode command, ActorRef by, Instant at) {
        requireEdition(command.edition());
        if (codes.size() >= CODES) {
            throw new InvalidInput(Problem.of("name", "coding.problem.too-many-codes", CODES));
        }
        if (command.parent() != null && depth(find(command.parent())) >= DEPTH) {
            throw tooDeep("parent");
        }
        requireFree(command.parent(), command.name(), null);
        Code code = new Code(
                command.parent(),
                command.name(),
                command.note(),
                below(command.parent()).size());
        codes.add(code);
        edition++;
        registerEvent(new CodingEvent.CodeAdded(call(), code.id(), by, at));
        return code.id();
    }

    void change(ChangeCode command, ActorRef by, Instant at) {
        requireEdition(command.edition());
        Code code = find(command.code());
        requireFree(code.parent(), command.name(), code.id());
        code.rename(command.name(), command.note());
        edition++;
        registerEvent(new CodingEvent.CodeChanged(call(), code.id(), by, at));
    }

    /** Moves a code with all below it; never below itself, never deeper than the tree may be. */
    void move(MoveCode command, ActorRef by, Instant at) {
        requireEdition(command.edition());
        Code code = find(command.code());
        int above = 0;
        if (command.parent() != null) {
            Code parent = find(command.parent());
            if (isWithin(parent, code)) {
                throw new InvalidInput(Problem.of("parent", "coding.problem.below-itself"));
            }
            above = depth(parent);
        }
        if (above + height(code) > DEPTH) {
            throw tooDeep("parent");
        }
        requireFree(command.parent(), code.name(), code.id());
        CodeId from = code.parent();
        put(code, command.parent(), command.place());
        renumber(from);
        edition++;
        registerEvent(new CodingEvent.CodeMoved(call(), code.id(), by, at));
    }

    /** Makes one of two; who keeps the passages moves them in the same transaction. */
    void merge(MergeCodes command, ActorRef by, Instant at) {
        requireEdition(command.edition());
        Code gone = find(command.code());
        Code kept = find(command.into());
        if (isWithin(kept, gone)) {
            throw new InvalidInput(Problem.of("into", "coding.problem.below-itself"));
        }
        int deepest = below(gone.id()).stream().mapToInt(this::height).max().orElse(0);
        if (depth(kept) + deepest > DEPTH) {
            throw tooDeep("into");
        }
        List<Code> children = below(gone.id());
        children.forEach(child -> requireFree(kept.id(), child.name(), gone.id()));
        codes.remove(gone);
        children.forEach(child -> child.put(kept.id(), Integer.MAX_VALUE));
        renumber(kept.id());
        renumber(gone.parent());
        edition++;
        registerEvent(new CodingEvent.CodesMerged(call(), gone.id(), kept.id(), by, at));
    }

    /**
     * @param used whether a passage is coded with it
     * @throws NotAllowed if it is used, or codes stand below it
     */
    void delete(DeleteCode command, boolean used, ActorRef by, Instant at) {
        requireEdition(command.edition());
        Code code = find(command.code());
        if (!below(code.id()).isEmpty()) {
            throw new NotAllowed("coding.refusal.codes-below");
        }
        if (used) {
            throw new NotAllowed("coding.refusal.code-used");
        }
        codes.remove(code);
        renumber(code.parent());
        edition++;
        registerEvent(new CodingEvent.CodeDeleted(call(), code.id(), by, at));
    }

    /** Refuses codes that are not of this tree, as codes that do not exist. */
    void requireAll(Set<CodeId> wanted) {
        Set<CodeId> known = codes.stream().map(Code::id).collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            throw new NotFound();
        }
    }

    private Code find(CodeId id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    private List<Code> below(@Nullable CodeId parent) {
        return codes.stream()
                .filter(code -> Objects.equals(code.parent(), parent))
                .sorted(Comparator.comparingInt(Code::place))
                .toList();
    }

    private int depth(Code code) {
        CodeId parent = code.parent();
        return parent == null ? 1 : 1 + depth(find(parent));
    }

    private int height(Code code) {
        return 1 + below(code.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    private boolean isWithin(Code code, Code other) {
        CodeId parent = code.parent();
        return code.id().equals(other.id()) || (parent != null && isWithin(find(parent), other));
    }

    private void put(Code code, @Nullable CodeId parent, int place) {
        List<Code> neighbours = new ArrayList<>(below(parent).stream()
                .filter(other -> !other.id().equals(code.id()))
                .toList());
        neighbours.add(Math.clamp(place, 0, neighbours.size()), code);
        for (int i = 0; i < neighbours.size(); i++) {
            neighbours.get(i).put(parent, i);
        }
    }

    private void renumber(@Nullable CodeId parent) {
        List<Code> left = below(parent);
        for (int i = 0; i < left.size(); i++) {
            left.get(i).put(parent, i);
        }
    }

    private void requireFree(@Nullable CodeId parent, String name, @Nullable CodeId but) {
        boolean taken = below(parent).stream()
                .anyMatch(code -> !code.id().equals(but) && folded(code.name()).equals(folded(name)));
        if (taken) {
            throw new InvalidInput(Problem.of("name", "coding.problem.name-taken"));
        }
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static InvalidInput tooDeep(String field) {
        return new InvalidInput(Problem.of(field, "coding.problem.too-deep", DEPTH));
    }

    private void requireEdition(long read) {
        if (read != edition) {
            throw new ChangedMeanwhile();
        }
    }

    CallId call() {
        return new CallId(callId);
    }

    long edition() {
        return edition;
    }

    /** The codes in the order of a reader: each one before those below it. */
    List<CodeRow> rows() {
        List<CodeRow> rows = new ArrayList<>();
        list(null, 1, rows);
        return rows;
    }

    private void list(@Nullable CodeId parent, int depth, List<CodeRow> rows) {
        for (Code code : below(parent)) {
            rows.add(new CodeRow(code.id(), parent, depth, code.name(), code.note(), 0, 0));
            list(code.id(), depth + 1, rows);
        }
    }
}
