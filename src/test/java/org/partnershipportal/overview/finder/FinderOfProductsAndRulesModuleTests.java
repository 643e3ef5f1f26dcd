package org.partnershipportal.overview.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-FND-01: products of working groups are found by their titles, and rules by number and heading. */
@PortalModuleTest
class FinderOfProductsAndRulesModuleTests {

    private static final String PRODUCTS = "grouptext.products.title";
    private static final String RULES = "plain.layout.rules";

    @Autowired
    Finder finder;

    @Autowired
    WorkingGroupStage groups;

    @Autowired
    DraftTextStage writing;

    @Autowired
    GroupProducts products;

    @Autowired
    OrganisationStage organisations;

    /** A word that no other record has. */
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    private GroupProductId published(Actor chair, WorkingGroupId group, String title) {
        DraftTextId text = writing.published(chair, group, "Words of " + word);
        return products.publish(chair, new PublishProduct(text, 1, title, "Summary of " + word));
    }

    private List<FoundKind> kinds(Actor actor, Language reader, String words, String kind) {
        return finder.find(actor, reader, words).stream()
                .filter(found -> found.key().equals(kind))
                .toList();
    }

    private List<FoundRecord> found(Actor actor, String words) {
        return kinds(actor, Language.EN, words, PRODUCTS).stream()
                .flatMap(kind -> kind.first().stream())
                .toList();
    }

    @Test
    @DisplayName("everyone finds a product by its title, with the group that published it")
    void findsAProduct() {
        WorkingGroupId group = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        GroupProductId id = published(chair, group, "Release " + word);
        for (Actor reader : List.of(
                Actor.visitor(),
                chair,
                groups.as(groups.ministry),
                organisations.secretariat(),
                Actor.person(organisations.person()))) {
            assertThat(found(reader, word.toUpperCase(Locale.ROOT)))
                    .extracting(one -> one.title().text(), FoundRecord::besides, FoundRecord::page, FoundRecord::inside)
                    .containsExactly(tuple(
                            "Release " + word,
                            "Growing old",
                            GroupProductLinks.published(id),
                            GroupProductLinks.page(id)));
        }
    }

    @Test
    @DisplayName("R0.1 nobody finds one that is withdrawn, words of its text or summary, nor a text that is no product")
    void findsNothingElse() {
        WorkingGroupId group = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        groups.sit(group, groups.network, groups.women, SeatRole.MEMBER);
        writing.published(chair, group, "Release " + word);
        published(chair, group, "Other words");
        GroupProductId id = published(chair, group, "Release " + word);
        products.withdraw(chair, new WithdrawProduct(id, "Outdated " + word));
        for (Actor reader : List.of(
                Actor.visitor(), chair, groups.as(groups.women), groups.as(groups.nhri), organisations.secretariat())) {
            assertThat(found(reader, word)).isEmpty();
        }
        published(chair, group, "Release 100" + word);
        assertThat(found(Actor.visitor(), "%" + word)).isEmpty();
        assertThat(found(Actor.visitor(), "_" + word)).isEmpty();
    }

    @Test
    @DisplayName("shows five products, and leads to the list of their group, or to the groups if there are several")
    void leadsToTheList() {
        WorkingGroupId group = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        for (int i = 0; i < 6; i++) {
            published(chair, group, "Release " + i + word);
        }
        assertThat(kinds(Actor.visitor(), Language.EN, word, PRODUCTS))
                .extracting(kind -> kind.first().size(), FoundKind::total, FoundKind::list, FoundKind::more)
                .containsExactly(tuple(5, 6L, GroupProductLinks.list(group), "finder.page.all"));
        published(chair, groups.open("Growing older"), "Release " + word);
        assertThat(kinds(Actor.visitor(), Language.EN, word, PRODUCTS))
                .extracting(kind -> kind.first().size(), FoundKind::total, FoundKind::list, FoundKind::more)
                .containsExactly(tuple(5, 7L, "groups", "plain.layout.groups"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NMR 45 | EN | Mandela 45",
                "bangkok rule 26 | EN | Bangkok 26",
                "Mandela 45(1) | FR | Mandela 45",
                "TR 8.2, NMR 45 | EN | Tokyo 8;Mandela 45",
                "１１０ | EN | Mandela 110"
            })
    @DisplayName("finds the rules that the words name")
    void findsRulesByNumber(String words, Language reader, String names) {
        List<FoundKind> found = kinds(Actor.visitor(), reader, words, RULES);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().first())
                .extracting(one -> one.title().text())
                .containsExactly(names.split(";"));
        assertThat(found.getFirst().hasMore()).isFalse();
    }

    @Test
    @DisplayName("a number alone finds the rule of this number in each set, and a word the rules whose heading has it")
    void findsRulesByANumberAloneAndByHeading() {
        assertThat(kinds(Actor.visitor(), Language.EN, "12", RULES).getFirst().first())
                .extracting(FoundRecord::page)
                .containsExactlyInAnyOrder("/rules/mandela-12", "/rules/bangkok-12", "/rules/tokyo-12");
        FoundKind headed = kinds(Actor.visitor(), Language.EN, "SOLITARY confinement", RULES)
                .getFirst();
        assertThat(headed.first()).extracting(FoundRecord::inside).contains("rules/mandela-45");
        assertThat(headed.first())
                .allSatisfy(rule ->
                        assertThat(rule.besides().toLowerCase(Locale.ROOT)).contains("solitary confinement"));
    }

    @Test
    @DisplayName("shows five rules and leads to the index, of their set if they are of one")
    void leadsToTheIndex() {
        FoundKind all = kinds(Actor.visitor(), Language.EN, "a", RULES).getFirst();
        assertThat(all.first()).hasSize(5);
        assertThat(all.hasMore()).isTrue();
        assertThat(all.list()).isEqualTo("rules");
        assertThat(kinds(Actor.visitor(), Language.EN, "NMR 1-8, 10", RULES)).isEmpty();
        assertThat(kinds(Actor.visitor(), Language.EN, "NMR 1, 2, 3, 4, 5, 6", RULES)
                        .getFirst()
                        .list())
                .isEqualTo("rules?set=mandela");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mandela 123",
                "Bangkok 71",
                "Tokyo 24",
                "NMR 0",
                "0",
                "999",
                "99999",
                "ـ",
                "Mandela solitary",
                "xyzzy 45"
            })
    @DisplayName("R6.2 finds no rule that there is not")
    void findsNoOtherRule(String words) {
        assertThat(kinds(Actor.visitor(), Language.EN, words, RULES)).isEmpty();
    }
}
