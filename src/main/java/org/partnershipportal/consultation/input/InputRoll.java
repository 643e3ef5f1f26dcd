package org.partnershipportal.consultation.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.Consent;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.platform.records.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom an event on an input or its call concerns, for notifications; asked only by the portal. A sealed input
 * concerns nobody who is known, and is in none of these lists (R14.8); what the team enters concerns an organisation
 * once it is submitted, and a holder that is not registered is told on paper (R14.13).
 */
@Service
@Transactional(readOnly = true)
public class InputRoll {

    private static final String CONTRIBUTORS = """
        SELECT i.id, i.call_id, i.organisation, i.person, i.status, NULL AS place, FALSE AS owes
        FROM input_inputs i
        WHERE {known} AND {someone} AND i.status <> 'WITHDRAWN' AND %1$s
        UNION ALL
        SELECT i.id, i.call_id, c.organisation, NULL, i.status, c.status,
               CASE WHEN i.frozen_version > 0 AND (c.status = 'INVITED' OR c.asked_again = TRUE OR NOT EXISTS (
                      SELECT 1 FROM input_signatures g WHERE g.cosigner_id = c.id AND g.text_version = i.frozen_version))
                    THEN TRUE ELSE FALSE END
        FROM input_inputs i JOIN input_cosigners c ON c.input_id = i.id AND c.status IN ('INVITED', 'SIGNED')
        WHERE {known} AND i.status <> 'WITHDRAWN' AND %1$s %2$s
        """.replace(
                    "{known}", Consent.isNotSealed("i.name_choice") + " AND " + InputPolicy.NOT_BEING_ENTERED)
            .replace("{someone}", "(i.organisation IS NOT NULL OR i.person IS NOT NULL)");

    /** The condition that it signed what is submitted. */
    private static final String BEHIND = """
        AND EXISTS (SELECT 1 FROM input_signatures s WHERE s.cosigner_id = c.id AND s.text_version = i.submitted_version)
        """;

    private static final String CO_SIGNED = " AND c.part = 'CO_SIGNER'";

    private final JdbcClient jdbc;
    private final Receipts receipts;

    InputRoll(JdbcClient jdbc, Receipts receipts) {
        this.jdbc = jdbc;
        this.receipts = receipts;
    }

    /**
     * One who contributes to an input.
     *
     * @param input the input
     * @param call its call
     * @param organisation the lead, or one that was asked to sign and is in; {@code null} for an individual
     * @param person the individual; {@code null} for an organisation
     * @param status where the input stands
     * @param place whether one that was asked has signed; {@code null} for the one who submits it
     * @param owes whether its signature of the latest frozen version is waited for: what {@link Cosigner#owes} says
     */
    public record Contributor(
            InputId input,
            CallId call,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            InputStatus status,
            @Nullable CosignerStatus place,
            boolean owes) {

        /** Whether this one submits it. */
        public boolean lead() {
            return place == null;
        }

        /** Whether this one submits it, or signed a version of it. */
        public boolean standsBehindIt() {
            return place == null || place == CosignerStatus.SIGNED;
        }
    }

    /** Those who contribute to one input, the lead first. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> of(Actor actor, InputId id) {
        return found(jdbc.sql(CONTRIBUTORS.formatted("i.id = :id", "")).param("id", id)).stream()
                .sorted(Comparator.comparing(one -> !one.lead()))
                .toList();
    }

    /**
     * The condition that a person, alone or with one of some organisations, is among {@link #of those who contribute}.
     *
     * @param person what gives the person in the statement
     * @param organisations the query that gives the organisations
     * @param id what gives the input's id in the statement
     */
    public static String isOf(String person, String organisations, String id) {
        return """
            EXISTS (SELECT 1 FROM input_inputs i
              WHERE i.id = %s AND %s AND i.status <> 'WITHDRAWN' AND %s
                AND ((i.organisation IS NULL AND i.person = %s) OR i.organisation IN (%5$s) OR EXISTS (
                      SELECT 1 FROM input_cosigners c
                      WHERE c.input_id = i.id AND c.status IN ('INVITED', 'SIGNED') AND c.organisation IN (%5$s))))
            """.formatted(
                        id, Consent.isNotSealed("i.name_choice"), InputPolicy.NOT_BEING_ENTERED, person, organisations);
    }

    /**
     * The condition that the actor leads the input, alone or as a signatory of the organisation acted for. A
     * sealed one is led by nobody.
     *
     * @param id what gives the input's id in the statement
     */
    public static Where isLedBy(Actor actor, String id) {
        PersonId person = actor.person();
        Where leads = actor.organisation()
                .map(own -> actor.holds(own, MemberRole.SIGNATORY)
                        ? Where.of("i.organisation = :leading", "leading", own)
                        : Where.none())
                .orElse(
                        person == null || actor.kind() != Actor.Kind.PERSON
                                ? Where.none()
                                : Where.of("i.organisation IS NULL AND i.person = :leading", "leading", person));
        return Where.of(
                "EXISTS (SELECT 1 FROM input_inputs i WHERE i.id = %s AND %s AND %s)"
                        .formatted(id, Consent.isNotSealed("i.name_choice"), leads.sql()),
                leads.params());
    }

    /**
     * The condition that the actor stands for the one who submits it, or for one that was asked to sign it and is in;
     * of a sealed one never.
     */
    public static Where isTheirs(Actor actor, String id) {
        return isThere(InputPolicy.ownedBy(actor).and(Where.of(Consent.isNotSealed("i.name_choice"))), id);
    }

    /** The condition that it is submitted, and not withdrawn since. */
    public static Where isSubmitted(String id) {
        return isThere(Where.of("i.status = 'SUBMITTED'"), id);
    }

    private static Where isThere(Where which, String id) {
        return Where.of(
                "EXISTS (SELECT 1 FROM input_inputs i WHERE i.id = %s AND %s)".formatted(id, which.sql()),
                which.params());
    }

    /** Those whom one of the input's receipts names and who are still in: the lead, and who had signed what was submitted. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> named(Actor actor, InputId id, int sequence) {
        Set<OrganisationId> named = receipts.named(actor, id.value(), sequence);
        return of(actor, id).stream()
                .filter(one -> one.lead() || named.contains(one.organisation()))
                .toList();
    }

    /** Those who stand behind what is submitted: the lead, and who signed it, as a supporter too. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> behind(Actor actor, InputId id) {
        return found(jdbc.sql(CONTRIBUTORS.formatted("i.id = :id AND i.status = 'SUBMITTED'", BEHIND))
                .param("id", id));
    }

    /** Those who learn what became of what is submitted: the lead, and who co-signed it (R14.7). */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> contributors(Actor actor, InputId id) {
        return found(jdbc.sql(CONTRIBUTORS.formatted("i.id = :id AND i.status = 'SUBMITTED'", BEHIND + CO_SIGNED))
                .param("id", id));
    }

    /** The same of some inputs; one query, and no row of any other. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> contributors(Actor actor, Collection<InputId> ids) {
        return ids.isEmpty()
                ? List.of()
                : found(jdbc.sql(
                                CONTRIBUTORS.formatted("i.id IN (:ids) AND i.status = 'SUBMITTED'", BEHIND + CO_SIGNED))
                        .param("ids", ids));
    }

    /** Those who contribute to the inputs of a call, drafts included. */
    @Requires(Permission.RUN_BY_ITSELF)
    public List<Contributor> to(Actor actor, CallId call) {
        return found(jdbc.sql(CONTRIBUTORS.formatted("i.call_id = :call", "")).param("call", call));
    }

    private static List<Contributor> found(JdbcClient.StatementSpec query) {
        record Found(
                InputId id,
                CallId callId,
                @Nullable OrganisationId organisation,
                @Nullable PersonId person,
                InputStatus status,
                @Nullable CosignerStatus place,
                boolean owes) {}
        return query.query(Found.class).list().stream()
                .map(row -> new Contributor(
                        row.id(),
                        row.callId(),
                        row.organisation(),
                        row.person(),
                        row.status(),
                        row.place(),
                        row.owes()))
                .toList();
    }
}
