package org.partnershipportal.consultation.assessment;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.ground.shared.UuidBytes;
import org.partnershipportal.people.organisation.Composition;
import org.partnershipportal.people.organisation.OrganisationDirectory;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.StakeholderGroup;
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
    Figures figures(String where, String named, Map<String, Object> params) {
        Map<OrganisationId, Long> leads = new HashMap<>();
        Map<OrganisationId, Boolean> signers = new HashMap<>();
        jdbc.sql("""
            SELECT s.organisation, SUM(CASE WHEN s.part = 'LEAD' THEN 1 ELSE 0 END) AS leads,
                   SUM(CASE WHEN s.part = 'SUPPORTER' THEN 0 ELSE 1 END) AS signs
            FROM assessment_signers s JOIN assessment_inputs i ON i.id = s.input_id
            WHERE %s AND %s GROUP BY s.organisation
            """.formatted(where, named)).params(params).query(row -> {
            OrganisationId organisation = new OrganisationId(UuidBytes.read(row.getBytes("organisation")));
            leads.put(organisation, row.getLong("leads"));
            signers.put(organisation, row.getLong("signs") > 0);
        });
        Map<String, Long> languages = count("i.text_language", where, params);
        Map<OrganisationId, OrganisationSummary> known = directory.summaries(Actor.system(), signers.keySet());
        Map<StakeholderGroup, Long> groups = new EnumMap<>(StakeholderGroup.class);
        Map<CountryCode, Long> countries = new TreeMap<>();
        Map<RegionalGroup, Long> regions = new EnumMap<>(RegionalGroup.class);
        leads.forEach((id, number) -> place(known.get(id), number, groups, countries, regions));
        long total = languages.values().stream().mapToLong(Long::longValue).sum();
        return new Figures(
                total,
                total - groups.values().stream().mapToLong(Long::longValue).sum(),
                groups,
                countries,
                regions,
                languages,
                Composition.of(known.values().stream()
                        .filter(one -> signers.getOrDefault(one.id(), false))
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
    List<String> languages(String where, Map<String, Object> params) {
        return List.copyOf(count("i.text_language", where, params).keySet());
    }

    /** How many inputs stand how. */
    Map<Admissibility, Long> judged(String where, Map<String, Object> params) {
        Map<Admissibility, Long> judged = new EnumMap<>(Admissibility.class);
        count("i.admissibility", where, params).forEach((as, number) -> judged.put(Admissibility.valueOf(as), number));
        return judged;
    }

    /** How many answer each question. */
    Map<QuestionKey, Long> answers(String where, Map<String, Object> params) {
        Map<QuestionKey, Long> answers = new HashMap<>();
        jdbc.sql("""
            SELECT a.question, COUNT(*) AS number_of
            FROM assessment_answered a JOIN assessment_inputs i ON i.id = a.input_id
            WHERE %s GROUP BY a.question
            """.formatted(where)).params(params).query(row -> {
            answers.put(new QuestionKey(row.getString("question")), row.getLong("number_of"));
        });
        return answers;
    }

    /** How many meet the condition. */
    long count(String where, Map<String, Object> params) {
        return jdbc.sql("SELECT COUNT(*) FROM assessment_inputs i WHERE " + where)
                .params(params)
                .query(Long.class)
                .single();
    }

    private Map<String, Long> count(String column, String where, Map<String, Object> params) {
        record Counted(String what, long number) {}
        List<Counted> counted = jdbc.sql(
                        "SELECT " + column + " AS what, COUNT(*) AS number_of FROM assessment_inputs i WHERE " + where
                                + " GROUP BY " + column)
                .params(params)
                .query((row, n) -> new Counted(row.getString("what"), row.getLong("number_of")))
                .list();
        Map<String, Long> all = new TreeMap<>();
        counted.forEach(one -> all.put(one.what(), one.number()));
        return all;
    }
}
