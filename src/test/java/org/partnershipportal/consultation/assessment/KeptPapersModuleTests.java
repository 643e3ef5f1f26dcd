package org.partnershipportal.consultation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputEvent;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.ground.questionnaire.QuestionKey;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationEvent;
import org.partnershipportal.people.organisation.OrganisationId;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.paperstore.PublicPapers;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;

/** Papers are kept on the disk; what was taken back is never read from there again, and does not stay there. */
@PortalModuleTest
class KeptPapersModuleTests {

    @Autowired
    private PublicPapers store;

    @Autowired
    private PublicationPapers papers;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Inputs inputs;

    @Autowired
    private InputStage stage;

    @Autowired
    private AssessmentStage desk;

    @Autowired
    private ApplicationEventPublisher events;

    private Actor team;
    private Actor lead;
    private CallDetails call;
    private InputId id;

    @BeforeEach
    void submitAnInput() {
        team = stage.secretariat();
        call = stage.openCall(team);
        lead = stage.contributor();
        id = desk.submitted(lead, call, "Warden Lee did it.");
    }

    @Test
    void areMadeOnce() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            assertThat(pdf(number)).isEqualTo(pdf(number)).contains("Warden Lee");
            assertThat(kept(number)).hasSize(1);
            assertThat(papers.pdf(Actor.visitor(), number, Language.EN))
                    .isEqualTo(papers.pdf(Actor.visitor(), number, Language.EN));
        });
    }

    @Test
    void sayNothingThatWasRedactedSince() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            assertThat(pdf(number)).contains("Lee");
            assertThat(word(number)).contains("Lee");
            assessments.redact(
                    team,
                    new RedactInput(
                            id,
                            1,
                            desk.edition(team, id),
                            List.of(BlackOut.ofText(new QuestionKey("law"), 7, 10, RedactionReason.PERSONAL_DATA)),
                            Set.of()));
            assertThat(kept(number)).isEmpty();
            assertThat(pdf(number)).contains("Warden").doesNotContain("Lee");
            assertThat(word(number)).contains("Warden").doesNotContain("Lee");
        });
    }

    @Test
    void nameNobodyWhoNarrowedTheirNameSince() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            String named = word(number);
            inputs.narrow(lead, id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(kept(number)).isEmpty();
            isGone(number);
            PublicationNumber other = desk.number(team, id);
            assertThat(word(other)).contains("Warden Lee").isNotEqualTo(named).contains("Not named");
            assertThat(word(other)).doesNotContain(number.value());
        });
    }

    @Test
    void areNotThereWhereTheTextIsPublicNoMore() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            pdf(number);
            word(number);
            inputs.narrow(lead, id, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
            isGone(number);
        });
    }

    @Test
    void areNotThereWhereTheInputWasWithdrawn() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            pdf(number);
            word(number);
            inputs.withdraw(lead, id);
            isGone(number);
        });
    }

    @Test
    void areNotThereWhereThePublicationEnded() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            pdf(number);
            assessments.endPublication(team, id, desk.edition(team, id));
            isGone(number);
        });
    }

    @Test
    void areMadeAgainWhenAnOrganisationIsSuspended() {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            pdf(number);
            assertThat(kept(number)).isNotEmpty();
            OrganisationId organisation = new OrganisationId(lead.organisation().orElseThrow());
            events.publishEvent(
                    new OrganisationEvent.OrganisationSuspended(organisation, team.ref(), AssessmentStage.later(call)));
            assertThat(kept(number)).isEmpty();
        });
    }

    @Test
    void areMadeAgainWhenAnOrganisationHasAnotherVerifiedName() {
        OrganisationId organisation = new OrganisationId(lead.organisation().orElseThrow());
        outdatedBy(new OrganisationEvent.OrganisationChangeAccepted(
                organisation, team.ref(), AssessmentStage.later(call)));
    }

    @Test
    void areMadeAgainWhenACosignerLeaves() {
        OrganisationId organisation = new OrganisationId(lead.organisation().orElseThrow());
        outdatedBy(new InputEvent.CosignerLeft(id, organisation, lead.ref(), AssessmentStage.later(call)));
    }

    private void outdatedBy(DomainEvent event) {
        desk.afterwards(call, () -> {
            PublicationNumber number = desk.published(team, id);
            pdf(number);
            assertThat(kept(number)).isNotEmpty();
            events.publishEvent(event);
            assertThat(kept(number)).isEmpty();
        });
    }

    private void isGone(PublicationNumber number) {
        assertThat(kept(number)).isEmpty();
        assertThatThrownBy(() -> papers.pdf(Actor.visitor(), number, Language.EN))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> papers.word(Actor.visitor(), number, Language.EN))
                .isInstanceOf(NotFound.class);
    }

    private List<Path> kept(PublicationNumber number) {
        Path folder = (Path) Objects.requireNonNull(ReflectionTestUtils.getField(store, "folder"));
        Path place = folder.resolve("input").resolve(number.value());
        if (Files.notExists(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pdf(PublicationNumber number) {
        try (PDDocument pdf = Loader.loadPDF(papers.pdf(Actor.visitor(), number, Language.EN))) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String word(PublicationNumber number) {
        try (XWPFDocument word =
                        new XWPFDocument(new ByteArrayInputStream(papers.word(Actor.visitor(), number, Language.EN)));
                XWPFWordExtractor text = new XWPFWordExtractor(word)) {
            return text.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
