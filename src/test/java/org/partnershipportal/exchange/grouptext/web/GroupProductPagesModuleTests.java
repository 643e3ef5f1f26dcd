package org.partnershipportal.exchange.grouptext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.exchange.workinggroup.WorkingGroups;
import org.partnershipportal.ground.plain.PlainPage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** UC-GRP-15: what visitors read of products of working groups. */
@PortalModuleTest
@DisplayName("UC-GRP-15: the public pages about products of working groups")
class GroupProductPagesModuleTests {

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    GroupProducts products;

    @Autowired
    WorkingGroups groups;

    @Autowired
    WebApplicationContext context;

    private final String planted = "planted" + UUID.randomUUID();
    private Site site;

    @BeforeEach
    void site() {
        site = new Site(context);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsAProductUntilItIsWithdrawn(Language language) throws Exception {
        Actor chair = stage.as(stage.network);
        WorkingGroupId group = stage.open("Growing old " + UUID.randomUUID());
        DraftTextId text = make.published(chair, group, planted);
        String groupPage = "/" + language.tag() + "/groups/" + group;
        String without = site.html(groupPage);
        assertThat(without).doesNotContain(planted, "products");
        GroupProductId id = products.publish(chair, new PublishProduct(text, 1, "Early release", "What we ask for"));
        String html = site.html("/" + language.tag() + "/products/" + id);
        PlainPage.check(html, language);
        assertThat(html)
                .contains("Early release", "What we ask for", planted, "/groups/" + group)
                .doesNotContain("grouptext.", "relation.", stage.network.name());
        String listed = site.html(groupPage);
        PlainPage.check(listed, language);
        assertThat(listed)
                .contains("/products/" + id, "Early release", "What we ask for")
                .doesNotContain(planted);
        products.withdraw(chair, new WithdrawProduct(id, "The law has changed"));
        String withdrawn = site.html("/" + language.tag() + "/products/" + id);
        PlainPage.check(withdrawn, language);
        assertThat(withdrawn).contains("Early release", "The law has changed").doesNotContain(planted, "grouptext.");
        String chain = site.html("/" + language.tag() + "/chain/product/" + id);
        PlainPage.check(chain, language);
        assertThat(chain).contains("Early release").doesNotContain(planted, "grouptext.", "relation.");
        String all = site.html("/" + language.tag() + "/groups/" + group + "/products");
        PlainPage.check(all, language);
        assertThat(all).contains("Early release", "/products/" + id).doesNotContain(planted, "grouptext.");
    }

    @Test
    void listsAllProductsInPartsAndAsAFile() throws Exception {
        Actor chair = stage.as(stage.network);
        WorkingGroupId group = stage.open("Growing old " + UUID.randomUUID());
        for (int i = 1; i <= 22; i++) {
            DraftTextId text = make.published(chair, group, planted);
            products.publish(chair, new PublishProduct(text, 1, "Product-" + i + "-", "What we ask for"));
        }
        String list = "/en/groups/" + group + "/products";
        assertThat(site.html("/en/groups/" + group)).contains(list, "Show all 22 products");
        String first = site.html(list);
        String second = site.html(list + "?from=20");
        assertThat(first).contains("?from=20", list + ".csv");
        assertThat(second).doesNotContain("?from=40");
        for (int i = 1; i <= 22; i++) {
            assertThat(first + second).contains("Product-" + i + "-");
        }
        String file = site.answer(list + ".csv").getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.lines().filter(line -> line.contains("Product-")).count())
                .isEqualTo(22);
        assertThat(file).doesNotContain(planted);
        assertThat(site.html(list + "?from=x")).contains("Product-22-");
        assertThat(site.html("/en/groups/" + groups.details(chair, group).number() + "/products"))
                .contains("Product-22-");
    }

    @Test
    void hasNoListOfAGroupThatIsNotOpenNorOfNone() throws Exception {
        WorkingGroupId proposed = stage.proposed("Growing old " + UUID.randomUUID());
        for (String group : List.of(proposed.toString(), UUID.randomUUID().toString(), "WG-0", "older")) {
            assertThat(site.whole("GET", "/en/groups/" + group + "/products")).startsWith("404");
            assertThat(site.whole("GET", "/en/groups/" + group + "/products.csv"))
                    .startsWith("404");
        }
        assertThat(site.html("/en/groups/" + stage.open("Growing old " + UUID.randomUUID()) + "/products"))
                .contains("There are no products yet");
    }
}
