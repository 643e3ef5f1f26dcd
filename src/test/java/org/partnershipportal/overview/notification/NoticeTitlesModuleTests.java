package org.partnershipportal.overview.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipLinks;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.people.organisation.OrganisationLinks;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.partnershipportal.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
@DisplayName("UC-NOT-01, R0.1, R0.4: a notice names what it is about while its reader may know of it")
class NoticeTitlesModuleTests {

    @Autowired
    NoticeTitles titles;

    @Autowired
    ReportStage stage;

    private CallDetails call;
    private Actor contributor;
    private InputId input;

    @BeforeEach
    void submitAnInput() {
        call = stage.call(stage.secretariat(), stage.secretariat());
        contributor = stage.inputs().contributor();
        input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED, "The law is good.");
    }

    private List<String> titled(Actor actor, String... paths) {
        return titles.of(actor, List.of(paths), Language.EN).values().stream()
                .map(LocalizedText::text)
                .toList();
    }

    private String title() {
        return call.content()
                .texts()
                .title()
                .in(Language.EN, Language.EN)
                .orElseThrow()
                .text();
    }

    @Test
    void namesTheCallOfAnInputAndACall() {
        assertThat(titled(contributor, InputLinks.receipt(input))).containsExactly(title());
        assertThat(titled(contributor, InputLinks.page(input))).containsExactly(title());
        assertThat(titled(contributor, CallLinks.page(call.code()))).containsExactly(title());
    }

    @Test
    @DisplayName("R0.1 names nothing to those who may not know of it, and nothing that is not there")
    void namesNothingToOthers() {
        Actor other = stage.inputs().contributor();
        InputId sealed = stage.sealed(call, "Sealed words");
        assertThat(titled(other, InputLinks.receipt(input), InputLinks.sign(input)))
                .isEmpty();
        assertThat(titled(contributor, InputLinks.receipt(sealed))).isEmpty();
        assertThat(titled(
                        contributor,
                        InputLinks.LIST,
                        "home",
                        OrganisationLinks.LIST,
                        InputLinks.receipt(new InputId(UUID.randomUUID())),
                        PartnershipLinks.page(new PartnershipId(UUID.randomUUID())),
                        PartnershipLinks.INVITATIONS,
                        CallLinks.page(new CallCode(
                                "none-" + UUID.randomUUID().toString().substring(0, 8))),
                        "inputs/not-an-id",
                        ""))
                .isEmpty();
    }

    @Test
    void asksAFixedNumberOfQueries() {
        String[] paths = {
            InputLinks.receipt(input),
            InputLinks.publication(input),
            CallLinks.page(call.code()),
            CallLinks.desk(call.code()),
        };
        assertThat(Statements.sentBy(() -> titled(contributor, paths))).isLessThanOrEqualTo(4);
    }
}
