package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.partnershipportal.testing.AtOnce.atOnce;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentEvent;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.BeginInput;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputOrigins;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.spi.Origin;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.jobs.RoutineStage;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-REL-04 an input that is started from a product of a working group")
class InputOnProductModuleTests {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    DraftTextStage texts;

    @Autowired
    GroupProducts products;

    @Autowired
    Seats seats;

    @Autowired
    ReportStage stage;

    @Autowired
    Inputs inputs;

    @Autowired
    Cosigners cosigners;

    @Autowired
    InputOrigins origins;

    @Autowired
    InputOnProduct step;

    @Autowired
    Chains chains;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RoutineStage routines;

    private Actor drafter;
    private CallDetails call;
    private WorkingGroupId group;
    private GroupProductId product;
    private Actor network;
    private Actor women;

    /** The network chairs the group and publishes the product; the association is a member. */
    @BeforeEach
    void aProductAndACall() {
        network = groups.as(groups.network);
        women = groups.as(groups.women);
        group = groups.open("Growing old " + UUID.randomUUID());
        groups.sit(group, groups.network, groups.women, SeatRole.MEMBER);
        product = published();
        drafter = stage.secretariat();
        call = stage.call(drafter, stage.secretariat());
    }

    private GroupProductId published() {
        DraftTextId text = texts.published(network, group, "One");
        return products.publish(network, new PublishProduct(text, 1, "Early release", "What we ask for"));
    }

    private InputId begun(Actor actor) {
        return begun(actor, product.ref());
    }

    private InputId begun(Actor actor, ContentRef record) {
        return inputs.begin(actor, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "en"), record);
    }

    /** A submitted input of the association, with these choices. */
    private InputId submitted(NameChoice name, TextChoice text) {
        InputId id = begun(women);
        stage.inputs().answer(women, id, "law", "As the group says.");
        inputs.choose(women, id, name, text);
        stage.inputs().submit(women, id);
        return id;
    }

    private InputId named() {
        return submitted(NameChoice.SHOWN, TextChoice.PUBLISHED);
    }

    private List<LinkStatus> statuses(Actor reader) {
        return links.of(reader, Language.EN, ProductEnds.end(product), 0, 20).rows().stream()
                .map(LinkRow::status)
                .toList();
    }

    private List<String> onChain(Actor reader) {
        return chains.of(reader, Language.EN, product.ref(), 50).parts(Way.AFTER).stream()
                .flatMap(part -> part.records().stream())
                .map(one -> one.end().id())
                .toList();
    }

    private LinkId asked() {
        await().atMost(PATIENCE)
                .until(() -> links.waiting(network, Language.EN, 0, 20).rows().size() == 1);
        return links.waiting(network, Language.EN, 0, 20).rows().getFirst().id();
    }

    /** Nobody has a link with the product, and no row of it is kept but by the input. */
    private void isLinkedNowhere() {
        for (Actor reader : List.of(Actor.visitor(), network, women, groups.as(groups.ministry), drafter)) {
            assertThat(statuses(reader)).as("%s", reader.kind()).isEmpty();
            assertThat(onChain(reader)).as("%s", reader.kind()).isEmpty();
        }
        assertThat(rows()).isZero();
    }

    private long rows() {
        return jdbc.sql("SELECT COUNT(*) FROM relation_links WHERE from_id = :product")
                .param("product", product.toString())
                .query(Long.class)
                .single();
    }

    private boolean isKept(InputId id) {
        return jdbc.sql("SELECT COUNT(*) FROM input_inputs WHERE id = :id AND origin_id IS NOT NULL")
                        .param("id", id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** As the event does it, so that a test of what does not happen need not wait. */
    private void published(InputId id) {
        step.on(new AssessmentEvent.InputPublished(
                id, call.id(), Actor.system().ref(), Instant.parse("2026-12-01T10:00:00Z")));
    }

    @Test
    @DisplayName("R0.2 the draft keeps the product for those alone who submit it; nobody else has a trace of it")
    void keepsTheProductWithTheDraft() {
        InputId draft = begun(women);
        assertThat(origins.kept(women, draft)).map(Origin::record).contains(product.ref());
        for (Actor other : List.of(network, groups.as(groups.ministry), drafter, Actor.visitor())) {
            assertThatThrownBy(() -> origins.kept(other, draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> origins.remove(other, draft)).isInstanceOfAny(NotFound.class, NotPermitted.class);
        }
        isLinkedNowhere();
        assertThat(inputs.details(women, draft).status().name()).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("R0.2 those who are asked to sign the input read it, and not from which product it was started")
    void showsTheProductToNobodyWhoIsAskedToSign() {
        InputId id = begun(women);
        stage.inputs().answer(women, id, "law", "As the group says.");
        for (CosignerPart part : CosignerPart.values()) {
            Actor asked = stage.inputs().contributor();
            cosigners.invite(women, new InviteCosigner(id, null, stage.inputs().code(asked), part));
            assertThat(inputs.details(asked, id).id()).isEqualTo(id);
            assertThat(origins.kept(asked, id)).isEmpty();
            assertThatThrownBy(() -> origins.remove(asked, id)).isInstanceOf(NotPermitted.class);
        }
        assertThat(origins.kept(women, id)).isPresent();
    }

    @Test
    void asksWhoPublishedTheProductOnceTheInputIsPublishedWithItsName() {
        InputId id = named();
        isLinkedNowhere();
        stage.afterDeadline(call, () -> {
            String number = stage.publish(drafter, id).value();
            LinkId link = asked();
            assertThat(statuses(women)).containsExactly(LinkStatus.PROPOSED);
            assertThat(statuses(Actor.visitor())).isEmpty();
            assertThat(onChain(Actor.visitor())).isEmpty();
            assertThat(statuses(groups.as(groups.ministry))).isEmpty();
            assertThat(isKept(id)).isFalse();
            assertThat(origins.kept(women, id)).isEmpty();
            assertThatThrownBy(() -> links.confirm(women, link)).isInstanceOf(NotPermitted.class);
            links.confirm(network, link);
            assertThat(onChain(Actor.visitor())).containsExactly(number);
            inputs.narrow(women, id, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(onChain(Actor.visitor())).isEmpty();
            assertThat(statuses(network)).isEmpty();
            assertThat(statuses(women)).isEmpty();
            assertThatThrownBy(() -> links.withdraw(network, link)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void asksNobodyWhereBothAreOnesOwn() {
        InputId id = inputs.begin(
                network, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.TEAM_ONLY, "en"), product.ref());
        stage.inputs().answer(network, id, "law", "As we said.");
        inputs.choose(network, id, NameChoice.SHOWN, TextChoice.PUBLISHED);
        stage.inputs().submit(network, id);
        isLinkedNowhere();
        stage.afterDeadline(call, () -> {
            String number = stage.publish(drafter, id).value();
            await().atMost(PATIENCE).until(() -> onChain(Actor.visitor()).equals(List.of(number)));
            assertThat(links.waiting(network, Language.EN, 0, 20).rows()).isEmpty();
        });
    }

    @Test
    @DisplayName(
            "R14.4, R14.8 an input that is not published with its name is linked with nothing, whatever was published of it")
    void asksNothingOfWhatHasNoNameInPublic() {
        InputId team = submitted(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        InputId silent = submitted(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, team);
            stage.admit(drafter, silent);
            published(team);
            published(silent);
            isLinkedNowhere();
            assertThat(isKept(team))
                    .as("R14.4 nobody can widen its name any more")
                    .isFalse();
        });
    }

    @Test
    @DisplayName(
            "R14.4 the product goes in the night after the deadline from every input that has no name for the public")
    void forgetsTheProductInTheNightAfterTheDeadline() {
        InputId draft = begun(women);
        InputId team = submitted(NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        InputId silent = submitted(NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        InputId waiting = named();
        routines.run("input-origins");
        for (InputId id : List.of(draft, team, silent, waiting)) {
            assertThat(isKept(id)).as("the call is open").isTrue();
        }
        stage.afterDeadline(call, () -> {
            routines.run("input-origins");
            for (InputId id : List.of(draft, team, silent)) {
                assertThat(isKept(id)).isFalse();
            }
            assertThat(isKept(waiting)).isTrue();
        });
    }

    @Test
    @DisplayName(
            "R14.4 the product goes with the name or the text that is restricted before the input is published, and with the input")
    void forgetsTheProductOfWhatIsRestrictedOrWithdrawn() {
        InputId unnamed = named();
        InputId silent = named();
        InputId gone = named();
        InputId left = named();
        inputs.narrow(women, unnamed, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
        inputs.narrow(women, silent, NameChoice.SHOWN, TextChoice.NOT_PUBLISHED);
        inputs.withdraw(women, gone);
        for (InputId id : List.of(unnamed, silent, gone)) {
            assertThat(isKept(id)).isFalse();
            assertThat(origins.kept(women, id)).isEmpty();
        }
        assertThat(isKept(left)).isTrue();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, unnamed);
            for (InputId id : List.of(unnamed, silent, gone)) {
                published(id);
            }
            isLinkedNowhere();
        });
    }

    @Test
    @DisplayName("a link that was asked about goes when the input is withdrawn, and is not asked about again")
    void showsNoLinkOfAWithdrawnInput() {
        InputId id = named();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, id);
            links.confirm(network, asked());
            assertThat(onChain(Actor.visitor())).hasSize(1);
            inputs.withdraw(women, id);
            for (Actor reader : List.of(Actor.visitor(), network, women)) {
                assertThat(onChain(reader)).isEmpty();
                assertThat(statuses(reader)).isEmpty();
            }
            published(id);
            assertThat(rows()).isEqualTo(1);
            assertThat(links.waiting(network, Language.EN, 0, 20).rows()).isEmpty();
        });
    }

    @Test
    void asksOnceHoweverOftenTheInputIsPublished() {
        InputId id = named();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, id);
            LinkId link = asked();
            links.decline(network, link);
            published(id);
            assertThat(rows()).isEqualTo(1);
            assertThat(links.waiting(network, Language.EN, 0, 20).rows()).isEmpty();
        });
    }

    @Test
    void asksNobodyAboutWhatItsLeadRemoved() {
        InputId id = named();
        origins.remove(women, id);
        origins.remove(women, id);
        assertThat(isKept(id)).isFalse();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, id);
            published(id);
            isLinkedNowhere();
        });
    }

    @Test
    void startsWithoutTheProductOnceItIsWithdrawnAndAsksNobodyAboutOneThatWasWithdrawnSince() {
        InputId before = named();
        products.withdraw(network, new WithdrawProduct(product, "The law has changed"));
        assertThat(origins.kept(women, before))
                .as("its lead still sees which it was")
                .isPresent();
        assertThat(origins.of(women, product.ref())).isEmpty();
        assertThat(isKept(begun(women))).isFalse();
        stage.afterDeadline(call, () -> {
            stage.publish(drafter, before);
            published(before);
            isLinkedNowhere();
        });
    }

    @Test
    @DisplayName("R0.1 nobody but who acts for a member of the group starts one from it; others start without it")
    void isStartedByMembersOnly() {
        Actor founder = Actor.person(groups.women.founder());
        Actor ministry = groups.as(groups.ministry);
        for (Actor other : List.of(founder, ministry, groups.as(groups.nhri), drafter, Actor.visitor())) {
            assertThat(origins.of(other, product.ref())).as("%s", other.kind()).isEmpty();
            assertThat(step.from(other, ProductEnds.end(product))).isEmpty();
            assertThatThrownBy(() -> origins.calls(other, product.ref(), 0, 20)).isInstanceOf(NotFound.class);
        }
        assertThat(isKept(begun(ministry))).isFalse();
        assertThat(isKept(begun(founder)))
                .as("an individual’s input never has a public name")
                .isFalse();
        for (ContentRef none : List.of(
                new ContentRef("product", UUID.randomUUID().toString()),
                new ContentRef("product", "x"),
                new ContentRef("partnership", product.toString()),
                new ContentRef("", ""))) {
            assertThat(origins.of(women, none)).isEmpty();
            assertThat(isKept(begun(women, none))).isFalse();
        }
        assertThat(step.from(women, ProductEnds.end(product))).isPresent();
        seats.leave(women, group, groups.own(groups.women, group), new Reason("No staff", "en"));
        assertThat(step.from(women, ProductEnds.end(product))).isEmpty();
        assertThat(isKept(begun(women))).isFalse();
    }

    @Test
    @DisplayName("R14.8 a sealed input keeps nothing of what it was started from")
    void keepsNothingOfASealedInput() {
        InputId sealed = stage.sealed(call, "As the group says.");
        assertThat(isKept(sealed)).isFalse();
        assertThat(origins.kept(Actor.bearer(sealed.ref()), sealed)).isEmpty();
        assertThat(origins.of(Actor.bearer(sealed.ref()), product.ref())).isEmpty();
        assertThatThrownBy(() -> inputs.begin(
                        women, new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SEALED, "en"), product.ref()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> jdbc.sql(
                                "UPDATE input_inputs SET origin_kind = 'product', origin_id = :product WHERE id = :id")
                        .param("product", product.toString())
                        .param("id", sealed)
                        .update())
                .as("the table refuses it as well")
                .isInstanceOf(DataAccessException.class);
        stage.afterDeadline(call, () -> {
            published(sealed);
            isLinkedNowhere();
        });
    }

    @Test
    @DisplayName("a call that publishes nothing with a name offers no such step")
    void offersNoCallWithoutNames() {
        CallDetails unnamed = stage.inputs()
                .openCall(drafter, Set.of(NameChoice.TEAM_ONLY, NameChoice.SEALED), EnumSet.allOf(TextChoice.class));
        CallDetails silent =
                stage.inputs().openCall(drafter, EnumSet.allOf(NameChoice.class), Set.of(TextChoice.NOT_PUBLISHED));
        for (CallDetails other : List.of(unnamed, silent)) {
            assertThat(origins.of(women, other, product.ref())).isEmpty();
            assertThat(isKept(inputs.begin(
                            women,
                            new BeginInput(UUID.randomUUID(), other.id(), NameChoice.TEAM_ONLY, "en"),
                            product.ref())))
                    .isFalse();
            assertThat(offered(other)).containsExactly(false);
        }
        assertThat(offered(call)).containsExactly(true);
        assertThat(origins.of(women, call, product.ref())).isPresent();
    }

    private List<Boolean> offered(CallDetails one) {
        return Parts.all((from, max) -> origins.calls(women, product.ref(), from, max)).stream()
                .filter(open -> open.row().id().equals(one.id()))
                .map(InputOrigins.OpenCall::names)
                .toList();
    }

    @Test
    void makesOneDraftOfAFormThatIsSentTwice() throws Exception {
        BeginInput form = new BeginInput(UUID.randomUUID(), call.id(), NameChoice.SHOWN, "en");
        List<Object> made =
                atOnce(() -> inputs.begin(women, form, product.ref()), () -> inputs.begin(women, form, product.ref()));
        InputId draft = inputs.begin(women, form);
        assertThat(made).containsOnly(draft);
        assertThat(isKept(draft)).isTrue();
        isLinkedNowhere();
    }
}
