package org.partnershipportal.promises.recommendation;

import java.time.Instant;
import java.time.LocalTime;
import org.partnershipportal.ground.shared.KeptFor;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Change;
import org.partnershipportal.platform.access.Changes;
import org.partnershipportal.platform.jobs.Retention;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A table that nobody confirms within a week is deleted, and what was wrong with one after ninety days: by then another says more. */
@Configuration(proxyBeanMethods = false)
class ImportRetention {

    static final String KIND = "recommendation-tables";
    static final String PROBLEMS = "recommendation-problems";

    private static final KeptFor KEPT = KeptFor.days(7);
    private static final KeptFor PROBLEMS_KEPT = KeptFor.days(90);
    private static final LocalTime AT = LocalTime.of(3, 41);
    private static final LocalTime PROBLEMS_AT = LocalTime.of(3, 43);

    @Bean
    Retention tableRetention(ImportRepository imports, ImportQueries queries, ImportTables tables, Changes changes) {
        Change<Import> change = changes.of(Import.class, imports::save);
        return new Retention(
                KIND,
                KEPT,
                AT,
                queries::leftSince,
                (id, now) -> change.lock(new ImportId(id))
                        .filter(table -> table.isLeftSince(KEPT.before(now)))
                        .map(table -> ended(table, imports, tables, now))
                        .isPresent());
    }

    private static Import ended(Import table, ImportRepository imports, ImportTables tables, Instant now) {
        table.cancel(Actor.system().ref(), now);
        tables.drop(table.id());
        return imports.save(table);
    }

    @Bean
    Retention tableProblemRetention(ImportQueries queries, ImportProblems problems) {
        return new Retention(PROBLEMS, PROBLEMS_KEPT, PROBLEMS_AT, queries::withProblems, (id, now) -> {
            problems.forget(new ImportId(id));
            return true;
        });
    }
}
