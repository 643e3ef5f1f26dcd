package org.partnershipportal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnershipportal.ground.shared.ForOwnPages;

/**
 * What a module offers to others: the public types of its root, but not those that only its own pages touch
 * (src/docs/decisions/0041-what-a-module-offers.md). The sample story does what people do on all pages, so that what it touches
 * is not offered by that.
 */
@AnalyzeClasses(packages = "org.partnershipportal", importOptions = ImportOption.DoNotIncludeTests.class)
class InterfacesTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ALL = "org.partnershipportal.";
    private static final String STORY = "overview.sample";

    /** A type's name in an import, also of a type within it or of a constant: a constant leaves no trace in a class file. */
    private static final Pattern IMPORTED =
            Pattern.compile("^import (?:static )?(org\\.partnershipportal\\.[a-z.]+[A-Z]\\w*)", Pattern.MULTILINE);

    @ArchTest
    static void noOtherModuleTouchesWhatIsForOwnPages(JavaClasses all) {
        Map<String, Set<String>> touching = touching(all);
        assertThat(names(all, type -> isMarked(type) && isTouchedByOthers(type, touching)))
                .as("are marked @ForOwnPages, but another module touches them")
                .isEmpty();
    }

    @ArchTest
    static void whatOnlyOwnPagesTouchSaysSo(JavaClasses all) {
        Map<String, Set<String>> touching = touching(all);
        assertThat(names(all, type -> !isMarked(type) && !isTouchedByOthers(type, touching)))
                .as("are public, no other module touches them: hide them, or mark them @ForOwnPages")
                .isEmpty();
    }

    private static List<String> names(JavaClasses all, Predicate<JavaClass> which) {
        return all.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> type.getPackageName().equals(ALL + module(type.getName())))
                .filter(which)
                .map(JavaClass::getName)
                .sorted()
                .toList();
    }

    private static boolean isMarked(JavaClass type) {
        return type.isAnnotatedWith(ForOwnPages.class);
    }

    private static boolean isTouchedByOthers(JavaClass type, Map<String, Set<String>> touching) {
        return touching.getOrDefault(type.getName(), Set.of()).stream()
                .anyMatch(module -> !module.equals(module(type.getName())));
    }

    /** Of each top-level type the modules whose compiled classes or imports name it. */
    private static Map<String, Set<String>> touching(JavaClasses all) {
        Stream<Map.Entry<String, String>> compiled = all.stream()
                .flatMap(type -> touched(type)
                        .map(to -> Map.entry(topLevel(to.getBaseComponentType().getName()), module(type.getName()))));
        return Stream.concat(compiled, imports())
                .filter(touch -> !touch.getValue().equals(STORY))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** What a type names, and what a method that it calls takes and gives, though it names that nowhere. */
    private static Stream<JavaClass> touched(JavaClass type) {
        return Stream.concat(
                type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass),
                type.getCodeUnitCallsFromSelf().stream()
                        .map(JavaCodeUnitAccess::getTarget)
                        .flatMap(called -> Stream.concat(
                                called.getRawParameterTypes().stream(), Stream.of(called.getRawReturnType()))));
    }

    private static Stream<Map.Entry<String, String>> imports() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .flatMap(file -> IMPORTED.matcher(text(file))
                            .results()
                            .map(found -> Map.entry(
                                    found.group(1),
                                    module(SOURCES.relativize(file).toString().replace('/', '.')))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String topLevel(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** Wing and module of a type's full name, or the name itself outside of them. */
    private static String module(String name) {
        if (!name.startsWith(ALL)) {
            return name;
        }
        String[] parts = name.substring(ALL.length()).split("\\.", 3);
        return parts.length < 3 ? name : parts[0] + "." + parts[1];
    }
}
