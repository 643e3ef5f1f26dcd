package org.partnershipportal.consultation.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What the report team counts of a report's use of inputs. */
@PortalModuleTest
class UsedFiguresModuleTests {

    @Autowired
    private Reports reports;

    @Autowired
    private Paragraphs paragraphs;

    @Autowired
    private Outcomes outcomes;

    @Autowired
    private ReportStage stage;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;

    @BeforeEach
    void openACall() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
    }

    private InputId input() {
        return stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "The law is good.");
    }

    private ParagraphId begun() {
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons deprived of liberty"));
        return paragraphs.add(drafter, new AddParagraph(call.id(), null, "Law", "Many say that the law is good."));
    }

    private void publish() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
    }

    @Test
    void countsWhatIsUsedByLanguageAndWhatCameByDay() {
        InputId first = input();
        InputId second = input();
        ParagraphId paragraph = begun();
        stage.afterDeadline(call, () -> {
            stage.admit(drafter, first);
            stage.reject(drafter, second);
            paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, first, null));
            publish();
            UsedFigures figures = outcomes.figures(drafter, call.code());
            assertThat(figures.of("en")).isEqualTo(new UsedFigures.Used(1, 1));
            assertThat(figures.of("ru")).isEqualTo(UsedFigures.Used.NONE);
            assertThat(figures.came().total()).as("whatever was made of it").isEqualTo(2);
            assertThat(figures.came().days()).hasSize(1);
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> outcomes.figures(stage.secretariat(), call.code()));
        });
    }
}
