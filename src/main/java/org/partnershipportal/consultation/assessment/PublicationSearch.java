package org.partnershipportal.consultation.assessment;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.CallSummary;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.SubmittedAnswers;
import org.partnershipportal.ground.questionnaire.AnswerValue;
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

/**
 * Published inputs, by what the public reads of their answers and by the title of their call. No name is searched, and of an input
 * that the public does not read nothing is (R14.4, R14.7, R14.8).
 */
@Component
@Order(15)
class PublicationSearch extends SearchedTable {

    private static final Where SHOWN = AssessmentPolicy.PUBLIC.and(Where.of(UsableRows.STANDING));

    private final PublicAnswers answers;
    private final Calls calls;

    PublicationSearch(JdbcClient jdbc, PublicAnswers answers, Calls calls) {
        super(jdbc);
        this.answers = answers;
        this.calls = calls;
    }

    private record Found(InputId id, PublicationNumber publicNumber, CallId callId, Instant publishedAt) {

        SearchedRecord record(CallSummary call, SubmittedAnswers said) {
            List<LocalizedText> titles = call.title().byLanguage().entrySet().stream()
                    .map(one -> new LocalizedText(one.getValue(), one.getKey().tag()))
                    .toList();
            return new SearchedRecord(
                    id.value(),
                    titles,
                    publicNumber.toString(),
                    "",
                    "/inputs/" + publicNumber,
                    "",
                    said.answers().values().stream()
                            .flatMap(PublicationSearch::words)
                            .map(text -> SearchPassage.of(text.replace(PublicAnswers.TAKEN, ' '), said.language()))
                            .toList(),
                    Map.of(
                            SearchFacet.YEAR,
                            one(publishedAt.atOffset(ZoneOffset.UTC).getYear())));
        }
    }

    private static Stream<String> words(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.Text text -> Stream.of(text.text());
            case AnswerValue.Chosen chosen -> Stream.empty();
            case AnswerValue.Rows rows -> rows.rows().stream().map(row -> String.join("\n", row.values()));
        };
    }

    @Override
    public String kind() {
        return InputId.KIND;
    }

    @Override
    public String key() {
        return "search.kind.input";
    }

    @Override
    protected String table() {
        return "assessment_inputs i";
    }

    @Override
    protected String id() {
        return "i.id";
    }

    @Override
    protected Where visibleTo(Actor actor) {
        return SHOWN;
    }

    @Override
    protected List<SearchedRecord> rows(JdbcClient jdbc, Where which, int max) {
        Where shown = which.and(SHOWN);
        List<Found> found = jdbc.sql(select("i.id, i.public_number, i.call_id, i.published_at", "", shown))
                .params(shown.params())
                .param("max", max)
                .query(Found.class)
                .list();
        if (found.isEmpty()) {
            return List.of();
        }
        Map<CallId, CallSummary> known = calls.summaries(
                Actor.system(), found.stream().map(Found::callId).distinct().toList());
        Map<InputId, SubmittedAnswers> said =
                answers.of(Actor.system(), found.stream().map(Found::id).toList()).stream()
                        .collect(Collectors.toMap(SubmittedAnswers::input, Function.identity()));
        return found.stream()
                .flatMap(one -> {
                    CallSummary call = known.get(one.callId());
                    SubmittedAnswers answered = said.get(one.id());
                    return call == null || answered == null || call.title().isEmpty()
                            ? Stream.empty()
                            : Stream.of(one.record(call, answered));
                })
                .toList();
    }
}
