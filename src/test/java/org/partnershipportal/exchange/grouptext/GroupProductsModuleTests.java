package org.partnershipportal.exchange.grouptext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.workinggroup.Reason;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.Seats;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.shared.ChangedMeanwhile;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.ground.shared.NotAllowed;
import org.partnershipportal.ground.shared.NotFound;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.NotPermitted;
import org.partnershipportal.platform.records.Where;
import org.partnershipportal.testing.Parts;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalModuleTest
@DisplayName("UC-GRP-15 products of a working group")
class GroupProductsModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    OrganisationStage organisations;

    @Autowired
    GroupProducts products;

    @Autowired
    Seats seats;

    @Autowired
    JdbcClient jdbc;

    private final String title = "Growing old " + UUID.randomUUID();

    /** Chaired by the network; the association is rapporteur and the ministry a member. */
    private WorkingGroupId group() {
        WorkingGroupId id = stage.open(title);
        stage.sit(id, stage.network, stage.women, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        seats.give(chair, id, stage.seat(chair, id, stage.women), SeatRole.RAPPORTEUR);
        stage.sit(id, stage.network, stage.ministry, SeatRole.MEMBER);
        return id;
    }

    /** Chaired by the ministry; the institution of its country is deputy. */
    private WorkingGroupId chairedByState() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor first = stage.as(stage.network);
        seats.give(first, id, stage.seat(first, id, stage.nhri), SeatRole.DEPUTY);
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        return id;
    }

    private static PublishProduct product(DraftTextId text, int number) {
        return new PublishProduct(text, number, "Early release", "What we ask for");
    }

    @Test
    void refusesWhatHasNoTitleNoSummaryOrNoReason() {
        DraftTextId text = new DraftTextId(UUID.randomUUID());
        assertThatThrownBy(() -> new PublishProduct(text, 1, " ", "Short")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new PublishProduct(text, 1, "Title", " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new PublishProduct(text, 1, "Title", "a".repeat(PublishProduct.LONGEST_SUMMARY + 1)))
                .isInstanceOf(InvalidInput.class);
        GroupProductId id = new GroupProductId(UUID.randomUUID());
        assertThatThrownBy(() -> new WithdrawProduct(id, " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> new WithdrawProduct(id, "a".repeat(WithdrawProduct.LONGEST_REASON + 1)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> products.details(Actor.visitor(), id)).isInstanceOf(NotFound.class);
        assertThat(products.read(Actor.visitor(), List.of(id))).isEmpty();
    }

    @Test
    @DisplayName("R0.1, R0.3 everyone reads the version that is published, and nothing else of the text")
    void isReadByEveryone() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One", "Two");
        assertThat(products.list(Actor.visitor(), id, 0, 20).total()).isZero();
        make.write(chair, id, text, 1, "Not yet");
        GroupProductId made = products.publish(chair, product(text, 1));
        GroupProductDetails read = products.details(Actor.visitor(), made);
        assertThat(read.paragraphs()).extracting(LocalizedText::text).containsExactly("One", "Two");
        assertThat(read.withdrawable()).isFalse();
        assertThat(products.details(chair, made).withdrawable()).isTrue();
        make.publish(chair, id, text, "Rewritten");
        assertThat(products.details(Actor.visitor(), made).paragraphs())
                .extracting(LocalizedText::text)
                .containsExactly("One", "Two");
        products.publish(chair, product(text, 2));
        assertThat(Parts.all((from, max) -> products.list(Actor.visitor(), id, from, max)))
                .extracting(GroupProductRow::number)
                .containsExactlyInAnyOrder(1, 2);
        assertThat(products.list(Actor.visitor(), group(), 0, 20).rows()).isEmpty();
    }

    @Test
    void isOneHoweverOftenItIsSent() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        assertThat(products.mayPublish(chair, text, 1)).isTrue();
        GroupProductId made = products.publish(chair, product(text, 1));
        assertThat(products.publish(chair, product(text, 1))).isEqualTo(made);
        assertThatThrownBy(() -> products.publish(chair, new PublishProduct(text, 1, "Other", "What we ask for")))
                .as("with other words, which would be lost")
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(products.mayPublish(chair, text, 1)).isFalse();
        assertThat(products.list(chair, id, 0, 20).total()).isEqualTo(1);
    }

    @Test
    void isPublishedAndWithdrawnByNobodyElse() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId unread = make.started(chair, id, "One");
        assertThatThrownBy(() -> products.publish(chair, product(unread, 0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> products.publish(chair, product(unread, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> products.publish(stage.as(stage.ministry), product(unread, 1)))
                .isInstanceOf(NotFound.class);
        DraftTextId text = make.published(chair, id, "One");
        assertThatThrownBy(() -> products.publish(chair, product(text, 2))).isInstanceOf(NotFound.class);
        for (Actor member : List.of(stage.as(stage.women), stage.as(stage.ministry))) {
            assertThat(products.mayPublish(member, text, 1)).isFalse();
            assertThatThrownBy(() -> products.publish(member, product(text, 1))).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> products.publish(stage.as(stage.nhri), product(text, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> products.publish(organisations.secretariat(), product(text, 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> products.publish(Actor.visitor(), product(text, 1)))
                .isInstanceOf(NotPermitted.class);
        GroupProductId made = products.publish(chair, product(text, 1));
        assertThatThrownBy(() -> products.publish(stage.as(stage.nhri), product(text, 1)))
                .isInstanceOf(NotFound.class);
        for (Actor other : List.of(
                stage.as(stage.women),
                stage.as(stage.ministry),
                stage.as(stage.nhri),
                organisations.secretariat(),
                Actor.visitor())) {
            assertThatThrownBy(() -> products.withdraw(other, new WithdrawProduct(made, "Mine")))
                    .isInstanceOf(NotPermitted.class);
        }
        assertThat(products.details(Actor.visitor(), made).row().withdrawnAt()).isNull();
    }

    @Test
    @DisplayName("R4.3 a State that chairs neither publishes nor withdraws what its own country's NHRI published")
    void keepsAStateFromWhatItsOwnPublished() {
        WorkingGroupId id = chairedByState();
        Actor chair = stage.as(stage.ministry);
        Actor nhri = stage.as(stage.nhri);
        DraftTextId own = make.published(nhri, id, "What the ministry did");
        assertThat(products.mayPublish(chair, own, 1)).isFalse();
        assertThatThrownBy(() -> products.publish(chair, product(own, 1))).isInstanceOf(NotPermitted.class);
        GroupProductId made = products.publish(nhri, product(own, 1));
        assertThat(products.details(chair, made).withdrawable()).isFalse();
        assertThatThrownBy(() -> products.withdraw(chair, new WithdrawProduct(made, "Not true")))
                .isInstanceOf(NotPermitted.class);
        DraftTextId theirs = make.published(chair, id, "What we all ask for");
        GroupProductId published = products.publish(chair, product(theirs, 1));
        products.withdraw(nhri, new WithdrawProduct(published, "Outdated"));
        assertThat(products.details(chair, published).row().withdrawnAt()).isNotNull();
    }

    @Test
    @DisplayName("R4.3 nor what another member published, while its own country's NHRI sits in the group")
    void keepsAStateFromWhatMayHoldWordsOfItsOwn() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        stage.sit(id, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor network = stage.as(stage.network);
        DraftTextId text = make.published(network, id, "What the institution wrote");
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        Actor chair = stage.as(stage.ministry);
        assertThat(products.mayPublish(chair, text, 1)).isFalse();
        assertThatThrownBy(() -> products.publish(chair, product(text, 1))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void canBeTakenBackByWhoPublishedItAndLeadsNoLonger() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        Actor network = stage.as(stage.network);
        GroupProductId made = products.publish(network, product(make.published(network, id, "One"), 1));
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        assertThat(products.details(network, made).withdrawable()).isTrue();
        products.withdraw(network, new WithdrawProduct(made, "We were wrong"));
        assertThat(products.details(Actor.visitor(), made).row().withdrawnAt()).isNotNull();
    }

    @Test
    void isSpokenForOnlyWhileItsPublisherSitsInTheGroup() {
        WorkingGroupId id = stage.open(WorkingGroupStage.charter(title, true));
        Actor network = stage.as(stage.network);
        GroupProductId made = products.publish(network, product(make.published(network, id, "One"), 1));
        stage.sit(id, stage.network, stage.ministry, SeatRole.CHAIR);
        assertThat(products.publisher(Actor.system(), made)).contains(stage.network.id());
        assertThat(speaks(network, made)).isTrue();
        assertThat(speaks(stage.as(stage.ministry), made)).isFalse();
        seats.leave(network, id, stage.own(stage.network, id), new Reason("Done", "en"));
        assertThat(products.publisher(Actor.system(), made)).isEmpty();
        assertThat(speaks(network, made)).isFalse();
        assertThat(products.details(Actor.visitor(), made).paragraphs()).hasSize(1);
        assertThat(products.details(network, made).withdrawable())
                .as("who published it can still take it back")
                .isTrue();
    }

    private boolean speaks(Actor actor, GroupProductId product) {
        Where speaks = GroupProductConditions.publishedBy(actor, ":product");
        return jdbc.sql("SELECT CASE WHEN " + speaks.sql() + " THEN TRUE ELSE FALSE END")
                .params(speaks.params())
                .param("product", product)
                .query(Boolean.class)
                .single();
    }

    @Test
    void keepsTheReasonInThePlaceOfTheWords() {
        WorkingGroupId id = group();
        Actor chair = stage.as(stage.network);
        DraftTextId text = make.published(chair, id, "One");
        GroupProductId made = products.publish(chair, product(text, 1));
        assertThat(products.publisher(Actor.system(), made)).contains(stage.network.id());
        products.withdraw(chair, new WithdrawProduct(made, "The law has changed"));
        GroupProductDetails read = products.details(Actor.visitor(), made);
        assertThat(read.paragraphs()).isEmpty();
        assertThat(read.row().reason()).isEqualTo(new LocalizedText("The law has changed", "en"));
        assertThat(products.details(chair, made).withdrawable()).isFalse();
        assertThat(products.publisher(Actor.system(), made)).isEmpty();
        assertThatThrownBy(() -> products.withdraw(chair, new WithdrawProduct(made, "Again")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> products.publish(chair, product(text, 1))).isInstanceOf(NotAllowed.class);
        assertThat(products.mayPublish(chair, text, 1)).isFalse();
    }
}
