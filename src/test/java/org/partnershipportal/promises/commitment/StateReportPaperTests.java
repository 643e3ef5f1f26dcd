package org.partnershipportal.promises.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.AT;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.ECUADOR;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.GUAYAQUIL;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.complete;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.member;
import static org.partnershipportal.promises.commitment.CommitmentFixtures.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.Delegation;
import org.partnershipportal.platform.access.MemberRole;

@DisplayName("UC-PUB-19 the wording of a State's report")
class StateReportPaperTests {

    private static final ZoneId GALAPAGOS = ZoneId.of("Pacific/Galapagos");

    private final UUID ministry = UUID.randomUUID();
    private final OrganisationSummary lead = CommitmentFixtures.ministry(ministry);
    private final Actor drafter = member(person(), ministry, Set.of(), MemberRole.EDITOR);
    private final Actor publisher =
            member(person(), UUID.randomUUID(), Set.of(Delegation.COMMITMENT_PUBLISHER), MemberRole.SIGNATORY);

    private CommitmentDetails published(String title, ZoneId zone) {
        WriteCommitment command = in(zone, title);
        Commitment it = new Commitment(command.formToken(), command.text(List.of()), lead, drafter, AT);
        it.send(1, null, drafter, AT);
        it.clear(2, publisher, AT);
        return it.details(lead, false, false, Set.of(), AT);
    }

    private static WriteCommitment in(ZoneId zone, String title) {
        WriteCommitment it = complete(title, 0);
        return new WriteCommitment(
                it.formToken(),
                it.edition(),
                it.title(),
                it.language(),
                it.promise(),
                it.others(),
                it.starts(),
                it.ends(),
                zone,
                it.themes(),
                it.recommendations(),
                it.pledge(),
                it.rules(),
                it.sdgTargets(),
                it.indicator(),
                it.measure(),
                it.unit(),
                it.baseline(),
                it.target(),
                it.means(),
                it.milestones(),
                it.resources());
    }

    private static XWPFDocument word(CommitmentDetails... found) throws IOException {
        StateReport report = StateReport.of(ReportKind.MID_TERM, ECUADOR, List.of(found), Map.of(), Map.of(), AT);
        return new XWPFDocument(new ByteArrayInputStream(
                new StateReportPaper(report, Language.EN).paper().word()));
    }

    private static Stream<XWPFTableRow> facts(XWPFDocument document, String key) {
        String name = Translations.standard().text(Language.EN, key);
        return document.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .filter(row -> row.getTableCells().size() == 2)
                .filter(row -> row.getCell(0).getText().equals(name));
    }

    @Test
    @DisplayName("a fact of several lines has its name once, and each line in a paragraph of its own")
    void namesAFactOnce() throws IOException {
        try (XWPFDocument document = word(published("Mothers", GUAYAQUIL))) {
            assertThat(facts(document, "commitment.field.indicator"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.getCell(1).getParagraphs())
                            .extracting(line -> line.getText())
                            .hasSize(3)
                            .startsWith("Mothers of young children sentenced to custody")
                            .endsWith("The courts’ register"));
            assertThat(facts(document, "shared.field.themes")).hasSize(1);
        }
    }

    @Test
    @DisplayName("of several zones, each day is with the zone of its own commitment; of one, the report's day alone is")
    void saysTheZoneOfEachDayWhereTheyDiffer() throws IOException {
        String day = Formats.date(AT, GUAYAQUIL, Language.EN);
        String there = Formats.aside(Formats.city(GALAPAGOS, Language.EN), Language.EN);
        String here = Formats.aside(Formats.city(GUAYAQUIL, Language.EN), Language.EN);
        try (XWPFDocument document = word(published("A", GUAYAQUIL), published("B", GALAPAGOS))) {
            assertThat(facts(document, "commitment.page.published")
                            .map(row -> row.getCell(1).getText()))
                    .containsExactly(day + here, day + there);
        }
        try (XWPFDocument document = word(published("A", GUAYAQUIL), published("B", GUAYAQUIL));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(facts(document, "commitment.page.published")
                            .map(row -> row.getCell(1).getText()))
                    .containsExactly(day, day);
            assertThat(text.getText()).contains(day + here).doesNotContain(there);
        }
    }
}
