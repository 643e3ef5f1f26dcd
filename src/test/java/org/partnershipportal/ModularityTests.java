package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The floors of house.md: a module touches only what its package-info names. */
class ModularityTests {

    private static final Path SOURCES = Path.of("src/main/java/org/partnershipportal");
    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    static Stream<ApplicationModule> modules() {
        return MODULES.stream();
    }

    @Test
    void keepsToTheFloors() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhatItMayTouch(ApplicationModule module) throws IOException {
        String info = Files.readString(
                SOURCES.resolve(module.getIdentifier().toString()).resolve("package-info.java"));
        assertThat(info)
                .contains("@ApplicationModule(")
                .contains("allowedDependencies")
                .contains("@NullMarked");
        assertThat(info).as("one sentence of Javadoc").startsWith("/** ");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleIsFlat(ApplicationModule module) throws IOException {
        Path root = SOURCES.resolve(module.getIdentifier().toString());
        try (Stream<Path> below = Files.walk(root)) {
            List<String> folders = below.filter(Files::isDirectory)
                    .filter(folder -> !folder.equals(root))
                    .map(folder -> root.relativize(folder).toString())
                    .toList();
            assertThat(folders).allMatch(List.of("ui", "spi", "web")::contains);
        }
    }
}
