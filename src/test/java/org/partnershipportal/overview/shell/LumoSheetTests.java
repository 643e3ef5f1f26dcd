package org.partnershipportal.overview.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.vaadin.flow.component.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.PortalClasses;
import org.springframework.http.HttpStatus;

class LumoSheetTests {

    private static final Pattern MODULE = Pattern.compile("@media (lumo_\\w+_[\\w-]+)");
    private static final Pattern TAKES = Pattern.compile("--_lumo-vaadin-([a-z-]+)-inject-modules:([\\w,-]+)");

    private final String whole = LumoSheet.whole();
    private final String served = LumoSheet.withoutUnused(whole);

    LumoSheetTests() throws IOException {}

    @Test
    void leavesOutNoComponentThatAPageUses() {
        Set<String> left = new TreeSet<>();
        for (JavaClass type : PortalClasses.all()) {
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(target -> target.getPackageName().startsWith("com.vaadin.flow.component."))
                    .map(LumoSheetTests::element)
                    .filter(element -> !element.isEmpty() && LumoSheet.isUnused(element))
                    .forEach(element -> left.add(element + " of " + type.getSimpleName()));
        }
        assertThat(left).as("take these off LumoSheet.UNUSED").isEmpty();
    }

    @Test
    void keepsEveryModuleThatAnotherComponentTakes() {
        Set<String> kept = modules(served);
        Set<String> there = modules(whole);
        TAKES.matcher(whole)
                .results()
                .filter(takes -> !LumoSheet.isUnused(takes.group(1)))
                .forEach(takes -> assertThat(takes.group(2).split(",", -1))
                        .as(takes.group(1))
                        .allMatch(module -> kept.contains(module) || !there.contains(module)));
    }

    @Test
    void keepsAllThatStandsOutsideTheModules() {
        assertThat(served).contains("--vaadin-lumo-theme", "font-family:lumo-icons");
        assertThat(said(served))
                .isEqualTo(said(whole).stream()
                        .filter(element -> !LumoSheet.isUnused(element))
                        .collect(Collectors.toSet()));
        assertThat(served.chars().filter(sign -> sign == '{').count())
                .isEqualTo(served.chars().filter(sign -> sign == '}').count());
    }

    /** A browser fetches them with the first page that shows a sign of one. */
    @Test
    void servesItsFontsAsFiles() throws IOException {
        LumoSheet sheet = new LumoSheet();
        assertThat(sheet.sheet().getBody())
                .doesNotContain("data:application/font")
                .contains("url(lumo/lumo-icons.woff)", "url(lumo/vaadin-grid-sorter-icons.woff)");
        for (String font : List.of("lumo-icons", "vaadin-grid-sorter-icons")) {
            assertThat(sheet.font(font).getBody()).startsWith('w', 'O', 'F', 'F');
        }
        assertThat(sheet.font("another").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void leavesOutAThird() {
        assertThat(modules(served)).doesNotContain("lumo_components_rich-text-editor");
        assertThat(served.length()).isLessThan(whole.length() * 2 / 3);
    }

    /** The components that say which modules they take, by which they find them; outside of the modules. */
    private static Set<String> said(String sheet) {
        return TAKES.matcher(sheet).results().map(takes -> takes.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> modules(String sheet) {
        return MODULE.matcher(sheet).results().map(module -> module.group(1)).collect(Collectors.toSet());
    }

    private static String element(JavaClass component) {
        return component.isAnnotatedWith(Tag.class)
                ? component.getAnnotationOfType(Tag.class).value().replaceFirst("^vaadin-", "")
                : "";
    }
}
