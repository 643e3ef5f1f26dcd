package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** Wings and modules of house.md: a wing touches only wings below it, a module only what its package-info names. */
class ModularityTests {

    private static final Path SOURCES = Path.of("src/main/java/org/partnershipportal");
    private static final Path REASONS = Path.of("src/docs/decisions/0042-roots-over-forty-files.md");
    /** A root of more files than this is looked at: it may have grown two owners. */
    private static final int LOOKED_AT = 40;

    /** How many files a reason may be behind. */
    private static final int FEW = 5;

    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    /** How high each wing stands. The four lanes stand side by side and do not know each other. */
    private static final Map<String, Integer> WINGS = Map.of(
            "ground", 0,
            "platform", 1,
            "people", 2,
            "consultation", 3,
            "cooperation", 3,
            "promises", 3,
            "exchange", 3,
            "overview", 4);

    static Stream<ApplicationModule> modules() {
        return MODULES.stream();
    }

    @Test
    void keepsToWhatEachModuleMayTouch() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleTouchesOnlyItsOwnWingAndWingsBelow(ApplicationModule module) {
        String wing = wing(module);
        List<String> tooHigh = module.getDependencies(MODULES, DependencyDepth.IMMEDIATE)
                .uniqueModules()
                .filter(other -> !wing(other).equals(wing) && height(other) >= height(module))
                .map(other -> wing + " touches " + wing(other) + ": " + module.getIdentifier() + " → "
                        + other.getIdentifier())
                .toList();
        assertThat(tooHigh).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleStandsInAWing(ApplicationModule module) {
        assertThat(module.getBasePackage().getName())
                .isEqualTo("org.partnershipportal." + wing(module) + "." + module.getIdentifier());
        assertThat(WINGS).containsKey(wing(module));
    }

    @Test
    void aWingHasNoTypesOfItsOwn() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES, 2)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .containsExactly(SOURCES.resolve("PortalApplication.java"));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhatItMayTouch(ApplicationModule module) throws IOException {
        String info = Files.readString(root(module).resolve("package-info.java"));
        assertThat(info)
                .contains("@ApplicationModule(")
                .contains("allowedDependencies")
                .contains("@NullMarked");
        assertThat(info).as("one sentence of Javadoc").startsWith("/** ");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleIsFlat(ApplicationModule module) throws IOException {
        Path root = root(module);
        try (Stream<Path> below = Files.walk(root)) {
            List<String> folders = below.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(root))
                    .map(folder -> root.relativize(folder).toString())
                    .toList();
            assertThat(folders).allMatch(List.of("ui", "spi", "web")::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aRootOfMoreThanFortyFilesHasItsReasonInADecisionAndNoOtherHas(ApplicationModule module) throws IOException {
        try (Stream<Path> files = Files.list(root(module))) {
            long types = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .count();
            Matcher row = Pattern.compile("\\| `" + wing(module) + "/" + module.getIdentifier() + "` \\| (\\d+) \\|")
                    .matcher(Files.readString(REASONS));
            boolean hasReason = row.find();
            assertThat(hasReason)
                    .as("%s: %s files", module.getIdentifier(), types)
                    .isEqualTo(types > LOOKED_AT);
            if (hasReason) {
                assertThat(Long.parseLong(row.group(1)))
                        .as("files of %s, as its reason has them", module.getIdentifier())
                        .isBetween(types - FEW, types + FEW);
            }
        }
    }

    private static Path root(ApplicationModule module) {
        return SOURCES.resolve(wing(module)).resolve(module.getIdentifier().toString());
    }

    private static String wing(ApplicationModule module) {
        return Path.of(module.getBasePackage().getName().replace('.', '/'))
                .getParent()
                .getFileName()
                .toString();
    }

    private static int height(ApplicationModule module) {
        return WINGS.get(wing(module));
    }
}
