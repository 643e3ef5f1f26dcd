package org.partnershipportal.consultation.publishedreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.ManyInputs;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.Slice;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A published report is read page by page, and its cost follows what is on the page. */
@PortalModuleTest
class ReportPagingModuleTests {

    @Autowired
    private Inputs inputs;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private PublishedReports published;

    @Autowired
    private WholeReports whole;

    @Autowired
    private JdbcTemplate batches;

    @Autowired
    private ReportStage stage;

    private ManyInputs many;
    private Actor drafter;
    private Actor clearer;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        many = new ManyInputs(batches);
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
    }

    private ParagraphId begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
    }

    private void publish() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private ReportPage page(int page) {
        return published.page(Actor.visitor(), call.code(), 0, page);
    }

    private Slice<PublicCitation> cited(ParagraphPlace place, int from, int max) {
        return published.citedBy(Actor.visitor(), call.code(), place, from, max);
    }

    @Test
    void readsAPageOfThreeHundredParagraphsAmongTenThousandInputsInSixQueries() {
        List<Actor> contributors = List.of(
                stage.inputs().contributor(),
                stage.inputs().contributor(),
                stage.inputs().contributor());
        ParagraphId first = begun();
        List<ParagraphId> all = new ArrayList<>(List.of(first));
        all.addAll(many.paragraphs(call.id(), 299, "Many say so, and some do not. ".repeat(10)));
        stage.afterDeadline(call, () -> {
            List<InputId> thousands = many.admissible(call, 10_000, ManyInputs.organisations(contributors));
            many.cite(call.id(), all, thousands.subList(0, 2_000));
            publish();
            for (int page : List.of(1, 2, 15)) {
                assertThat(Statements.sentBy(() -> page(page))).isLessThanOrEqualTo(6);
            }
            ReportPage one = page(1);
            assertThat(one.paragraphs()).isEqualTo(300);
            assertThat(one.pages()).isBetween(15, 20);
            assertThat(one.report().paragraphs()).hasSizeBetween(15, 20);
            assertThat(one.report().contributors()).as("each once").hasSize(3);
            assertThat(one.contributors()).isEqualTo(3);
            assertThat(one.report().paragraphs()).allSatisfy(paragraph -> {
                assertThat(paragraph.citations()).hasSize(5);
                assertThat(paragraph.more()).isBetween(1, 2);
            });
            assertThat(page(2).report().contributors()).isEmpty();
            List<Integer> numbers = new ArrayList<>();
            for (int page = 1; page <= one.pages(); page++) {
                page(page).report().paragraphs().forEach(paragraph -> numbers.add(paragraph.number()));
            }
            assertThat(numbers)
                    .as("each paragraph on one page, in order")
                    .hasSize(300)
                    .isSorted();
            ParagraphPlace place = published.place(Actor.visitor(), call.code(), 1, "123");
            assertThat(page(place.page()).report().paragraphs())
                    .extracting(PublishedParagraph::anchor)
                    .contains(place.anchor());
            assertThat(published.place(
                            Actor.visitor(), call.code(), 0, place.anchor().value()))
                    .isEqualTo(place);
            List<PublicCitation> cited = cited(place, 0, 20).rows();
            assertThat(cited).hasSizeBetween(6, 7);
            assertThat(cited(place, 0, 2)).isEqualTo(new Slice<>(cited.subList(0, 2), cited.size()));
            assertThat(cited(place, 2, 20)).isEqualTo(new Slice<>(cited.subList(2, cited.size()), cited.size()));
            assertThat(cited(place, 20, 20)).isEqualTo(new Slice<>(List.of(), cited.size()));
        });
    }

    @Test
    void endsAPageWhereItsTextIsLongAndLeavesNoneEmpty() {
        ParagraphId first = begun();
        ParagraphId last = first;
        for (int i = 0; i < 5; i++) {
            last = paragraphs.add(drafter, new AddParagraph(call.id(), last, "", "Слово ".repeat(1_600)));
        }
        stage.afterDeadline(call, () -> {
            publish();
            int pages = page(1).pages();
            assertThat(pages).isBetween(5, 6);
            for (int page = 1; page <= pages; page++) {
                assertThat(page(page).report().paragraphs()).isNotEmpty();
            }
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(pages + 1));
        });
    }

    @Test
    void endsNoPageElsewhereForWhatThePublicDoesNotReadR14_7() {
        ParagraphId first = begun();
        List<ParagraphId> all = new ArrayList<>(List.of(first));
        all.addAll(many.paragraphs(call.id(), 59, "Many say so."));
        stage.afterDeadline(call, () -> {
            publish();
            List<Integer> before = ends();
            reports.draftAgain(drafter, call.id());
            many.cite(call.id(), all.subList(0, 2), many.admissible(call, 500, List.of()));
            publish();
            assertThat(ends()).isEqualTo(before);
            assertThat(page(1).report().paragraphs()).allSatisfy(paragraph -> {
                assertThat(paragraph.citations()).isEmpty();
                assertThat(paragraph.more()).isZero();
            });
        });
    }

    private List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        for (int page = 1; page <= page(1).pages(); page++) {
            ends.add(page(page).last());
        }
        return ends;
    }

    @Test
    void namesContributorsPartByPartAndForgetsThoseWhoNarrow() {
        Actor shown = stage.inputs().contributor();
        Actor other = stage.inputs().contributor();
        InputId input = stage.submitted(shown, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        InputId second = stage.submitted(other, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is bad.");
        begun();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, input);
            stage.publish(drafter, second);
            publish();
            NamedContributors part = published.contributors(Actor.visitor(), call.code(), 0, 1);
            assertThat(part.total()).isEqualTo(2);
            assertThat(part.names()).hasSize(1);
            assertThat(published
                            .contributors(Actor.visitor(), call.code(), 1, 1)
                            .names())
                    .hasSize(1)
                    .doesNotContainAnyElementsOf(part.names());
            inputs.narrow(shown, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(published
                            .contributors(Actor.visitor(), call.code(), 0, 10)
                            .total())
                    .isOne();
            assertThat(page(1).report().contributors()).hasSize(1);
            inputs.narrow(other, second, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            assertThat(published
                            .contributors(Actor.visitor(), call.code(), 0, 10)
                            .total())
                    .isZero();
        });
    }

    @Test
    void namesContributorsByNameOnPagesInPartsAndOnPapersInSixQueries() {
        List<Actor> contributors = new ArrayList<>();
        for (int i = 0; i < 55; i++) {
            contributors.add(stage.inputs().contributor());
        }
        List<String> byName = contributors.stream()
                .map(one -> java.util.Objects.requireNonNull(one.membership()).name())
                .sorted()
                .toList();
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            List<InputId> all = many.admissible(call, 110, ManyInputs.organisations(contributors));
            many.cite(call.id(), List.of(paragraph), all);
            publish();
            assertThat(Statements.sentBy(() -> page(1))).isLessThanOrEqualTo(6);
            ReportPage first = page(1);
            assertThat(first.contributors()).isEqualTo(55);
            assertThat(texts(first.report().contributors())).isEqualTo(byName.subList(0, 50));
            assertThat(first.report().paragraphs().getFirst().citations())
                    .as("names behind the first fifty too")
                    .allSatisfy(one -> assertThat(one.names()).hasSize(1));
            List<String> parts = new ArrayList<>();
            for (int from = 0; from < 60; from += 20) {
                parts.addAll(texts(published
                        .contributors(Actor.visitor(), call.code(), from, 20)
                        .names()));
            }
            assertThat(parts).isEqualTo(byName);
            assertThat(Statements.sentBy(() -> assertThat(texts(
                                    whole.latest(Actor.visitor(), call.code()).contributors()))
                            .isEqualTo(byName)))
                    .isLessThanOrEqualTo(6);
        });
    }

    private static List<String> texts(List<org.partnershipportal.ground.shared.LocalizedText> names) {
        return names.stream()
                .map(org.partnershipportal.ground.shared.LocalizedText::text)
                .toList();
    }

    @Test
    void findsNoParagraphPageOrListThatIsNotThere() {
        begun();
        for (String nothing : List.of("1", "p-22222222", "0", "x", "999999", "-1")) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> published.place(Actor.visitor(), call.code(), 0, nothing));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> page(1));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> published.contributors(Actor.visitor(), call.code(), 0, 10));
        stage.afterDeadline(call, () -> {
            publish();
            assertThat(published.place(Actor.visitor(), call.code(), 0, "1").page())
                    .isOne();
            for (String nothing : List.of("p-22222222", "0", "x", "2")) {
                assertThatExceptionOfType(NotFound.class)
                        .isThrownBy(() -> published.place(Actor.visitor(), call.code(), 0, nothing));
            }
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> published.place(Actor.visitor(), call.code(), 2, "1"));
        });
    }
}
