package org.partnershipportal.consultation.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of assessed inputs, each in a fixed number of queries; asked after the report team was checked. */
@Component
class AssessmentQueries {

    /** The longest part of a list. */
    static final int MOST = 200;

    /** What is on public paths: {@link Assessment} lets nothing have a number that may not be public, nor does the table. */
    static final String PUBLIC = "(i.public_number IS NOT NULL)";

    /** What the report team reads of a call whose deadline is over: {@link AssessmentPolicy} in words of the database. */
    static final String READABLE = "(i.call_id = :call AND i.withdrawn = FALSE AND i.ends_at <= :now)";

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    AssessmentQueries(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /** Two queries, however many there are. */
    Slice<AssessmentRow> list(Actor actor, CallId call, AssessmentFilter filter, Instant now, int from, int max) {
        Map<String, Object> params = readable(call, now);
        String where = where(filter, params);
        params.put("max", Math.clamp(max, 1, MOST));
        params.put("skip", Math.max(0, from));
        return list(actor, where, order(filter), params);
    }

    /** Those of them that are still there, in the order in which they came; two queries. */
    List<AssessmentRow> some(Actor actor, CallId call, Collection<InputId> inputs, Instant now) {
        Map<String, Object> params = readable(call, now);
        params.put("some", bytes(inputs));
        params.put("max", MOST);
        params.put("skip", 0);
        return list(actor, "i.id IN (:some)", "i.received_at", params).rows();
    }

    private Slice<AssessmentRow> list(Actor actor, String where, String order, Map<String, Object> params) {
        record Found(
                InputId id,
                @Nullable OrganisationId lead,
                int signers,
                NameChoice name,
                int sealed,
                TextChoice text,
                String language,
                Instant received,
                Admissibility admissibility,
                @Nullable Criterion criterion,
                @Nullable PublicationNumber number,
                long same,
                long total) {}
        List<Found> found = jdbc.sql("""
            SELECT i.id, i.organisation, i.name_choice, i.text_choice, i.text_language, i.received_at,
                   i.admissibility, i.criterion, i.public_number, same.number_of AS same_texts, COUNT(*) OVER () AS total,
                   (SELECT COUNT(*) FROM assessment_signers s WHERE s.input_id = i.id) AS signers, %4$s
            FROM assessment_inputs i
            JOIN (SELECT i.text_digest, COUNT(*) AS number_of FROM assessment_inputs i WHERE %1$s
                  GROUP BY i.text_digest) same ON same.text_digest = i.text_digest
            %5$s
            WHERE %1$s AND %2$s
            ORDER BY %3$s, i.id LIMIT :max OFFSET :skip
            """.formatted(
                                READABLE, where, order, SealedOrder.NUMBER, SealedOrder.join("n.call_id = :call")))
                .params(params)
                .query((row, n) -> new Found(
                        input(row),
                        organisation(row),
                        row.getInt("signers"),
                        NameChoice.valueOf(row.getString("name_choice")),
                        row.getInt("sealed_number"),
                        TextChoice.valueOf(row.getString("text_choice")),
                        row.getString("text_language"),
                        instant(row, "received_at"),
                        Admissibility.valueOf(row.getString("admissibility")),
                        row.getString("criterion") == null ? null : Criterion.valueOf(row.getString("criterion")),
                        row.getString("public_number") == null
                                ? null
                                : new PublicationNumber(row.getString("public_number")),
                        row.getLong("same_texts"),
                        row.getLong("total")))
                .list();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor, found.stream().map(Found::lead).filter(Objects::nonNull).collect(Collectors.toSet()));
        return new Slice<>(
                found.stream()
                        .map(one -> new AssessmentRow(
                                one.id(),
                                one.lead() == null ? null : known.get(one.lead()),
                                one.lead() == null ? 0 : Math.max(0, one.signers() - 1),
                                one.name(),
                                one.sealed(),
                                one.text(),
                                one.language(),
                                one.received(),
                                one.admissibility(),
                                one.criterion(),
                                one.number(),
                                one.same()))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    /** Which of its call's sealed inputs it is; 0 of one that is not sealed, which is not asked. */
    int sealed(Assessment assessment) {
        return assessment.isSealed()
                ? jdbc.sql("SELECT " + SealedOrder.NUMBER + " FROM assessment_inputs i "
                                + SealedOrder.join("n.call_id = :call") + " WHERE i.id = :id")
                        .param("call", UuidBytes.of(assessment.call().value()))
                        .param("id", UuidBytes.of(assessment.input().value()))
                        .query((row, n) -> row.getInt("sealed_number"))
                        .single()
                : 0;
    }

    /** How many inputs say the same as this one, itself included. */
    long same(Assessment assessment, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM assessment_inputs i WHERE " + READABLE + " AND i.text_digest = :digest")
                .params(readable(assessment.call(), now))
                .param("digest", assessment.digest())
                .query(Long.class)
                .single();
    }

    /** Those that say the same and are not judged yet, the first that came first. */
    List<InputId> undecided(Assessment like, Instant now, int max) {
        return jdbc.sql("SELECT i.id FROM assessment_inputs i WHERE " + READABLE
                        + " AND i.text_digest = :digest AND i.admissibility = 'UNDECIDED'"
                        + " ORDER BY i.received_at, i.id LIMIT :max")
                .params(readable(like.call(), now))
                .param("digest", like.digest())
                .param("max", max)
                .query((row, n) -> input(row))
                .list();
    }

    /** The organisations behind inputs, each lead first; one query. */
    Map<InputId, List<InputSigner>> signers(String where, Map<String, Object> params) {
        record Signed(InputId input, InputSigner signer) {}
        return jdbc
                .sql("""
                    SELECT i.id, s.organisation, s.part FROM assessment_signers s
                    JOIN assessment_inputs i ON i.id = s.input_id
                    WHERE %s
                    ORDER BY i.id, CASE s.part WHEN 'LEAD' THEN 0 WHEN 'CO_SIGNER' THEN 1 ELSE 2 END
                    """.formatted(where))
                .params(params)
                .query((row, n) -> new Signed(
                        input(row),
                        new InputSigner(
                                Objects.requireNonNull(organisation(row)), StoredSigner.part(row.getString("part")))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Signed::input, Collectors.mapping(Signed::signer, Collectors.toList())));
    }

    static Map<String, Object> readable(CallId call, Instant now) {
        Map<String, Object> params = new HashMap<>();
        params.put("call", UuidBytes.of(call.value()));
        params.put("now", now.atOffset(ZoneOffset.UTC));
        return params;
    }

    static List<byte[]> bytes(Collection<InputId> ids) {
        return ids.stream().map(id -> UuidBytes.of(id.value())).toList();
    }

    private static String where(AssessmentFilter filter, Map<String, Object> params) {
        List<String> all = new ArrayList<>(List.of("1 = 1"));
        add(all, params, "i.stakeholder_group = :group", "group", name(filter.group()));
        add(
                all,
                params,
                "i.country = :country",
                "country",
                filter.country() == null ? null : filter.country().iso3());
        RegionalGroup region = filter.region();
        add(all, params, "i.country IN (:region)", "region", region == null ? null : countries(region));
        add(all, params, "i.text_language = :language", "language", filter.language());
        add(all, params, "i.admissibility = :admissibility", "admissibility", name(filter.admissibility()));
        add(all, params, "i.name_choice = :name", "name", name(filter.name()));
        add(all, params, "i.text_choice = :text", "text", name(filter.text()));
        InputId same = filter.sameAs();
        add(
                all,
                params,
                "i.text_digest = (SELECT o.text_digest FROM assessment_inputs o WHERE o.id = :same AND o.call_id ="
                        + " :call AND o.withdrawn = FALSE AND o.ends_at <= :now)",
                "same",
                same == null ? null : UuidBytes.of(same.value()));
        if (filter.published() != null) {
            all.add(filter.published() ? PUBLIC : "NOT " + PUBLIC);
        }
        return String.join(" AND ", all);
    }

    private static void add(
            List<String> all, Map<String, Object> params, String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            params.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static List<String> countries(RegionalGroup region) {
        return Countries.standard().all().stream()
                .filter(country -> country.group().filter(region::equals).isPresent())
                .map(Country::code)
                .map(CountryCode::iso3)
                .toList();
    }

    private static String order(AssessmentFilter filter) {
        String by = switch (filter.order()) {
            case RECEIVED -> "i.received_at";
            case GROUP -> "i.stakeholder_group";
            case COUNTRY -> "i.country";
            case LANGUAGE -> "i.text_language";
            case ADMISSIBILITY -> "i.admissibility";
            case PUBLISHED -> "i.published_at";
            case SAME_TEXT -> "same.number_of";
        };
        String direction = filter.descending() ? " DESC" : "";
        return by
                + direction
                + switch (filter.order()) {
                    case RECEIVED -> "";
                    case SAME_TEXT -> ", i.text_digest, i.received_at";
                    default -> ", i.received_at";
                };
    }

    static InputId input(ResultSet row) throws SQLException {
        return new InputId(UuidBytes.read(row.getBytes("id")));
    }

    static @Nullable OrganisationId organisation(ResultSet row) throws SQLException {
        byte[] id = row.getBytes("organisation");
        return id == null ? null : new OrganisationId(UuidBytes.read(id));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
