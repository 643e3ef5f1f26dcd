package org.partnershipportal.consultation.publishedreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.assessment.BlackOut;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.RedactInput;
import org.partnershipportal.consultation.assessment.RedactionReason;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.coding.AddCode;
import org.partnershipportal.consultation.coding.CodeId;
import org.partnershipportal.consultation.coding.Codes;
import org.partnershipportal.consultation.coding.MarkPassage;
import org.partnershipportal.consultation.coding.PassageId;
import org.partnershipportal.consultation.coding.Passages;
import org.partnershipportal.consultation.coding.Span;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("UC-PUB-16, R14.4, R14.7: words of cited passages in public")
@PortalModuleTest
class QuotationsModuleTests {

    private static final QuestionKey LAW = new QuestionKey("law");
    private static final String WORDS = "Ana 😀 says the law is good, the cells are cold.";
    private static final Span GOOD = new Span(11, 27);
    private static final Span COLD = new Span(28, 46);

    @Autowired
    private Inputs inputs;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Codes codes;

    @Autowired
    private Passages passages;

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private PublishedReports published;

    @Autowired
    private Quotations quotations;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private Actor contributor;
    private InputId input;
    private ParagraphId paragraph;

    @Nullable
    private CodeId code;

    @BeforeEach
    void submitAnInput() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, WORDS);
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "Many say so."));
        code = null;
    }

    private PassageId mark(InputId which, QuestionKey question, Span span) {
        if (code == null) {
            code = codes.add(
                    drafter,
                    new AddCode(call.id(), codes.tree(drafter, call.code()).edition(), null, "Law", ""));
        }
        return passages.mark(
                drafter, new MarkPassage(call.id(), which, 1, question, span, Set.of(Objects.requireNonNull(code))));
    }

    private PassageId cited(Span span) {
        PassageId passage = mark(input, LAW, span);
        paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, passage));
        return passage;
    }

    private void clear() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    private List<String> quoted(PublicationNumber... numbers) {
        ParagraphPlace place = published.place(Actor.visitor(), call.code(), 0, "1");
        return quotations.of(Actor.visitor(), call.code(), place, Set.of(numbers)).values().stream()
                .flatMap(List::stream)
                .map(LocalizedText::text)
                .toList();
    }

    private void blackOut(int from, int to) {
        assessments.redact(
                drafter,
                new RedactInput(
                        input,
                        1,
                        assessments.details(drafter, input).edition(),
                        List.of(BlackOut.ofText(LAW, from, to, RedactionReason.PERSONAL_DATA)),
                        Set.of()));
    }

    @Test
    void areThoseOfThePassagesInTheirOrderAndLanguage() {
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, input);
            cited(COLD);
            cited(GOOD);
            mark(input, LAW, new Span(0, 3));
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            clear();
            assertThat(quoted(number)).containsExactly("the law is good,", "the cells are cold");
            assertThat(quoted()).as("only what is asked for").isEmpty();
            ParagraphPlace place = published.place(Actor.visitor(), call.code(), 0, "1");
            assertThat(quotations
                            .of(Actor.visitor(), call.code(), place, Set.of(number))
                            .get(number))
                    .extracting(LocalizedText::language)
                    .containsOnly("en");
        });
    }

    @Test
    void areGoneOnceTheTextIsNarrowedAndStayWhenTheNameIs() {
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, input);
            cited(GOOD);
            clear();
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            PublicationNumber unnamed = assessments.details(drafter, input).number();
            assertThat(quoted(java.util.Objects.requireNonNull(unnamed))).hasSize(1);
            assertThat(quoted(number)).isEmpty();
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED);
            assertThat(quoted(unnamed)).isEmpty();
        });
    }

    @Test
    void areNoneOfAPassageOfWhichALetterIsBlackedOut() {
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, input);
            cited(GOOD);
            clear();
            assertThat(quoted(number)).hasSize(1);
            for (int[] touching : new int[][] {{26, 28}, {8, 12}, {15, 16}, {0, 47}}) {
                blackOut(touching[0], touching[1]);
                assertThat(quoted(number))
                        .as(touching[0] + " to " + touching[1])
                        .isEmpty();
            }
            for (int[] beside : new int[][] {{0, 5}, {27, 30}, {4, 5}}) {
                blackOut(beside[0], beside[1]);
                assertThat(quoted(number)).as(beside[0] + " to " + beside[1]).hasSize(1);
            }
        });
    }

    @Test
    void areNoneOfWhatIsNotPublishedOrSealed() {
        InputId hidden = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, "Hidden words");
        InputId sealed = stage.sealed(call, "Sealed words");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, input);
            for (InputId one : List.of(hidden, sealed)) {
                stage.admit(drafter, one);
                paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, one, mark(one, LAW, new Span(0, 6))));
            }
            cited(GOOD);
            clear();
            ParagraphPlace place = published.place(Actor.visitor(), call.code(), 0, "1");
            assertThat(quotations
                            .of(Actor.visitor(), call.code(), place, Set.of(number))
                            .toString())
                    .contains("the law is good")
                    .doesNotContain("Hidden", "Sealed");
        });
    }

    @Test
    void areThoseThatWereClearedAndNoneOfADraft() {
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, input);
            PassageId first = cited(GOOD);
            clear();
            reports.draftAgain(drafter, call.id());
            cited(COLD);
            assertThat(quoted(number)).as("a draft is nobody's to read").containsExactly("the law is good,");
            passages.remove(drafter, call.id(), first, 1);
            assertThat(quoted(number))
                    .as("with its mark the team takes a quotation away")
                    .isEmpty();
        });
    }

    @Test
    void areThoseOfRowsOfATableToo() {
        Actor agency = stage.inputs().contributor(OrganisationType.UN_WOMEN);
        InputId rows = stage.inputs().answered(agency, call);
        inputs.choose(agency, rows, NameChoice.SHOWN, TextChoice.PUBLISHED);
        QuestionKey activities = new QuestionKey("activities");
        stage.inputs()
                .answer(
                        agency,
                        rows,
                        "activities",
                        new AnswerValue.Rows(List.of(
                                Map.of("activity", "Visits", "year", "2026"), Map.of("activity", "Talks by Lee"))));
        stage.inputs().submit(agency, rows);
        stage.afterDeadline(call, () -> {
            PublicationNumber number = stage.publish(drafter, rows);
            Span talks = new Span(14, 19);
            Span lee = new Span(23, 26);
            for (Span span : List.of(talks, lee)) {
                paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, rows, mark(rows, activities, span)));
            }
            clear();
            assertThat(quoted(number)).containsExactly("Talks", "Lee");
            assessments.redact(
                    drafter,
                    new RedactInput(
                            rows,
                            1,
                            assessments.details(drafter, rows).edition(),
                            List.of(new BlackOut(activities, 1, "activity", 9, 12, RedactionReason.PERSONAL_DATA)),
                            Set.of()));
            assertThat(quoted(number)).containsExactly("Talks");
        });
    }

    @Test
    void areReadInAFixedNumberOfQueries() {
        stage.afterDeadline(call, () -> {
            List<PublicationNumber> numbers = new ArrayList<>(List.of(stage.publish(drafter, input)));
            cited(GOOD);
            cited(COLD);
            clear();
            ParagraphPlace place = published.place(Actor.visitor(), call.code(), 0, "1");
            assertThat(Statements.sentBy(
                            () -> assertThat(quoted(place, numbers)).hasSize(1)))
                    .isLessThanOrEqualTo(9);
        });
    }

    private Map<PublicationNumber, List<LocalizedText>> quoted(ParagraphPlace place, List<PublicationNumber> numbers) {
        return quotations.of(Actor.visitor(), call.code(), place, numbers);
    }

    @Test
    void areNoneOfWhatWasNeverPublishedR0_1() {
        ParagraphPlace place = new ParagraphPlace(1, 1, new Anchor("p-23456789"), 1);
        for (CallCode none : List.of(
                call.code(), new CallCode("none-" + UUID.randomUUID().toString().substring(0, 8)))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> quotations.of(Actor.visitor(), none, place, Set.of()));
        }
    }
}
