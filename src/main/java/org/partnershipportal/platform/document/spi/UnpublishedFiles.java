package org.partnershipportal.platform.document.spi;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Id;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The policy for the files of records that some people have among themselves, such as the members of a working group: they are never
 * published, and no file leaves a record at the moment it is sent.
 *
 * @param <I> the id of such a record
 */
@Transactional(readOnly = true)
public abstract class UnpublishedFiles<I extends Id> implements DocumentOwner {

    private final String kind;
    private final Function<String, Optional<I>> parse;
    private final Consumer<I> lock;

    /**
     * The policy.
     *
     * @param kind the kind of record
     * @param parse reads an id from a text
     * @param lock holds the record with this id, if there is one, until the transaction ends
     */
    protected UnpublishedFiles(String kind, Function<String, Optional<I>> parse, Consumer<I> lock) {
        this.kind = kind;
        this.parse = parse;
        this.lock = lock;
    }

    /** Whether there is such a record. */
    protected abstract boolean exists(I id);

    /** The record's id; empty if it is of another kind, or has not the form of one. */
    protected final Optional<I> id(ContentRef owner) {
        return owner.kind().equals(kind) ? parse.apply(owner.id()) : Optional.empty();
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public boolean isEverPublished(ContentRef owner) {
        return false;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(ContentRef owner) {
        id(owner).ifPresent(lock);
    }

    /** An unknown one is treated with more care, not less. */
    @Override
    public boolean sealed(ContentRef owner) {
        return id(owner).filter(this::exists).isEmpty();
    }
}
