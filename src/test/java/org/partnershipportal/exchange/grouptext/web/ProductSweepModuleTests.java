package org.partnershipportal.exchange.grouptext.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.grouptext.DraftTextStage;
import org.partnershipportal.exchange.grouptext.GroupProductId;
import org.partnershipportal.exchange.grouptext.GroupProducts;
import org.partnershipportal.exchange.grouptext.PublishProduct;
import org.partnershipportal.exchange.grouptext.WithdrawProduct;
import org.partnershipportal.exchange.workinggroup.SeatRole;
import org.partnershipportal.exchange.workinggroup.WorkingGroupId;
import org.partnershipportal.exchange.workinggroup.WorkingGroupStage;
import org.partnershipportal.ground.plain.Site;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** R0.1: a visitor asks every plain address of the portal for words that members wrote, in each state of a product. */
@PortalModuleTest
@DisplayName("UC-GRP-15: what is not published of a product stands on no plain page")
class ProductSweepModuleTests {

    private static final Path ADDRESSES = Path.of("src/test/resources/e2e/no-trace.txt");

    @Autowired
    WorkingGroupStage stage;

    @Autowired
    DraftTextStage make;

    @Autowired
    GroupProducts products;

    @Autowired
    WebApplicationContext context;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String published = "publishedword" + run;
    private final String later = "laterword" + run;
    private final String withdrawn = "withdrawnword" + run;
    private final String inside = "insideword" + run;
    private final String commented = "commentedword" + run;

    @Test
    void findsNothingButWhatIsPublished() throws IOException {
        WorkingGroupId group = stage.open("Growing old " + UUID.randomUUID());
        stage.sit(group, stage.network, stage.women, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        DraftTextId open = make.published(chair, group, published);
        GroupProductId shown = products.publish(chair, new PublishProduct(open, 1, "Early release", "In short"));
        make.comment(stage.as(stage.women), group, open, 1, commented);
        make.write(chair, group, open, 1, later);
        make.publish(chair, group, open, "Rewritten");
        DraftTextId gone = make.published(chair, group, withdrawn);
        GroupProductId taken = products.publish(chair, new PublishProduct(gone, 1, "Early release", "In short"));
        products.withdraw(chair, new WithdrawProduct(taken, "The law has changed"));
        DraftTextId members = make.published(chair, group, inside);
        Site site = new Site(context);
        assertThat(site.whole("GET", "/en/products/" + shown))
                .as("a word is found")
                .contains(published);
        for (Object id : List.of(shown, taken, group, open, gone, members)) {
            for (String address : addresses(id.toString())) {
                assertThat(site.whole("GET", address))
                        .as(address)
                        .doesNotStartWith("429")
                        .doesNotContain(later, withdrawn, inside, commented);
            }
        }
    }

    /** Those that name a record, with this one. */
    private Set<String> addresses(String id) throws IOException {
        Set<String> all = new TreeSet<>();
        for (String line : Files.readAllLines(ADDRESSES)) {
            String[] parts = line.split(" \\| ", 2);
            if (parts[0].startsWith("/{lang}") && parts.length == 2) {
                Arrays.stream(parts[1].split(" ; "))
                        .map(String::strip)
                        .filter(one -> one.startsWith("/") && one.contains("{input}"))
                        .map(one -> one.replace("{input}", id).replaceAll("\\{[a-z ]+}", "x"))
                        .forEach(all::add);
            }
        }
        assertThat(all).hasSizeGreaterThan(10);
        return all;
    }
}
