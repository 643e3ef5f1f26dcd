package org.partnershipportal.exchange.grouptext.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.communication.UidlWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** R0.1: each kind of signed-in reader asks every address of groups, texts, products and chains for words that members wrote. */
@PortalModuleTest
@WithMockUser
@DisplayName("UC-GRP-15: what is not published of a product reaches no signed-in reader but the members")
class ProductSweepTest extends PagesTest {

    private static final Path ADDRESSES = Path.of("src/test/resources/e2e/no-trace.txt");
    private static final String ID = "{input}";

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
    Persons persons;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String published = "publishedword" + run;
    private final String earlier = "earlierword" + run;
    private final String drafted = "draftedword" + run;
    private final String withdrawn = "withdrawnword" + run;
    private final String inside = "insideword" + run;
    private final String commented = "commentedword" + run;

    /** Who reads, and what must not reach them. */
    private record Reader(String name, PersonId person, String acting, List<StaffRole> roles, List<String> hidden) {}

    @Test
    void findsNothingButWhatIsPublished() throws IOException {
        WorkingGroupId group = stage.open("Growing old " + UUID.randomUUID());
        stage.sit(group, stage.network, stage.women, SeatRole.MEMBER);
        stage.sit(group, stage.network, stage.ministry, SeatRole.MEMBER);
        stage.sit(group, stage.network, stage.nhri, SeatRole.MEMBER);
        Actor chair = stage.as(stage.network);
        DraftTextId open = make.published(chair, group, earlier);
        make.comment(stage.as(stage.women), group, open, 1, commented);
        make.write(chair, group, open, 1, published);
        make.publish(chair, group, open, "Rewritten");
        GroupProductId shown = products.publish(chair, new PublishProduct(open, 2, "Early release", "In short"));
        make.write(chair, group, open, 1, drafted);
        DraftTextId gone = make.published(chair, group, withdrawn);
        GroupProductId taken = products.publish(chair, new PublishProduct(gone, 1, "Early release", "In short"));
        products.withdraw(chair, new WithdrawProduct(taken, "The law has changed"));
        DraftTextId members = make.published(chair, group, inside);
        seats.leave(stage.as(stage.nhri), group, stage.own(stage.nhri, group), new Reason("No staff", "en"));

        List<String> addresses = addresses(group, List.of(group, open, gone, members, shown, taken));
        String text = "groups/" + group + "/texts/";
        assertThat(received(stage.women, text + members)).contains(inside);
        assertThat(received(stage.women, text + open)).contains(commented);
        for (Reader reader : readers()) {
            signIn(reader);
            for (String address : addresses) {
                assertThat(received(reader.acting() + "/" + address))
                        .as(reader.name() + " " + address)
                        .doesNotContain(reader.hidden());
            }
            assertThat(received(reader.acting() + "/products/" + shown))
                    .as("a word is found")
                    .contains(published);
        }
    }

    private List<Reader> readers() {
        List<String> ofMembers = List.of(earlier, drafted, withdrawn, inside, commented);
        OrganisationStage.Founded stranger = organisations.verified("Stranger", OrganisationType.NATIONAL_NGO, null);
        List<Reader> readers = new ArrayList<>(List.of(
                new Reader("a person alone", organisations.person(), "me", List.of(), ofMembers),
                member("another organisation", stranger, ofMembers),
                member("who has left", stage.nhri, ofMembers),
                member("a State in the group", stage.ministry, List.of(drafted, commented)),
                member("a member", stage.women, List.of(drafted))));
        Stream.of(StaffRole.values())
                .map(role -> new Reader(role.name(), organisations.person(), "staff", List.of(role), ofMembers))
                .forEach(readers::add);
        return readers;
    }

    private static Reader member(String name, OrganisationStage.Founded of, List<String> hidden) {
        return new Reader(name, of.founder(), of.id().toString(), List.of(), hidden);
    }

    private void signIn(Reader reader) {
        persons.signedIn(
                Actor.system(),
                new SignIn(
                        reader.person(),
                        "A reader",
                        reader.person() + "@example.org",
                        null,
                        Set.copyOf(reader.roles())));
        TestSessions.signIn(reader.person(), reader.roles().toArray(StaffRole[]::new));
    }

    private String received(OrganisationStage.Founded as, String address) {
        signIn(member("a member", as, List.of()));
        return received(as.id() + "/" + address);
    }

    /** All that a browser gets: texts, addresses and properties. */
    private static String received(String address) {
        UI ui = UI.getCurrent();
        Location to = new Location(address);
        ui.navigate(to.getPath(), to.getQueryParameters());
        return new UidlWriter().createUidl(ui, false).toString();
    }

    /** Those of groups and what is in them, of chains and links, and the lists; the first record of an address with two is the group. */
    private static List<String> addresses(WorkingGroupId group, List<?> records) throws IOException {
        List<String> asked = Files.readAllLines(ADDRESSES).stream()
                .map(line -> line.split(" \\| ", 2))
                .filter(parts -> parts[0].matches(":acting/(groups|products|inputs/from|notifications|home|links$).*"))
                .flatMap(parts -> Arrays.stream(parts[1].split(" ; ")))
                .map(String::strip)
                .filter(address -> !address.startsWith("/") && !address.contains("?"))
                .toList();
        List<String> all = new ArrayList<>(List.of("search?text=Early", "search?text=Growing"));
        for (Object record : records) {
            asked.stream()
                    .map(address -> address.indexOf(ID) == address.lastIndexOf(ID)
                            ? address
                            : address.substring(0, address.indexOf(ID))
                                    + group
                                    + address.substring(address.indexOf(ID) + ID.length()))
                    .map(address -> address.replace(ID, record.toString()))
                    .forEach(all::add);
            all.add("chain/product/" + record);
            all.add("links/product/" + record);
        }
        List<String> distinct = all.stream().distinct().toList();
        assertThat(distinct).hasSizeGreaterThan(100);
        return distinct;
    }
}
