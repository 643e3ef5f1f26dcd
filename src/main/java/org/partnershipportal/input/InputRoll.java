package org.partnershipportal.input;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.access.Actor;
import org.partnershipportal.access.Permission;
import org.partnershipportal.access.PersonId;
import org.partnershipportal.access.Requires;
import org.partnershipportal.call.CallId;
import org.partnershipportal.organisation.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom a happening to an input or its call concerns, for those who must be told; asked by the portal only. A sealed input
 * concerns nobody who is known, and is in none of these lists (R14.8).
 */
@Service
@Transactional(readOnly = true)
public class InputRoll {

    private static final String CONTRIBUTORS = """
            SELECT i.id, i.call_id, i.organisation, i.person, i.status, 1 AS is_lead
            FROM input_inputs i
            WHERE i.name_choice <> 'SEALED' AND i.status <> 'WITHDRAWN' AND %1$s
            UNION ALL
            SELECT i.id, i.call_id, c.organisation, NULL, i.status, 0
            FROM input_inputs i JOIN input_cosigners c ON c.input_id = i.id AND c.status IN ('INVITED', 'SIGNED')
            WHERE i.name_choice <> 'SEALED' AND i.status <> 'WITHDRAWN' AND %1$s
            """;

    private final JdbcClient jdbc;

    InputRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One who contributes to an input.
     *
     * @param input the input
     * @param call its call
     * @param organisation the lead, or one that was asked to sign and is in; {@code null} for a person alone
     * @param person the person alone; {@code null} for an organisation
     * @param status where the input stands
     * @param lead whether this one submits it
     */
    public record Contributor(
            InputId input,
            CallId call,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            InputStatus status,
            boolean lead) {}

    /** Those who contribute to one input, the lead first. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> of(Actor actor, InputId id) {
        return jdbc.sql(CONTRIBUTORS.formatted("i.id = :id") + " ORDER BY is_lead DESC")
                .param("id", InputChanges.bytes(id.value()))
                .query((row, n) -> contributor(row))
                .list();
    }

    /** Those who contribute to the inputs of a call, drafts included. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> to(Actor actor, CallId call) {
        return jdbc.sql(CONTRIBUTORS.formatted("i.call_id = :call"))
                .param("call", InputChanges.bytes(call.value()))
                .query((row, n) -> contributor(row))
                .list();
    }

    private static Contributor contributor(ResultSet row) throws SQLException {
        byte[] organisation = row.getBytes("organisation");
        byte[] person = row.getBytes("person");
        return new Contributor(
                new InputId(InputChanges.uuid(Objects.requireNonNull(row.getBytes("id")))),
                new CallId(InputChanges.uuid(Objects.requireNonNull(row.getBytes("call_id")))),
                organisation == null ? null : new OrganisationId(InputChanges.uuid(organisation)),
                person == null ? null : new PersonId(InputChanges.uuid(person)),
                InputStatus.valueOf(row.getString("status")),
                row.getInt("is_lead") == 1);
    }
}
