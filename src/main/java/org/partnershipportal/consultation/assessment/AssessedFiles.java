package org.partnershipportal.consultation.assessment;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.partnershipportal.ground.shared.ActorRef;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.document.DocumentId;

/** The files of one assessed input: which the team withholds, which somebody has checked, and which are public. */
@Embeddable
class AssessedFiles {

    /** The files that the desk does not publish. */
    @ElementCollection
    @CollectionTable(name = "assessment_held_back", joinColumns = @JoinColumn(name = "input_id"))
    @Column(name = "document")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> heldBack = new HashSet<>();

    /** The files that a member of the team looked at; void once something else is redacted, or said. */
    @ElementCollection
    @CollectionTable(name = "assessment_looked_at", joinColumns = @JoinColumn(name = "input_id"))
    private Set<StoredLook> looks = new HashSet<>();

    /**
     * The files of the version that is published in which nothing was found beside a public name, or that somebody looked at;
     * no other is public.
     */
    @ElementCollection
    @CollectionTable(name = "assessment_files", joinColumns = @JoinColumn(name = "input_id"))
    @Column(name = "document")
    @JdbcTypeCode(SqlTypes.BINARY)
    private Set<UUID> publicFiles = new HashSet<>();

    /** Nothing that was decided holds for the files of another version. */
    void forget() {
        heldBack.clear();
        looks.clear();
    }

    void forgetLooks() {
        looks.clear();
    }

    /** What the team does not publish, in place of what it did not before. */
    void holdBack(Collection<DocumentId> files) {
        replace(heldBack, files.stream().map(DocumentId::value).collect(Collectors.toSet()));
    }

    /**
     * Files in which nothing was found, and those that somebody looked at, are public; the others stay back. Where no name is
     * public, a file is public only if somebody looked at it: its letterhead can show whose it is, and nobody searched for that.
     *
     * @param found what a search found in each file
     * @param named whether the public reads whose the input is
     */
    void publish(Map<DocumentId, FileCheck.Result> found, boolean named) {
        replace(
                publicFiles,
                found.entrySet().stream()
                        .filter(file -> (named && !file.getValue().needsLook()) || isLookedAt(file.getKey()))
                        .map(file -> file.getKey().value())
                        .collect(Collectors.toSet()));
    }

    /** None is public until somebody looks at it again. */
    void closeUntilLookedAt() {
        forgetLooks();
        takeOff();
    }

    void takeOff() {
        publicFiles.clear();
    }

    /**
     * Somebody looked at the file.
     *
     * @param atOnce whether it is public from now on
     * @return whether nobody had before
     */
    boolean look(DocumentId file, boolean atOnce, ActorRef by, Instant at) {
        if (isLookedAt(file)) {
            return false;
        }
        looks.add(new StoredLook(file.value(), by.person(), at));
        if (atOnce) {
            publicFiles.add(file.value());
        }
        return true;
    }

    private boolean isLookedAt(DocumentId file) {
        return looks.stream().anyMatch(look -> look.document().equals(file.value()));
    }

    boolean isOpen(DocumentId file) {
        return publicFiles.contains(file.value()) && !heldBack.contains(file.value());
    }

    /** The public ones. */
    Set<DocumentId> open() {
        return publicFiles.stream()
                .map(DocumentId::new)
                .filter(this::isOpen)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Those that were open before, that nobody holds back, and that are open no more. */
    Set<DocumentId> closedSince(Set<DocumentId> before, Collection<DocumentId> heldBack) {
        Set<DocumentId> closed = new HashSet<>(before);
        closed.removeAll(open());
        closed.removeAll(heldBack);
        return closed;
    }

    Set<DocumentId> heldBack() {
        return heldBack.stream().map(DocumentId::new).collect(Collectors.toSet());
    }

    /** Who looked at which file, and when. */
    Map<DocumentId, FileLook> looks() {
        return looks.stream()
                .collect(Collectors.toMap(
                        look -> new DocumentId(look.document()),
                        look -> new FileLook(
                                look.person() == null ? null : new PersonId(look.person()), look.lookedAt())));
    }

    /** Writes to the database what differs and no more; whether anything does. */
    static <T> boolean replace(Set<T> kept, Set<T> wanted) {
        boolean less = kept.retainAll(wanted);
        return kept.addAll(wanted) || less;
    }
}
