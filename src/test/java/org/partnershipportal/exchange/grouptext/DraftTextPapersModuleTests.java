package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-GRP-10 a version of a draft text as a Word file")
class DraftTextPapersModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    DraftTexts texts;

    @Autowired
    DraftTextPapers papers;

    @Autowired
    Seats seats;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association and the ministry are members. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    private XWPFDocument read(Actor reader, WorkingGroupId group, DraftTextId text, int number) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(papers.word(reader, group, text, number, Language.FR)));
    }

    @Test
    void hasTheParagraphsOfItsVersionInTheirOrderAndNoComment() throws IOException {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One", "Two", "Three");
        make.comment(stage.as(stage.women), id, text, 2, "What the ministry did");
        make.write(chair, id, text, 2, "Dos\nin two lines");
        make.remove(chair, id, text, 1);
        make.publish(chair, id, text, "Shorter");
        for (Actor reader : List.of(chair, stage.as(stage.women), stage.as(stage.ministry))) {
            try (XWPFDocument now = read(reader, id, text, 2);
                    XWPFDocument before = read(reader, id, text, 1);
                    XWPFWordExtractor said = new XWPFWordExtractor(now)) {
                assertThat(numbered(now)).containsExactly("Dos", "Three");
                assertThat(numbered(before)).containsExactly("One", "Two", "Three");
                assertThat(said.getText())
                        .contains("Early release", title, "Version 2", "Shorter", "in two lines", "This is a draft")
                        .doesNotContain("What the ministry did", "One");
            }
        }
    }

    private static List<String> numbered(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(paragraph -> paragraph.getNumID() != null)
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    @DisplayName("R0.1 for who cannot read the version there is no file, and none after leaving")
    void isForThoseWhoReadIt() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        Actor women = stage.as(stage.women);
        DraftTextId text = make.started(chair, id, "One");
        for (Actor reader : List.of(chair, women)) {
            assertThatThrownBy(() -> read(reader, id, text, 1))
                    .as("unpublished")
                    .isInstanceOf(NotFound.class);
        }
        make.publish(chair, id, text, "");
        for (Actor other : List.of(Actor.visitor(), organisations.secretariat(), stage.as(stage.nhri))) {
            assertThatThrownBy(() -> read(other, id, text, 1)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> read(women, id, text, 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(women, id, text, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read(women, group(), text, 1)).isInstanceOf(NotFound.class);
        seats.leave(women, id, stage.own(stage.women, id), new Reason("No staff", "en"));
        assertThatThrownBy(() -> read(women, id, text, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("is in the language of the text; where the portal has no words in it, these are in the reader's")
    void isInTheLanguageOfTheText() throws IOException {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId arabic = make.startedIn(chair, id, Locale.of("ar"), "واحد");
        DraftTextId swahili = make.startedIn(chair, id, Locale.of("sw"), "Moja");
        make.publish(chair, id, arabic, "");
        make.publish(chair, id, swahili, "");
        try (XWPFWordExtractor said = new XWPFWordExtractor(read(chair, id, arabic, 1));
                XWPFWordExtractor mixed = new XWPFWordExtractor(read(chair, id, swahili, 1))) {
            assertThat(said.getText()).contains("هذا مشروع نص", "واحد");
            assertThat(mixed.getText()).contains("Ceci est un projet de texte", "Moja");
        }
    }
}
