package org.partnershipportal.platform.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnershipportal.platform.access.PortalSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.FileSystemResource;

/** What the operator sets by the environment arrives in the settings. */
class EnvironmentTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern NAME = Pattern.compile("\\bPORTAL_[A-Z_]*[A-Z]\\b");

    @Test
    void theSecretOfTheClientThatRemovesAccountsArrivesByItsName() throws IOException {
        PortalSettings.Keycloak keycloak = settings(Map.of("PORTAL_ERASER_SECRET", "of-the-eraser"));
        assertThat(keycloak.eraserSecret()).isEqualTo("of-the-eraser");
        assertThat(keycloak.eraserClientId()).isEqualTo("portal-eraser");
        assertThat(keycloak.mirrorSecret()).isEmpty();
        assertThat(settings(Map.of("PORTAL_MIRROR_SECRET", "of-the-mirror")).eraserSecret())
                .isEmpty();
    }

    @Test
    void everyVariableThatASentenceTellsTheOperatorToSetIsRead() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                NAME.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .forEach(told::add);
            }
        }
        String read = Files.readString(RESOURCES.resolve("application.yaml"));
        assertThat(told)
                .contains("PORTAL_ERASER_SECRET", "PORTAL_PROXIES")
                .allSatisfy(name -> assertThat(read).containsPattern("\\$\\{" + name + "[:}]"));
    }

    private static PortalSettings.Keycloak settings(Map<String, Object> variables) throws IOException {
        StandardEnvironment environment = new StandardEnvironment();
        String variablesOfTheMachine = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
        environment
                .getPropertySources()
                .replace(variablesOfTheMachine, new SystemEnvironmentPropertySource(variablesOfTheMachine, variables));
        new YamlPropertySourceLoader()
                .load("application", new FileSystemResource(RESOURCES.resolve("application.yaml")))
                .forEach(environment.getPropertySources()::addLast);
        return Binder.get(environment)
                .bind("portal.keycloak", PortalSettings.Keycloak.class)
                .get();
    }
}
