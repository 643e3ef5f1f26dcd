package org.partnershipportal.promises.commitment;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.platform.access.spi.SearchedRecord;
import org.partnershipportal.platform.access.spi.SearchedTable;
import org.partnershipportal.platform.records.Where;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Commitments: the version that everyone reads; while there is none, the draft, for those who read that. */
@Component
@Order(40)
class CommitmentSearch extends SearchedTable {

    private static final CommitmentTextConverter TEXTS = new CommitmentTextConverter();

    CommitmentSearch(JdbcClient jdbc) {
        super(jdbc);
    }

    private record Found(CommitmentId id, CommitmentStatus status, CountryCode state, String content) {

        SearchedRecord record() {
            CommitmentText text = Objects.requireNonNull(TEXTS.convertToEntityAttribute(content));
            String words = Stream.concat(
                            Stream.of(text.promise(), text.others(), text.pledge()),
                            text.milestones().stream().map(Milestone::what))
                    .filter(said -> !said.isEmpty())
                    .collect(Collectors.joining("\n"));
            return SearchedRecord.of(
                            id.value(),
                            text.name(),
                            "",
                            status.key(),
                            CommitmentLinks.published(id),
                            CommitmentLinks.page(id),
                            words)
                    .with(SearchFacet.COUNTRY, Set.of(state.iso3()))
                    .with(SearchFacet.THEME, text.themes())
                    .with(
                            SearchFacet.RULE,
                            text.rules().stream()
                                    .map(rule -> rule.ruleSet() + "-" + rule.ruleNumber())
                                    .collect(Collectors.toSet()))
                    .with(
                            SearchFacet.YEAR,
                            one(text.starts() == null ? null : text.starts().getYear()));
        }
    }

    @Override
    public String kind() {
        return CommitmentId.KIND;
    }

    @Override
    public String key() {
        return "plain.layout.commitments";
    }

    @Override
    protected String table() {
        return "commitment_commitments c";
    }

    @Override
    protected String id() {
        return "c.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return CommitmentPolicy.visibleTo(actor);
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        return jdbc
                .sql(select(
                        "c.id, c.status, c.state, COALESCE(v.content, c.draft) AS content",
                        "LEFT JOIN commitment_versions v ON v.commitment_id = c.id AND v.number = (SELECT MAX(l.number)"
                                + " FROM commitment_versions l WHERE l.commitment_id = c.id)",
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
