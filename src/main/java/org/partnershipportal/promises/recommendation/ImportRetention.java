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

/** A table that nobody confirms within a week is deleted; by then another one says more. */
@Configuration(proxyBeanMethods = false)
class ImportRetention {

    static final String KIND = "recommendation-tables";

    private static final KeptFor KEPT = KeptFor.days(7);
    private static final LocalTime AT = LocalTime.of(3, 41);

    @Bean
    Retention tableRetention(ImportRepository imports, ImportRecords records, Changes changes) {
        Change<Import> change = changes.of(Import.class, imports::save);
        return new Retention(
                KIND,
                KEPT,
                AT,
                records::leftSince,
                (id, now) -> change.lock(new ImportId(id))
                        .filter(table -> table.isLeftSince(KEPT.before(now)))
                        .map(table -> ended(table, imports, records, now))
                        .isPresent());
    }

    private static Import ended(Import table, ImportRepository imports, ImportRecords records, Instant now) {
        table.cancel(Actor.system().ref(), now);
        records.drop(table.id());
        return imports.save(table);
    }
}
