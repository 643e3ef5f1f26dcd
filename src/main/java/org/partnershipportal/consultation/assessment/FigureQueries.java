package org.partnershipportal.consultation.assessment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.platform.taxonomy.Countries;
import org.partnershipportal.platform.taxonomy.RegionalGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts inputs, by a condition on {@code assessment_inputs i}, in a fixed number of queries. */
@Component
class FigureQueries {

    private final JdbcClient jdbc;
    private final OrganisationDirectory directory;

    FigureQueries(JdbcClient jdbc, OrganisationDirectory directory) {
        this.jdbc = jdbc;
        this.directory = directory;
    }

    /**
     * The figures of all that meet the condition. Groups and countries are those of today.
     *
     * @param named which of them tell whose they are, as a condition too
     */
    Figures figures(Where where, Where named) {
        record Signing(OrganisationId organisation, long leads, long signs) {}
        List<Signing> signing = jdbc.sql("""
            SELECT s.organisation, SUM(CASE WHEN s.part = 'LEAD' THEN 1 ELSE 0 END) AS leads,
                   SUM(CASE WHEN s.part = 'SUPPORTER' THEN 0 ELSE 1 END) AS signs
            FROM assessment_signers s JOIN assessment_inputs i ON i.id = s.input_id
            WHERE %s GROUP BY s.organisation
            """.formatted(where.and(named).sql()))
                .params(where.and(named).params())
                .query(Signing.class)
                .list();
        Map<String, Long> languages = count("i.text_language", where);
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(
                Actor.system(), signing.stream().map(Signing::organisation).toList());
        Map<StakeholderGroup, Long> groups = new EnumMap<>(StakeholderGroup.class);
        Map<CountryCode, Long> countries = new TreeMap<>();
        Map<RegionalGroup, Long> regions = new EnumMap<>(RegionalGroup.class);
        signing.forEach(one -> place(known.get(one.organisation()), one.leads(), groups, countries, regions));
        long total = languages.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(
                total,
                total - groups.values().stream().mapToLong(Long::longValue).sum(),
                groups,
                countries,
                regions,
                languages,
                Composition.of(signing.stream()
                        .filter(one -> one.signs() > 0)
                        .map(one -> known.get(one.organisation()))
                        .filter(Objects::nonNull)
                        .toList()));
    }

    private static void place(
            @Nullable OrganisationSummary lead,
            long number,
            Map<StakeholderGroup, Long> groups,
            Map<CountryCode, Long> countries,
            Map<RegionalGroup, Long> regions) {
        if (lead == null || number == 0) {
            return;
        }
        groups.merge(lead.group(), number, Long::sum);
        CountryCode country = lead.country();
        if (country != null) {
            countries.merge(country, number, Long::sum);
            Countries.standard().group(country).ifPresent(region -> regions.merge(region, number, Long::sum));
        }
    }

    /** In which languages they are written, by tag. */
    List<String> languages(Where where) {
        return List.copyOf(count("i.text_language", where).keySet());
    }

    /** How many inputs stand how. */
    Map<Admissibility, Long> judged(Where where) {
        Map<Admissibility, Long> judged = new EnumMap<>(Admissibility.class);
        count("i.admissibility", where).forEach((as, number) -> judged.put(Admissibility.valueOf(as), number));
        return judged;
    }

    /** How many answer each question. */
    Map<QuestionKey, Long> answers(Where where) {
        record Answered(QuestionKey question, long numberOf) {}
        return jdbc.sql("""
            SELECT a.question, COUNT(*) AS number_of
            FROM assessment_answered a JOIN assessment_inputs i ON i.id = a.input_id
            WHERE %s GROUP BY a.question
            """.formatted(where.sql())).params(where.params()).query(Answered.class).list().stream()
                .collect(Collectors.toMap(Answered::question, Answered::numberOf));
    }

    /** How many everyone reads now; one query. */
    PublishedCount published() {
        return jdbc.sql("SELECT COUNT(*) AS inputs, COUNT(DISTINCT i.call_id) AS calls FROM assessment_inputs i WHERE "
                        + AssessmentPolicy.PUBLIC.sql())
                .query(PublishedCount.class)
                .single();
    }

    /** How many meet the condition. */
    long count(Where where) {
        return jdbc.sql("SELECT COUNT(*) FROM assessment_inputs i WHERE " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    private Map<String, Long> count(String column, Where where) {
        record Counted(String what, long numberOf) {}
        return jdbc
                .sql("SELECT " + column + " AS what, COUNT(*) AS number_of FROM assessment_inputs i WHERE "
                        + where.sql() + " GROUP BY " + column)
                .params(where.params())
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Counted::what, Counted::numberOf, Long::sum, TreeMap::new));
    }
}
