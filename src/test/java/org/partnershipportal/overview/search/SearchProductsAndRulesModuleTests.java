package org.partnershipportal.overview.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.partnershipportal.platform.access.spi.SearchFacet;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-FND-01: products of working groups are found by their words, and rules by number and heading. */
@PortalModuleTest
class SearchProductsAndRulesModuleTests {

    private static final String PRODUCTS = "grouptext.products.title";
    private static final String RULES = "plain.layout.rules";

    @Autowired
    Search search;

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

    private SearchPage find(Actor actor, Language reader, String words, Map<SearchFacet, Set<String>> chosen) {
        SearchStage.prepare(search);
        return search.find(actor, reader, new SearchAsked(words, chosen, SearchOrder.BEST, 0));
    }

    private List<FoundRecord> found(Actor actor, Language reader, String words, String kind) {
        return find(actor, reader, words, Map.of()).found().stream()
                .filter(record -> record.kind().equals(kind))
                .toList();
    }

    private List<FoundRecord> found(Actor actor, String words) {
        return found(actor, Language.EN, words, PRODUCTS);
    }

    private static String title(FoundRecord record) {
        return record.title().text().text();
    }

    @Test
    @DisplayName("everyone finds a product by words of its title or summary, with the group that published it")
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
            for (String words :
                    List.of(word.toUpperCase(Locale.ROOT), "release " + word, "\"summary of " + word + "\"")) {
                assertThat(found(reader, words))
                        .extracting(
                                SearchProductsAndRulesModuleTests::title,
                                FoundRecord::besides,
                                FoundRecord::page,
                                FoundRecord::inside)
                        .containsExactly(tuple(
                                "Release " + word,
                                "Growing old",
                                GroupProductLinks.published(id),
                                GroupProductLinks.page(id)));
            }
        }
    }

    @Test
    @DisplayName("R0.1 nobody finds one that is withdrawn, nor a text that is no product, nor words of its text")
    void findsNothingElse() {
        WorkingGroupId group = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        groups.sit(group, groups.network, groups.women, SeatRole.MEMBER);
        writing.published(chair, group, "Release " + word);
        GroupProductId id = published(chair, group, "Release " + word);
        assertThat(found(Actor.visitor(), word)).hasSize(1);
        assertThat(found(Actor.visitor(), "\"words of " + word + "\"")).isEmpty();
        products.withdraw(chair, new WithdrawProduct(id, "Outdated " + word));
        for (Actor reader : List.of(
                Actor.visitor(), chair, groups.as(groups.women), groups.as(groups.nhri), organisations.secretariat())) {
            assertThat(found(reader, word)).isEmpty();
        }
        for (Actor reader : List.of(Actor.visitor(), groups.as(groups.nhri), organisations.secretariat())) {
            SearchPage page = find(reader, Language.EN, word, Map.of());
            assertThat(page.total()).isZero();
            assertThat(page.facets()).isEmpty();
            assertThat(page.similar()).isEmpty();
        }
    }

    @Test
    @DisplayName("all products are counted, and can be chosen by their type")
    void countsAll() {
        WorkingGroupId group = groups.open("Growing old");
        Actor chair = groups.as(groups.network);
        for (int i = 0; i < 6; i++) {
            published(chair, group, "Release " + i + " " + word);
        }
        published(chair, groups.open("Growing older"), "Release " + word);
        SearchPage page = find(Actor.visitor(), Language.EN, word, Map.of(SearchFacet.KIND, Set.of("product")));
        assertThat(page.total()).isEqualTo(7);
        assertThat(page.found()).extracting(FoundRecord::kind).containsOnly(PRODUCTS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NMR 45 | EN | Mandela 45",
                "bangkok rule 26 | EN | Bangkok 26",
                "Mandela 45(1) | EN | Mandela 45",
                "Mandela 45(1) | FR | Mandela 45",
                "TR 8.2, NMR 45 | EN | Mandela 45;Tokyo 8",
                "قواعد نيلسون مانديلا 45 | EN | Mandela 45",
                "rule:\"NMR 45\" | EN | Mandela 45"
            })
    @DisplayName("finds the rules that the words name, before anything else")
    void findsRulesByNumber(String words, Language reader, String names) {
        List<String> expected = List.of(names.split(";"));
        assertThat(found(Actor.visitor(), reader, words, RULES))
                .extracting(SearchProductsAndRulesModuleTests::title)
                .containsExactlyInAnyOrderElementsOf(expected);
        if (!words.startsWith("rule:")) {
            assertThat(find(Actor.visitor(), reader, words, Map.of()).found())
                    .first()
                    .satisfies(first -> assertThat(first.kind()).isEqualTo(RULES));
        }
    }

    @ParameterizedTest
    @CsvSource({"12,/rules/mandela-12;/rules/bangkok-12;/rules/tokyo-12", "１１０,/rules/mandela-110"})
    @DisplayName("a number alone finds the rule of this number in each set")
    void findsRulesByANumberAlone(String number, String pages) {
        assertThat(find(Actor.visitor(), Language.EN, number, Map.of(SearchFacet.KIND, Set.of("rule")))
                        .found())
                .extracting(FoundRecord::page)
                .containsExactlyInAnyOrder(pages.split(";"));
    }

    @Test
    @DisplayName("words find the rules whose heading has them, with the heading")
    void findsRulesByHeading() {
        List<FoundRecord> headed = found(Actor.visitor(), Language.EN, "SOLITARY confinement", RULES);
        assertThat(headed).extracting(FoundRecord::inside).contains("rules/mandela-45");
        assertThat(headed)
                .allSatisfy(rule -> assertThat(Objects.requireNonNull(rule.snippet())
                                .text()
                                .text()
                                .toLowerCase(Locale.ROOT))
                        .contains("solitary confinement"));
    }

    @Test
    @DisplayName("many rules are counted and shown on pages, and none for a part that is no rule")
    void countsRules() {
        SearchPage all = find(Actor.visitor(), Language.EN, "Mandela", Map.of(SearchFacet.KIND, Set.of("rule")));
        assertThat(all.total()).isEqualTo(122);
        assertThat(all.hasNext()).isTrue();
        assertThat(found(Actor.visitor(), Language.EN, "NMR 1-8, 10", RULES)).isEmpty();
        assertThat(find(Actor.visitor(), Language.EN, "NMR 1, 2, 3, 4, 5, 6", Map.of(SearchFacet.KIND, Set.of("rule")))
                        .total())
                .isEqualTo(6);
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
                "45(1)bis",
                "rule:\"NMR 123\"",
                "xyzzy 45"
            })
    @DisplayName("R6.2 finds no rule that there is not")
    void findsNoOtherRule(String words) {
        assertThat(found(Actor.visitor(), Language.EN, words, RULES)).isEmpty();
    }
}
