package org.partnershipportal.exchange.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

/** Trainings, by words of title, aim and audience. */
@Component
@Order(66)
class TrainingSearch extends SearchedTable {

    TrainingSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            TrainingId id,
            TrainingStatus status,
            String title,
            String aim,
            String audience,
            String textLanguage,
            @Nullable String country,
            LocalDate lastDay) {

        SearchedRecord record() {
            return SearchedRecord.of(
                            id.value(),
                            new LocalizedText(title, textLanguage),
                            "",
                            status.key(),
                            TrainingLinks.published(id),
                            TrainingLinks.page(id),
                            aim + "\n" + audience)
                    .with(SearchFacet.COUNTRY, country == null ? Set.of() : Set.of(country))
                    .with(SearchFacet.YEAR, one(lastDay.getYear()));
        }
    }

    @Override
    public String kind() {
        return "training";
    }

    @Override
    public String key() {
        return "plain.layout.trainings";
    }

    @Override
    protected String table() {
        return "training_trainings t";
    }

    @Override
    protected String id() {
        return "t.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return TrainingPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "t.id, t.status, t.title, t.aim, t.audience, t.text_language, t.country, t.last_day",
                        "",
                        which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::record)
                .toList();
    }

    @Override
    protected Map<SearchFacet, String> facets() {
        return Map.of(
                SearchFacet.THEME,
                "SELECT training_id AS id, theme AS word FROM training_themes WHERE training_id IN (:ids)");
    }
}
