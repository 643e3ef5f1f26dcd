package org.partnershipportal.overview.relation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputLinks;
import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProductLinks;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.uikit.AppLink;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalModuleTest
@WithMockUser
@DisplayName("UC-REL-04: the way from a product of a working group to an input")
class InputOnProductPagesTest extends PagesTest {

    private static final String STEP = "Start an input from this product";

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    DraftTextStage texts;

    @Autowired
    GroupProducts products;

    @Autowired
    InputStage stage;

    @Autowired
    Inputs inputs;

    @Autowired
    InputOrigins origins;

    private final String title = "Early release " + UUID.randomUUID();
    private GroupProductId product;
    private CallDetails call;

    @BeforeEach
    void aProductAndACall() {
        WorkingGroupId group = groups.open("Growing old " + UUID.randomUUID());
        groups.sit(group, groups.network, groups.women, SeatRole.MEMBER);
        Actor chair = groups.as(groups.network);
        DraftTextId text = texts.published(chair, group, "One");
        product = products.publish(chair, new PublishProduct(text, 1, title, "What we ask for"));
        call = stage.openCall();
    }

    private void open(OrganisationStage.Founded as, String path) {
        TestSessions.signIn(as.founder());
        UI.getCurrent().navigate(as.id() + "/" + path);
    }

    /** The form to which the list of open calls leads. */
    private void answer(OrganisationStage.Founded as, CallDetails to) {
        TestSessions.signIn(as.founder());
        UI.getCurrent()
                .navigate(
                        as.id() + "/" + InputLinks.begin(to.code()),
                        QueryParameters.simple(
                                Map.of(InputLinks.FROM_KIND, "product", InputLinks.FROM, product.toString())));
    }

    @Test
    @DisplayName("a member starts an input from the product, sees it on the task list, and removes it")
    void startsAnInputAndRemovesTheLink() {
        open(groups.women, GroupProductLinks.page(product));
        assertThat(find(AppLink.class).withText(STEP).all()).hasSize(1);
        open(groups.women, InputLinks.from(product.ref()));
        assertThat(page()).contains(title, "Choose the call to which your organisation responds.");
        answer(groups.women, call);
        assertThat(page()).contains(title, "only those who submit it see the link");
        press("Start");
        InputId draft = inputs.oursTo(groups.as(groups.women), call.id())
                .rows()
                .getFirst()
                .id();
        assertThat(origins.kept(groups.as(groups.women), draft)).isPresent();
        assertThat(page()).contains(title, "Only those who submit this input see this link.");
        press("Remove the link");
        assertThat(page()).doesNotContain(title);
        assertThat(origins.kept(groups.as(groups.women), draft)).isEmpty();
    }

    @Test
    @DisplayName(
            "R0.1 nobody else is offered the step, and its page is not found for them, nor of a product that is withdrawn")
    void offersTheStepToMembersOnly() {
        for (OrganisationStage.Founded other : Set.of(groups.ministry, groups.nhri)) {
            open(other, GroupProductLinks.page(product));
            assertThat(page()).contains(title).doesNotContain(STEP);
            open(other, InputLinks.from(product.ref()));
            assertThat(page())
                    .contains(sentence("shell.error.not-found-sentence"))
                    .doesNotContain(title);
            answer(other, call);
            assertThat(page()).doesNotContain(title);
        }
        products.withdraw(groups.as(groups.network), new WithdrawProduct(product, "The law has changed"));
        open(groups.women, GroupProductLinks.page(product));
        assertThat(page()).contains("The law has changed").doesNotContain(STEP);
        open(groups.women, InputLinks.from(product.ref()));
        assertThat(page()).contains(sentence("shell.error.not-found-sentence"));
    }

    @Test
    @DisplayName("R14.8 a call that publishes no names has no such link, and its form does not name the product")
    void offersNoSealedCall() {
        CallDetails unnamed = stage.openCall(
                stage.secretariat(), Set.of(NameChoice.TEAM_ONLY, NameChoice.SEALED), EnumSet.allOf(TextChoice.class));
        answer(groups.women, unnamed);
        assertThat(page()).doesNotContain(title);
        press("Start");
        InputId draft = inputs.oursTo(groups.as(groups.women), unnamed.id())
                .rows()
                .getFirst()
                .id();
        assertThat(origins.kept(groups.as(groups.women), draft)).isEmpty();
        assertThat(page()).doesNotContain(title);
    }
}
