package org.partnershipportal.people.organisation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations. */
@Component
@Order(70)
class OrganisationSearch extends SearchedTable {

    OrganisationSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            OrganisationId id,
            String name,
            String nameLanguage,
            OrganisationType organisationType,
            @Nullable String country,
            String purpose) {

        SearchedRecord record() {
            return SearchedRecord.of(
                            id.value(),
                            new LocalizedText(name, nameLanguage),
                            "",
                            organisationType.key(),
                            "/" + OrganisationLinks.of(id),
                            OrganisationLinks.of(id),
                            purpose)
                    .with(SearchFacet.COUNTRY, country == null ? Set.of() : Set.of(country));
        }
    }

    @Override
    public String kind() {
        return OrganisationEvent.KIND;
    }

    @Override
    public String key() {
        return "plain.layout.organisations";
    }

    @Override
    protected String table() {
        return "organisation_organisations o";
    }

    @Override
    protected String id() {
        return "o.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return OrganisationPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select("o.id, o.name, o.name_language, o.organisation_type, o.country, o.purpose", "", which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::record)
                .toList();
    }
}
