package org.partnershipportal.platform.vault;

import java.util.List;
import java.util.stream.Stream;
import org.partnershipportal.platform.vault.spi.PlainRecords;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All that earlier versions kept in plain text, as the modules tell it, in the order in which it is encrypted. */
@Component
class HeldPlain {

    private final List<PlainColumn> columns;
    private final List<PlainRecords> all;

    HeldPlain(List<PlainRecords> records, List<PlainColumns> tables, JdbcClient jdbc, Vault vault) {
        columns = tables.stream()
                .flatMap(table -> table.columns().stream().map(column -> new PlainColumn(jdbc, vault, table, column)))
                .toList();
        all = Stream.concat(records.stream(), columns.stream())
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList();
    }

    List<PlainColumn> columns() {
        return columns;
    }

    List<PlainRecords> all() {
        return all;
    }
}
