package org.partnershipportal.overview.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.partnershipportal.overview.relation.RelationStage.follow;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.PublicationNumber;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.report.AddParagraph;
import org.partnershipportal.consultation.report.BeginReport;
import org.partnershipportal.consultation.report.CiteInput;
import org.partnershipportal.consultation.report.ParagraphId;
import org.partnershipportal.consultation.report.Paragraphs;
import org.partnershipportal.consultation.report.ReportStage;
import org.partnershipportal.consultation.report.Reports;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("R14.7, R14.8: what of inputs is on the chain")
class ReportLinkingModuleTests {

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    DraftTextStage texts;

    @Autowired
    GroupProducts products;

    @Autowired
    ReportStage stage;

    @Autowired
    PartnershipStage partnerships;

    @Autowired
    Inputs inputs;

    @Autowired
    Reports reports;

    @Autowired
    Paragraphs paragraphs;

    @Autowired
    ReportLinking linking;

    @Autowired
    Chains chains;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    private Actor drafter;
    private Actor clearer;
    private CallDetails call;
    private ParagraphId paragraph;

    @BeforeEach
    void openACall() {
        drafter = stage.secretariat();
        clearer = stage.secretariat();
        call = stage.call(drafter, clearer);
        reports.begin(drafter, new BeginReport(call.id(), Language.EN, "Older persons"));
        paragraph = paragraphs.add(drafter, new AddParagraph(call.id(), null, "", "Many say so."));
    }

    @Test
    void leadsFromTheCallThroughAPublishedInputToTheParagraphThatCitesIt() {
        Actor contributor = stage.inputs().contributor();
        InputId input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = published(input);
            clear();
            assertThat(chain(CallEnds.end(call.id()).ref(), Way.AFTER))
                    .hasSize(2)
                    .contains(number.value());
            Chain chain = chains.of(
                    Actor.visitor(), Language.EN, PublicationEnds.end(number).ref(), 20);
            assertThat(chain.parts(Way.BEFORE).getFirst().stage()).isEqualTo(Stage.CALL);
            LinkedRecord cited = chain.parts(Way.AFTER).getFirst().records().getFirst();
            assertThat(cited.title().text()).isEqualTo("Paragraph 1");
            assertThat(cited.besides().text()).isEqualTo("Older persons");
            assertThat(chain(cited.end().ref(), Way.BEFORE))
                    .contains(number.value(), call.id().toString());
        });
    }

    @Test
    void knowsNothingOfWhatIsNotPublished() {
        InputId team = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.NOT_PUBLISHED, "Not for others.");
        InputId sealed = stage.sealed(call, "Sealed words.");
        stage.afterDeadline(call, () -> {
            for (InputId input : List.of(team, sealed)) {
                stage.admit(drafter, input);
                paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
            }
            clear();
            assertThat(chain(CallEnds.end(call.id()).ref(), Way.AFTER)).isEmpty();
            assertThat(rowsOf(call.id().value())).isZero();
            for (InputId input : List.of(team, sealed)) {
                assertThatThrownBy(() ->
                                chains.of(Actor.visitor(), Language.EN, new ContentRef("input", input.toString()), 20))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> chains.of(
                                Actor.visitor(), Language.EN, new ContentRef("publication", input.toString()), 20))
                        .isInstanceOf(NotFound.class);
            }
        });
    }

    @Test
    void forgetsAnInputAtTheNextReadingWhenItIsNoLongerToBeNamed() {
        Actor contributor = stage.inputs().contributor();
        InputId input = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        stage.afterDeadline(call, () -> {
            PublicationNumber number = published(input);
            clear();
            LinkedRecord cited = chains.of(
                            Actor.visitor(),
                            Language.EN,
                            PublicationEnds.end(number).ref(),
                            20)
                    .parts(Way.AFTER)
                    .getFirst()
                    .records()
                    .getFirst();
            inputs.narrow(contributor, input, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(chain(CallEnds.end(call.id()).ref(), Way.AFTER)).isEmpty();
            assertThat(chain(cited.end().ref(), Way.BEFORE)).isEmpty();
            assertThatThrownBy(() -> chains.of(
                            Actor.visitor(),
                            Language.EN,
                            PublicationEnds.end(number).ref(),
                            20))
                    .isInstanceOf(NotFound.class);
            follow(linking, call.id().value());
            assertThat(rowsOf(call.id().value())).isZero();
        });
    }

    @Test
    @DisplayName(
            "R14.8 a sealed input is on no chain, published or not; nor is any other without a name, so that none tells it")
    void hasNoPlaceForAPublishedInputThatCanBeSealed() {
        Actor contributor = stage.inputs().contributor();
        InputId named = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        InputId unnamed = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, "So it is.");
        InputId sealed = stage.inputs().sealed(call).input();
        Actor holder = Actor.bearer(sealed.ref());
        inputs.choose(holder, sealed, NameChoice.SEALED, TextChoice.PUBLISHED);
        stage.inputs().answer(holder, sealed, "law", "Sealed words.");
        stage.inputs().submit(holder, sealed);
        stage.afterDeadline(call, () -> {
            String shown = published(named).value();
            List<String> hidden =
                    List.of(published(unnamed).value(), published(sealed).value());
            PartnershipId partnership = partnerships.published();
            clear();
            assertThat(rowsOf(call.id().value())).isEqualTo(2);
            Chain ofCall = chains.of(
                    Actor.visitor(), Language.EN, CallEnds.end(call.id()).ref(), 20);
            assertThat(ofCall.count(Way.AFTER))
                    .as("the input with a name, and the paragraph")
                    .isEqualTo(2);
            String paragraphs =
                    ofCall.parts().getLast().records().getFirst().end().id();
            assertThat(chain(new ContentRef("paragraph", paragraphs), Way.BEFORE))
                    .containsExactlyInAnyOrder(call.id().toString(), shown);
            for (Actor reader : List.of(Actor.visitor(), drafter, holder, partnerships.lead(), Actor.system())) {
                for (String number : hidden) {
                    assertThatThrownBy(() -> chains.of(reader, Language.EN, new ContentRef("publication", number), 20))
                            .as("%s", reader.kind())
                            .isInstanceOf(NotFound.class);
                }
            }
            for (String number : hidden) {
                assertThatThrownBy(
                                () -> describe(PartnershipEnds.end(partnership).ref(), number))
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                refused -> assertThat(refused.key()).isEqualTo("relation.problem.unknown"));
            }
            assertThat(linking.after(new UUID(0, 0), 1_000)).contains(call.id().value());
            inputs.narrow(contributor, named, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(linking.after(new UUID(0, 0), 1_000))
                    .as("a call is not looked at for what can be sealed")
                    .doesNotContain(call.id().value());
        });
    }

    @Test
    @DisplayName("R14.8 nobody is told how many calls wait for their links: a sealed input can be what came")
    void countsNoJobForAdministrators() {
        assertThat(linking.reachesSealed()).isTrue();
    }

    @Test
    @DisplayName("R14.4 a link that a contributor confirmed goes with the name that it would tell")
    void hidesALinkOfPeopleWithTheNameOfTheInput() {
        Actor contributor = stage.inputs().contributor();
        InputId named = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "The law is good.");
        InputId unnamed = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, "So it is.");
        stage.afterDeadline(call, () -> {
            PartnershipId partnership = partnerships.published();
            ContentRef own = PartnershipEnds.end(partnership).ref();
            String number = published(named).value();
            String other = stage.publish(drafter, unnamed).value();
            assertThatThrownBy(() -> describe(own, other))
                    .isInstanceOfSatisfying(
                            InvalidInput.class,
                            refused -> assertThat(refused.key()).isEqualTo("relation.problem.unknown"));
            LinkId link = describe(own, "https://portal.example/en/inputs/" + number);
            assertThat(chain(own, Way.AFTER)).isEmpty();
            links.confirm(contributor, link);
            assertThat(chain(own, Way.AFTER)).containsExactly(number);
            inputs.narrow(contributor, named, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(chain(own, Way.AFTER)).isEmpty();
            assertThat(links.of(partnerships.lead(), Language.EN, PartnershipEnds.end(partnership), 0, 20)
                            .rows())
                    .isEmpty();
            assertThatThrownBy(() -> links.withdraw(contributor, link)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    @DisplayName(
            "UC-GRP-15 a product of a working group leads to the input that takes it up, once its contributor agrees")
    void leadsFromAProductToAnInput() {
        Actor chair = groups.as(groups.network);
        WorkingGroupId group = groups.open("Growing old " + UUID.randomUUID());
        DraftTextId text = texts.published(chair, group, "One");
        GroupProductId product =
                products.publish(chair, new PublishProduct(text, 1, "Early release", "What we ask for"));
        ContentRef own = ProductEnds.end(product).ref();
        Actor contributor = stage.inputs().contributor();
        InputId named = stage.submitted(contributor, call, NameChoice.SHOWN, TextChoice.PUBLISHED, "As they say.");
        InputId unnamed = stage.submitted(
                stage.inputs().contributor(), call, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED, "So it is.");
        stage.afterDeadline(call, () -> {
            String number = published(named).value();
            String other = stage.publish(drafter, unnamed).value();
            assertThatThrownBy(() -> use(chair, own, other)).isInstanceOf(InvalidInput.class);
            assertThatThrownBy(() -> use(groups.as(groups.ministry), own, number))
                    .isInstanceOf(PortalException.class);
            LinkId link = use(chair, own, number);
            assertThat(chain(own, Way.AFTER)).isEmpty();
            links.confirm(contributor, link);
            assertThat(chain(own, Way.AFTER)).containsExactly(number);
            assertThat(chain(new ContentRef("publication", number), Way.BEFORE)).contains(product.toString());
            products.withdraw(chair, new WithdrawProduct(product, "The law has changed"));
            assertThat(chains.record(Actor.visitor(), Language.EN, own).over())
                    .isEqualTo("grouptext.product.withdrawn");
            assertThat(chains.canLink(chair, chains.record(chair, Language.EN, own)))
                    .isFalse();
            assertThatThrownBy(() -> use(chair, own, number)).isInstanceOf(PortalException.class);
            inputs.narrow(contributor, named, NameChoice.TEAM_ONLY, TextChoice.PUBLISHED);
            assertThat(chain(own, Way.AFTER)).isEmpty();
        });
    }

    private LinkId use(Actor actor, ContentRef product, String typed) {
        return links.propose(
                actor,
                new ProposeLink(UUID.randomUUID(), product, new LinkChoice(LinkType.USED_FOR, Way.AFTER), typed));
    }

    private LinkId describe(ContentRef partnership, String typed) {
        return links.propose(
                partnerships.lead(),
                new ProposeLink(
                        UUID.randomUUID(), partnership, new LinkChoice(LinkType.DESCRIBED_IN, Way.AFTER), typed));
    }

    private PublicationNumber published(InputId input) {
        PublicationNumber number = stage.publish(drafter, input);
        paragraphs.cite(drafter, new CiteInput(call.id(), paragraph, input, null));
        return number;
    }

    private void clear() {
        reports.sendToClearance(drafter, call.id());
        reports.clear(clearer, call.id(), ReportStage.version(reports, clearer, call));
        follow(linking, call.id().value());
    }

    private List<String> chain(ContentRef record, Way way) {
        return chains.of(Actor.visitor(), Language.EN, record, 50).parts(way).stream()
                .flatMap(part -> part.records().stream())
                .map(one -> one.end().id())
                .toList();
    }

    private long rowsOf(UUID record) {
        return jdbc.sql("SELECT COUNT(*) FROM relation_links WHERE follows = :record")
                .param("record", record)
                .query(Long.class)
                .single();
    }
}
