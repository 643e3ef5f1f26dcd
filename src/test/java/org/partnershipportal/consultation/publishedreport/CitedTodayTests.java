package org.partnershipportal.consultation.publishedreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.assessment.StandingInput;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.report.Anchor;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.people.organisation.OrganisationType;

/** What a paragraph shows of the inputs behind it. */
class CitedTodayTests {

    private static final Anchor LAW = new Anchor("p-23456789");
    private static final Anchor WORK = new Anchor("p-3456789a");
    private static final OrganisationId CASA = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId WATCH = new OrganisationId(UUID.randomUUID());
    private static final Map<OrganisationId, OrganisationSummary> NAMES = Map.of(CASA, named(CASA, "Casa"));

    private final StandingInput shown = published('t', NameChoice.SHOWN, CASA, WATCH);
    private final StandingInput unnamed = published('v', NameChoice.TEAM_ONLY, CASA);

    @Test
    @DisplayName("R14.7 of an input that is not published today nothing is left, not even a count")
    void leavesNoMarkOfWhatIsNotPublished() {
        VersionCitation gone = cites(published('w', NameChoice.SHOWN, CASA), LAW);
        CitedToday today = today(10, cites(shown, LAW), gone);
        assertThat(today.of(LAW, NAMES)).extracting(PublicCitation::number).containsExactly(shown.published());
        PublishedParagraph paragraph = today.in(paragraph(LAW), NAMES);
        assertThat(paragraph.citations()).hasSize(1);
        assertThat(paragraph.more()).isZero();
        assertThat(today.of(WORK, NAMES)).isEmpty();
    }

    @Test
    @DisplayName("R14.4 names are those of signers who are shown today")
    void namesOnlyWhoWantsToBeNamed() {
        CitedToday today = today(10, cites(shown, LAW), cites(unnamed, LAW));
        assertThat(today.signers()).containsExactlyInAnyOrder(CASA, WATCH);
        assertThat(today.of(LAW, NAMES))
                .extracting(PublicCitation::names)
                .containsExactly(List.of(new LocalizedText("Casa", "en")), List.of());
        assertThat(today(10, cites(unnamed, LAW)).signers()).isEmpty();
    }

    @Test
    void showsSomeAndSaysHowManyMore() {
        CitedToday today = today(1, cites(unnamed, LAW), cites(shown, LAW), cites(shown, WORK));
        PublishedParagraph paragraph = today.in(paragraph(LAW), NAMES);
        assertThat(paragraph.citations()).extracting(PublicCitation::number).containsExactly(unnamed.published());
        assertThat(paragraph.more()).isEqualTo(1);
        assertThat(today(1, cites(unnamed, LAW), cites(shown, LAW)).signers())
                .as("names that are not shown are not read")
                .isEmpty();
    }

    private CitedToday today(int most, VersionCitation... uses) {
        return new CitedToday(List.of(uses), Map.of(shown.input(), shown, unnamed.input(), unnamed), most);
    }

    private static VersionCitation cites(StandingInput input, Anchor paragraph) {
        return new VersionCitation(input.input(), new UsedIn(paragraph, 1));
    }

    private static PublishedParagraph paragraph(Anchor anchor) {
        return new PublishedParagraph(anchor, 1, "", "Text", List.of());
    }

    private static StandingInput published(char last, NameChoice name, OrganisationId... signers) {
        return new StandingInput(
                new InputId(UUID.randomUUID()),
                new CallId(UUID.randomUUID()),
                1,
                Admissibility.ADMISSIBLE,
                Instant.EPOCH,
                name,
                0,
                TextChoice.PUBLISHED,
                "en",
                0,
                signers[0],
                null,
                new PublicationNumber("abcdefghjkmnpqrst" + last),
                List.of(signers));
    }

    private static OrganisationSummary named(OrganisationId id, String name) {
        return new OrganisationSummary(
                id,
                new LocalizedText(name, "en"),
                OrganisationType.NATIONAL_NGO,
                OrganisationType.NATIONAL_NGO.group(),
                null,
                true,
                true);
    }
}
