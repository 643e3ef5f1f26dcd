package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.EntryOrigin;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputSigner;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.Country;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of assessed inputs, each by {@link AssessmentPolicy#visibleTo} and in a fixed number of queries. */
@Component
class AssessmentQueries {

    /** The longest part of a list. */
    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    AssessmentQueries(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    private record Found(
            InputId id,
            @Nullable OrganisationId organisation,
            @Nullable EntryOrigin enteredOrigin,
            @Nullable StakeholderGroup stakeholderGroup,
            @Nullable CountryCode country,
            int signers,
            NameChoice nameChoice,
            @Nullable Integer sealedNumber,
            TextChoice textChoice,
            String textLanguage,
            Instant receivedAt,
            Admissibility admissibility,
            @Nullable Criterion criterion,
            @Nullable PublicationNumber publicNumber,
            long sameTexts,
            long total) {}

    /** Two queries, however many there are. */
    Slice<AssessmentRow> list(Actor actor, Where visible, AssessmentFilter filter, int from, int max) {
        return list(actor, visible, asked(filter), order(filter), from, max);
    }

    /** A part of them in the order of their ids, behind one; two queries. */
    Slice<AssessmentRow> behind(Actor actor, Where visible, AssessmentFilter filter, @Nullable InputId last, int max) {
        Where further = Where.given(last, behind -> Where.of("i.id > :behind", "behind", behind));
        return list(actor, visible, asked(filter).and(further), "i.id", 0, max);
    }

    /** Those of them that are still there, in the order in which they came; two queries. */
    List<AssessmentRow> some(Actor actor, Where visible, Collection<InputId> inputs) {
        return list(actor, visible, Where.in("i.id", "some", inputs), "i.received_at", 0, MOST)
                .rows();
    }

    private Slice<AssessmentRow> list(Actor actor, Where visible, Where asked, String order, int from, int max) {
        List<Found> found = jdbc.sql("""
            SELECT i.id, i.organisation, i.entered_origin, i.stakeholder_group, i.country,
                   i.name_choice, i.text_choice, i.text_language, i.received_at,
                   i.admissibility, i.criterion, i.public_number,
                   COALESCE(same.number_of, 1) AS same_texts, COUNT(*) OVER () AS total,
                   (SELECT COUNT(*) FROM assessment_signers s WHERE s.input_id = i.id) AS signers, %4$s
            FROM assessment_inputs i %6$s %5$s
            WHERE %1$s AND %2$s
            ORDER BY %3$s, i.id LIMIT :max OFFSET :skip
            """.formatted(
                                visible.sql(),
                                asked.sql(),
                                order,
                                SealedOrder.NUMBER,
                                SealedOrder.join("n.call_id = :call"),
                                sameTexts(visible)))
                .params(visible.and(asked).params())
                .param("max", Math.clamp(max, 1, MOST))
                .param("skip", Math.max(0, from))
                .query(Found.class)
                .list();
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                actor,
                found.stream().map(Found::organisation).filter(Objects::nonNull).collect(Collectors.toSet()));
        return Slice.counted(found, Found::total)
                .map(one -> row(one, one.organisation() == null ? null : known.get(one.organisation())));
    }

    private static String sameTexts(Where visible) {
        return """
            LEFT JOIN (SELECT i.text_digest, COUNT(*) AS number_of FROM assessment_inputs i
                       WHERE %s AND i.text_digest IS NOT NULL GROUP BY i.text_digest) same ON same.text_digest = i.text_digest
            """.formatted(visible.sql());
    }

    /** Where one is in such a list; empty if the list does not show it. */
    Optional<Neighbours> around(Where visible, AssessmentFilter filter, InputId input) {
        return Neighbours.of(jdbc, sameTexts(visible), visible.and(asked(filter)), order(filter) + ", i.id", input);
    }

    /** Those of them that are visible; one query. */
    Set<InputId> readable(Where visible, Collection<InputId> inputs) {
        Where where = visible.and(Where.in("i.id", "some", inputs));
        return jdbc.sql("SELECT i.id FROM assessment_inputs i WHERE " + where.sql())
                .params(where.params())
                .query(InputId.class)
                .set();
    }

    private static AssessmentRow row(Found one, @Nullable OrganisationSummary from) {
        return new AssessmentRow(
                one.id(),
                from,
                one.enteredOrigin(),
                from == null ? one.stakeholderGroup() : from.group(),
                from == null ? one.country() : from.country(),
                one.organisation() == null ? 0 : Math.max(0, one.signers() - 1),
                one.nameChoice(),
                Objects.requireNonNullElse(one.sealedNumber(), 0),
                one.textChoice(),
                one.textLanguage(),
                one.receivedAt(),
                one.admissibility(),
                one.criterion(),
                one.publicNumber(),
                one.sameTexts());
    }

    /** Which of its call's sealed inputs it is; 0 of one that is not sealed, which is not asked. */
    int sealed(Assessment assessment) {
        return assessment.isSealed()
                ? jdbc.sql("SELECT " + SealedOrder.NUMBER + " FROM assessment_inputs i "
                                + SealedOrder.join("n.call_id = :call") + " WHERE i.id = :id")
                        .param("call", assessment.call())
                        .param("id", assessment.input())
                        .query(Integer.class)
                        .optional()
                        .orElse(0)
                : 0;
    }

    /** How many inputs say the same as this one, itself included; a sealed one is compared with none (R14.8). */
    long same(Actor actor, DeskCase like) {
        Where where = saying(actor, like);
        return jdbc.sql("SELECT COUNT(*) FROM assessment_inputs i WHERE " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    /** Those that say the same and are not assessed yet, the first that came first. */
    List<InputId> undecided(Actor actor, DeskCase like, int max) {
        Where where = saying(actor, like).and(Where.of("i.admissibility = 'UNDECIDED'"));
        return jdbc.sql("SELECT i.id FROM assessment_inputs i WHERE " + where.sql()
                        + " ORDER BY i.received_at, i.id LIMIT :max")
                .params(where.params())
                .param("max", max)
                .query(InputId.class)
                .list();
    }

    private static Where saying(Actor actor, DeskCase like) {
        Assessment said = like.assessment();
        return AssessmentPolicy.visibleTo(actor, said.call(), like.team(), like.now())
                .and(said.digest()
                        .map(digest -> Where.of("i.text_digest = :digest", "digest", digest))
                        .orElseGet(() -> Where.of("i.id = :itself", "itself", said.input())));
    }

    /** The organisations behind inputs, each lead first; one query. */
    Map<InputId, List<InputSigner>> signers(Collection<InputId> inputs) {
        record Signed(InputId id, OrganisationId organisation, String part) {}
        return inputs.isEmpty()
                ? Map.of()
                : jdbc.sql("""
                    SELECT i.id, s.organisation, s.part FROM assessment_signers s
                    JOIN assessment_inputs i ON i.id = s.input_id
                    WHERE i.id IN (:ids)
                    ORDER BY i.id, CASE s.part WHEN 'LEAD' THEN 0 WHEN 'CO_SIGNER' THEN 1 ELSE 2 END
                    """).param("ids", inputs).query(Signed.class).list().stream()
                        .collect(Collectors.groupingBy(
                                Signed::id,
                                Collectors.mapping(
                                        one -> new InputSigner(one.organisation(), StoredSigner.part(one.part())),
                                        Collectors.toList())));
    }

    private static Where asked(AssessmentFilter filter) {
        return Where.given(filter.group(), group -> Where.of("i.stakeholder_group = :group", "group", group))
                .and(Where.given(
                        filter.country(), country -> Where.of("i.country = :country", "country", country.iso3())))
                .and(Where.given(filter.region(), region -> Where.in("i.country", "region", countries(region))))
                .and(Where.given(
                        filter.language(), language -> Where.of("i.text_language = :language", "language", language)))
                .and(Where.given(
                        filter.admissibility(),
                        as -> Where.of("i.admissibility = :admissibility", "admissibility", as)))
                .and(Where.given(filter.name(), name -> Where.of("i.name_choice = :name", "name", name)))
                .and(Where.given(filter.text(), text -> Where.of("i.text_choice = :text", "text", text)))
                .and(Where.given(filter.among(), some -> Where.in("i.id", "among", some)))
                .and(Where.given(filter.sameAs(), same -> Where.of("""
                    i.id = :same OR i.text_digest = (SELECT o.text_digest FROM assessment_inputs o
                      WHERE o.id = :same AND o.call_id = :call AND o.withdrawn = FALSE AND o.ends_at <= :now)
                    """, "same", same)))
                .and(Where.given(
                        filter.published(),
                        published -> published
                                ? AssessmentPolicy.PUBLIC
                                : Where.of("NOT " + AssessmentPolicy.PUBLIC.sql())));
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
            case SAME_TEXT -> "COALESCE(same.number_of, 1)";
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
}
