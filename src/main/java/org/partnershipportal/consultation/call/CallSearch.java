package org.partnershipportal.consultation.call;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnershipportal.ground.questionnaire.Texts;
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

/** Calls for inputs, in each language in which they are written. */
@Component
@Order(10)
class CallSearch extends SearchedTable {

    CallSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(
            CallId id,
            CallCode code,
            CallStatus status,
            Language original,
            String content,
            @Nullable Instant opensAt) {

        SearchedRecord record() {
            CallContent said = ContentJson.read(content);
            List<LocalizedText> titles = languages(said.texts().title()).toList();
            List<LocalizedText> named =
                    titles.isEmpty() ? List.of(new LocalizedText(code.value(), original.tag())) : titles;
            return new SearchedRecord(
                            id.value(),
                            named,
                            "",
                            status.key(),
                            CallLinks.PUBLIC + "/" + code,
                            CallLinks.page(code),
                            Stream.of(
                                            said.texts().purpose(),
                                            said.texts().issuedBy(),
                                            said.texts().background(),
                                            said.texts().whoShouldRespond())
                                    .flatMap(Found::languages)
                                    .map(text -> new SearchPassage(text, ""))
                                    .toList(),
                            Map.of(
                                    SearchFacet.THEME,
                                    Set.copyOf(said.themes()),
                                    SearchFacet.RULE,
                                    said.standards().stream()
                                            .map(rule -> rule.ruleSet() + "-" + rule.ruleNumber())
                                            .collect(Collectors.toSet())))
                    .with(
                            SearchFacet.YEAR,
                            one(
                                    opensAt == null
                                            ? null
                                            : opensAt.atOffset(ZoneOffset.UTC).getYear()));
        }

        private static Stream<LocalizedText> languages(Texts texts) {
            return texts.byLanguage().entrySet().stream()
                    .map(one -> new LocalizedText(one.getValue(), one.getKey().tag()));
        }
    }

    @Override
    public String kind() {
        return "call";
    }

    @Override
    public String key() {
        return "plain.layout.calls";
    }

    @Override
    protected String table() {
        return "call_calls c";
    }

    @Override
    protected String id() {
        return "c.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return CallPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "c.id, c.code, c.status, c.original, v.content, c.opens_at",
                        "JOIN call_versions v ON v.call_id = c.id AND v.number = c.content_version",
                        which))
                .params(which.params())
                .param("max", max)
                .query(Found.class)
                .list()
                .stream()
                .map(Found::record)
                .toList();
    }
}
