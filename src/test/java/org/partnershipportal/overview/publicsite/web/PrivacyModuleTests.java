package org.partnershipportal.overview.publicsite.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Sentence;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.jobs.Routine;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** UC-PUB-04: the page on privacy leaves no table of the database out, and says the periods by which the portal deletes. */
@PortalModuleTest
class PrivacyModuleTests {

    @Autowired
    ObjectProvider<Routine> routines;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PrivacyTable table;

    @Autowired
    WebApplicationContext context;

    @Test
    @DisplayName("every table of the database is in a row of the page, or the list says why it is in none")
    void tellsEveryTable() {
        Set<String> listed = PrivacyFile.lines("table").stream()
                .map(line -> line.get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(tables())
                .as("say in %s in which row it is", PrivacyFile.PATH)
                .isEqualTo(listed);
        PrivacyFile.lines("table").forEach(line -> PrivacyFile.rows(line.get(1)));
    }

    @Test
    @DisplayName("every deletion is told by a row, and keeps to the period that mission.md promises")
    void tellsEveryDeletionWithItsPeriod() {
        Map<String, String> promised = new TreeMap<>();
        PrivacyFile.lines("kept").forEach(line -> promised.put(line.get(0), line.get(1)));
        Map<String, String> real = new TreeMap<>();
        routines.forEach(routine -> real.put(routine.kind(), written(routine.kept())));
        assertThat(real).isEqualTo(promised);

        Set<String> told = new TreeSet<>();
        PrivacyFile.lines("kept").stream()
                .filter(line -> line.size() > 2)
                .peek(line -> PrivacyFile.rows(line.get(2)))
                .forEach(line -> told.add(line.get(0)));
        for (KeptRecord row : KeptRecord.values()) {
            row.row(kind -> {
                told.add(kind);
                return KeptFor.days(1);
            });
        }
        assertThat(told).isEqualTo(real.keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsEachRowWithItsPeriodInEveryLanguage(Language language) throws Exception {
        String html = new Site(context).html("/" + language.tag() + "/privacy");
        PlainPage.check(html, language);
        assertThat(table.rows()).hasSameSizeAs(KeptRecord.values()).allSatisfy(row -> {
            assertThat(html)
                    .contains(words(language, row.what()), escaped(row.kept().in(language, String::valueOf)));
            row.readers().forEach(reader -> assertThat(html).contains(words(language, reader)));
            if (row.note() != null) {
                assertThat(html).contains(words(language, row.note()));
            }
        });
        assertThat(html)
                .contains(Sentence.of("shared.kept-for", 12, 0).in(language, String::valueOf))
                .contains("href=\"/" + language.tag() + "/trail\"")
                .doesNotContain("{0}", "{1}");
    }

    @Test
    @DisplayName("a period that is changed is changed on the page")
    void followsThePeriods() {
        PrivacyTable other = new PrivacyTable(kind -> KeptFor.days(kind.equals("input-withdrawn") ? 31 : 1));
        assertThat(other.rows())
                .extracting(row -> row.kept().in(Language.EN, String::valueOf))
                .anyMatch(kept -> kept.contains("Withdrawn: the text is deleted after 31 days."));
    }

    private static String words(Language language, String key) {
        return escaped(Translations.standard().text(language, key));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace("'", "&#39;");
    }

    private static String written(@org.jspecify.annotations.Nullable KeptFor kept) {
        if (kept == null) {
            return "as each record says";
        }
        return kept.months() > 0 ? kept.months() + " months" : kept.days() + " days";
    }

    private Set<String> tables() {
        return jdbc
                .sql("SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = SCHEMA()"
                        + " AND LOWER(table_name) LIKE '%!_%' ESCAPE '!'")
                .query(String.class)
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .filter(name -> !name.startsWith("flyway"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
