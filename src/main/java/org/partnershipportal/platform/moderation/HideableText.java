package org.partnershipportal.platform.moderation;

import java.util.UUID;
import java.util.function.Function;
import org.partnershipportal.ground.shared.Ids;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Texts of organisations that a moderator hides by a published rule: signatories of the organisation that wrote one can appeal, and
 * nobody decides in their own cause, nor in that of an organisation that they left less than twelve months ago. Ids are those of a
 * {@code BINARY(16)} column.
 */
public abstract class HideableText implements Moderated {

    private static final String IN_LETTERS = "UNHEX(REPLACE(%s, '-', ''))";

    private final JdbcClient jdbc;

    protected HideableText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What hides one. */
    protected abstract Permission hides();

    /**
     * The condition that the organisation {@code :writer} wrote it. It stands within those on {@code moderation_cases c}, and so
     * gives no table that name.
     *
     * @param id where its id stands, in bytes
     */
    protected abstract String isOfWriter(String id);

    /**
     * The condition that it is the own cause of the person {@code :person}, who belongs to those concerned or left them not long ago;
     * as {@link #isOfWriter} without a table {@code c}.
     *
     * @param id where its id stands, in bytes
     */
    protected abstract String isOwnCauseOfPerson(String id);

    @Override
    public boolean mayDecide(Actor actor, String id) {
        PersonId person = actor.person();
        return hides().isOpenTo(actor) && person != null && !isOwnCause(person, id);
    }

    @Override
    public Where concerning(Actor actor, String id) {
        return actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.SIGNATORY))
                .map(own -> Where.of(isOfWriter(IN_LETTERS.formatted(id)), "writer", own))
                .orElse(Where.none());
    }

    @Override
    public boolean isOwnCause(PersonId person, String id) {
        return Ids.parse(id, Function.<UUID>identity())
                .filter(known -> jdbc.sql("SELECT CASE WHEN " + isOwnCauseOfPerson(":id") + " THEN 1 ELSE 0 END")
                                .param("id", known)
                                .param("person", person)
                                .query(Integer.class)
                                .single()
                        == 1)
                .isPresent();
    }

    @Override
    public Where ownCauseOf(PersonId person, String id) {
        return Where.of(isOwnCauseOfPerson(IN_LETTERS.formatted(id)), "person", person);
    }
}
