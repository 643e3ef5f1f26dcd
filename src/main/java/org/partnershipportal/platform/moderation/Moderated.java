package org.partnershipportal.platform.moderation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.vault.Vault;

/** A kind of record about which decisions can be appealed; a bean of the module that keeps such records. */
public interface Moderated {

    /** The kind, as in {@link org.partnershipportal.ground.shared.ContentRef#kind()}. */
    String kind();

    /** Titles for the people who decide appeals; unknown ids are left out. One query. */
    Map<String, LocalizedText> titles(Collection<String> ids);

    /** Whose data key encrypts what is said of the record: its call's, if it belongs to one. */
    default UUID scope(String id) {
        return Vault.PORTAL;
    }

    /** The record's address below {@code /app/{acting}/}. */
    String path(String id);

    /**
     * Whether the actor may decide against those whom the record concerns, and take such a decision back; asked after
     * the decision was written into the record, in the same transaction.
     */
    boolean mayDecide(Actor actor, String id);

    /** Whether the actor speaks for those whom the decision hit: may read the case and appeal. */
    boolean speaksFor(Actor actor, String id);

    /**
     * Whether the actor enters an appeal that came outside the portal, from those whom the decision hit and who have no way into
     * it (R14.13); another person decides it.
     */
    default boolean entersAppeals(Actor actor, String id) {
        return false;
    }

    /**
     * The same as {@link #speaksFor}, as a condition; a record that it lets through has a title.
     *
     * @param id the column in which the record's id stands, in letters
     */
    Where concerning(Actor actor, String id);

    /**
     * Whether the actor, of the secretariat or a moderator, may know of an appeal about the record and decide it; a module
     * whose records such staff never see says no.
     */
    default boolean mayHear(Actor actor, String id) {
        return true;
    }

    /**
     * The same as {@link #mayHear}, as a condition; a record that it lets through has a title.
     *
     * @param id the column in which the record's id stands, in letters
     */
    default Where heardBy(Actor actor, String id) {
        return Where.all();
    }

    /**
     * The condition that somebody can decide an appeal about the record, so that it shows where nobody can.
     * A module whose records only some named persons hear of says which of them can (R14.11).
     *
     * @param id the column in which the record's id stands, in letters
     * @param fresh makes, of the column in which a person stands, that the person had no part in the case
     */
    default Where hasHearer(String id, Function<String, Where> fresh) {
        return Where.all();
    }

    /** Whether it is the person's own cause, so that they cannot decide it whatever they act for. */
    boolean isOwnCause(PersonId person, String id);

    /**
     * The same as {@link #isOwnCause}, as a condition.
     *
     * @param id the column in which the record's id stands, in letters
     */
    Where ownCauseOf(PersonId person, String id);

    /**
     * Whether the actor reads words of others in the record, and so can report it to the moderators; a module whose records they do
     * not hide says no.
     */
    default boolean mayReport(Actor actor, String id) {
        return false;
    }

    /** By which rule was decided against the record, beside the reason. */
    default List<Sentence> grounds(String id) {
        return List.of();
    }

    /** Who hears an appeal, as those concerned are told before they make one. */
    default Sentence heard() {
        return Sentence.of("moderation.appeal.heard");
    }

    /** What belongs into an appeal about the record, and what does not. */
    default List<Sentence> advice(String id) {
        return List.of();
    }

    /**
     * Sets the decision aside, in the transaction of the appeal's decision. Does nothing where the decision no longer
     * stands.
     *
     * @param reason why, as those concerned are told
     */
    void overturn(Actor by, String id, String reason);
}
