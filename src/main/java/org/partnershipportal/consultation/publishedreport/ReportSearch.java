package org.partnershipportal.consultation.publishedreport;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchPassage;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Published reports, each by its latest version, with its paragraphs. */
@Component
@Order(20)
class ReportSearch extends SearchedTable {

    private final VersionRecords versions;

    ReportSearch(JdbcClient jdbc, VersionRecords versions) {
        super(jdbc);
        this.versions = versions;
    }

    private record Found(
            CallId callId,
            CallCode callCode,
            int number,
            Language language,
            String title,
            String introduction,
            Instant publishedAt) {

        SearchedRecord record(List<PublishedParagraph> paragraphs) {
            List<SearchPassage> texts = new ArrayList<>();
            texts.add(SearchPassage.of(introduction, language.tag()));
            paragraphs.forEach(one -> texts.add(new SearchPassage(
                    new LocalizedText(one.heading() + "\n" + one.text(), language.tag()),
                    "/reports/" + callCode + "/paragraphs/" + one.anchor())));
            return new SearchedRecord(
                    callId.value(),
                    List.of(new LocalizedText(title, language.tag())),
                    "",
                    "",
                    "/reports/" + callCode,
                    "",
                    texts,
                    Map.of(
                            SearchFacet.YEAR,
                            one(publishedAt.atOffset(ZoneOffset.UTC).getYear())));
        }
    }

    @Override
    public String kind() {
        return "report";
    }

    @Override
    public String key() {
        return "plain.layout.reports";
    }

    @Override
    protected String table() {
        return "publishedreport_versions v";
    }

    @Override
    protected String id() {
        return "v.call_id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return Where.all();
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "v.*",
                        "",
                        which.and(Where.of("NOT EXISTS (SELECT 1 FROM publishedreport_versions later"
                                + " WHERE later.call_id = v.call_id AND later.number > v.number)"))))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(one -> one.record(versions.paragraphs(one.callId(), one.number())))
                .toList();
    }
}
