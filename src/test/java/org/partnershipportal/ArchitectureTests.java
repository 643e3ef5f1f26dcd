package org.partnershipportal;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.ground.uikit.FormProblems;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.OpenTo;
import org.partnershipportal.platform.access.Requires;
import org.springframework.boot.jackson.JacksonMixin;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The house's rules that a compiler does not know (house.md). */
@AnalyzeClasses(packages = "org.partnershipportal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final int LONGEST_TYPE = 300;

    /** One aggregate, one type: verbs on its parts decide by the whole of it, and to cut it would open it up (decision 24). */
    private static final Set<String> WHOLE = Set.of("Partnership.java", "WorkingGroup.java", "Challenge.java");

    private static final Set<String> RACES =
            Set.of("Once.java", "RequiresAspect.java"); // tells each actor whose change of a version came later

    /** Those that lock many rows at once, or pass by a locked one (decision 24). */
    private static final Set<String> LOCKS = Set.of(
            "Change.java",
            "Changes.java",
            "TrailQueries.java", // leaves the chain to the node that has it
            "LockedDocuments.java", // all files of one record
            "ReviewedDocuments.java"); // the reports that the rows of a table are from

    /**
     * What is no form of a command and shows itself what is at fault: acts on what a page shows, without a field (a call that
     * opens, a version that is frozen, invitations that are sent, a passage that is cited); parts of a call's content, whose
     * fields are places in it; an answer that is saved at each change; codes that are chosen once for the marks of many answers.
     */
    private static final Set<String> NO_FORMS =
            Set.of("ContentPage", "CosignersView", "DeskView", "CodedAnswer", "SendInvitationsView", "Writing");

    private static final Path SOURCES = Path.of("src/main/java");

    /** The start, the frame around every page, and what is shown instead of a page; everyone signed in sees them. */
    private static final Set<String> OPEN_TO_ALL =
            Set.of("StartView", "MainLayout", "FaultView", "NotFoundView", "RefusalView");

    /** What answers a script, a download or an upload, where no page is there to show a refusal. */
    private static final Set<String> REQUESTS_OF_THEIR_OWN =
            Set.of("DraftEndpoint", "ExportDownload", "RefusedFileRows");

    /** What is no page: it keeps pages for a second, and looks when that is over. */
    private static final Set<String> KEEPS_FOR_A_WHILE = Set.of("KeptPages", "Kept");

    @ArchTest
    static final ArchRule namesSayWhatATypeIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|DTO|Entity)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z][^.]*")
            .because("a name is the field's term for the thing (house.md, Names)");

    @ArchTest
    static final ArchRule entitiesStayInTheirModule =
            classes().that().areAnnotatedWith(Entity.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule viewsStayInTheirModule =
            classes().that().areAnnotatedWith(Route.class).should().notBePublic();

    @ArchTest
    static final ArchRule policiesAndQueriesStayInTheirModule = classes()
            .that()
            .haveNameMatching(".*[a-z](Policy|Queries|Repository|View)")
            .and()
            .doNotHaveFullyQualifiedName("org.partnershipportal.platform.access.Policy")
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule everyPublicMethodOfAServiceSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class)
            .andShould(takeTheActorFirst());

    @ArchTest
    static final ArchRule noOneKeepsAnActor = noFields()
            .that()
            .areDeclaredInClassesThat(
                    DescribedPredicate.not(DescribedPredicate.describe("records", (JavaClass type) -> type.isRecord())))
            .should()
            .haveRawType(Actor.class)
            .because("rights are read at the moment of the act (house.md, Who may)");

    @ArchTest
    static final ArchRule timeIsACollaborator = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time is asked of the Clock");

    @ArchTest
    static final ArchRule rowsAreReadInOneWay = noClasses()
            .that()
            .resideOutsideOfPackage("..platform.records..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ResultSet.class)
            .because("a row is read into a record by platform.records (decision 24)");

    @ArchTest
    static final ArchRule onlyTheClocksBeanIsTheSystems = noClasses()
            .that()
            .doNotHaveSimpleName("AccessConfiguration")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule eventsHoldIdsAndInstantsOnly = fields().that()
            .areDeclaredInClassesThat()
            .implement(DomainEvent.class)
            .and()
            .areNotStatic()
            .should()
            .notHaveRawType(String.class)
            .because("logs, queues and the trail hold ids, never names or texts (R0.4)");

    /** Forms iterate what is offered; everyone else asks isPublic, isSealed or isPublished, and in SQL the class Consent. */
    @ArchTest
    static final ArchRule consentIsAskedAndNotCompared = noClasses()
            .that()
            .resideOutsideOfPackage("org.partnershipportal.consultation.call")
            .should()
            .accessFieldWhere(target(owner(assignableTo(NameChoice.class))))
            .orShould()
            .accessFieldWhere(target(owner(assignableTo(TextChoice.class))))
            .because("one more choice must not be looked for in forty places (R14.4)");

    @Test
    void noConditionNamesAChoiceOfNameOrText() throws IOException {
        Pattern choice = Pattern.compile("['\"](SHOWN|TEAM_ONLY|SEALED|NOT_PUBLISHED)['\"]");
        assertThat(linesOfMainCode(choice)).isEmpty();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            assertThat(templates
                            .filter(Files::isRegularFile)
                            .filter(file -> lines(file).anyMatch(choice.asPredicate())))
                    .isEmpty();
        }
    }

    @ArchTest
    static final ArchRule everyRouteSaysWhoMayEnter = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and(DescribedPredicate.not(simplyNamed(OPEN_TO_ALL)))
            .should()
            .beAnnotatedWith(OpenTo.class)
            .because("may this kind of person enter is the first of three questions (house.md, Who may)");

    @ArchTest
    static final ArchRule viewsAreWhereAStartLooks = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .or()
            .areAssignableTo(AppShellConfigurator.class)
            .should()
            .resideInAnyPackage(
                    PortalApplication.class.getAnnotation(EnableVaadin.class).value())
            .because("views are looked for in these packages only (decision 90)");

    @ArchTest
    static final ArchRule convertersNeedNothing = noConstructors()
            .that()
            .areDeclaredInClassesThat()
            .implement(AttributeConverter.class)
            .and()
            .areDeclaredInClassesThat()
            .doNotHaveSimpleName("SecretTextConverter")
            .should(haveParameters())
            .because("Hibernate makes them while the beans are made, and asks for none (decision 90)");

    @ArchTest
    static final ArchRule noClassIsAMixIn =
            noClasses().should().beAnnotatedWith(JacksonMixin.class).because("no start looks for one (decision 90)");

    @ArchTest
    static final ArchRule nothingElseIsOpenToAll = noClasses()
            .that(DescribedPredicate.not(simplyNamed(OPEN_TO_ALL)))
            .should()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class);

    @ArchTest
    static final ArchRule pagesAskNoClock = noClasses()
            .that()
            .resideInAnyPackage("..ui", "..web")
            .and(DescribedPredicate.not(simplyNamed(KEEPS_FOR_A_WHILE)))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(Instant.class, "isBefore", Instant.class)
            .orShould()
            .callMethod(Instant.class, "isAfter", Instant.class)
            .orShould()
            .callMethod(Instant.class, "compareTo", Instant.class)
            .because("what is in time the service decides; a page shows the refusal");

    @ArchTest
    static final ArchRule pagesCatchNoRefusal = classes()
            .that()
            .resideInAnyPackage("..ui", "..web")
            .and(DescribedPredicate.not(simplyNamed(REQUESTS_OF_THEIR_OWN)))
            .should(catchNoRefusal());

    @ArchTest
    static final ArchRule formsAreOfCommands = noClasses()
            .that()
            .resideOutsideOfPackage("..uikit")
            .and(DescribedPredicate.not(simplyNamed(NO_FORMS)))
            .should()
            .callConstructor(FormProblems.class)
            .because("a form is bound to its command's components by CommandForm, which shows what is at fault");

    @ArchTest
    static final ArchRule fieldsAreInjectedByConstructors =
            noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");

    /** Threads that each hold a connection and wait for another can together bring every page to a stop. */
    @ArchTest
    static void noTransactionCallsWhatRunsOutsideOne(JavaClasses all) {
        assertThat(all.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> propagation(method) == Propagation.NOT_SUPPORTED)
                        .flatMap(method -> method.getCallsOfSelf().stream())
                        .filter(call -> !call.getOriginOwner().equals(call.getTargetOwner()))
                        .filter(call -> call.getOrigin() instanceof JavaMethod method && runsInside(method))
                        .map(JavaMethodCall::getDescription))
                .isEmpty();
    }

    /** A private method runs as those of its type do that call it. */
    private static boolean runsInside(JavaMethod method) {
        if (method.getModifiers().contains(JavaModifier.PRIVATE)) {
            return method.getCallsOfSelf().stream()
                    .anyMatch(call -> call.getOrigin() instanceof JavaMethod caller
                            && !caller.getModifiers().contains(JavaModifier.PRIVATE)
                            && runsInside(caller));
        }
        Propagation propagation = propagation(method);
        return propagation != null && propagation != Propagation.NOT_SUPPORTED;
    }

    private static @Nullable Propagation propagation(JavaMethod method) {
        return Stream.of(method, method.getOwner())
                .flatMap(place -> place.tryGetAnnotationOfType(Transactional.class).stream())
                .findFirst()
                .map(Transactional::propagation)
                .orElse(null);
    }

    /** A stream of rows holds its connection until somebody closes it: outside a transaction nobody does. */
    @ArchTest
    static final ArchRule rowsAreReadAsLists = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("what is not closed is missing from the pool");

    /**
     * On two processors two virtual threads that read or wait in a class initialiser stop every request. Such a value is
     * {@code Lazily} read.
     */
    @ArchTest
    static final ArchRule noClassInitialiserReads = classes()
            .should(readNothingWhenInitialised())
            .because("an initialiser keeps the carrier of its virtual thread");

    /** Takes away file by file what knows no other file that is left, or is known by none; what remains lies on a circle. */
    @ArchTest
    static void noFilesOfAPackageKnowEachOtherInACircle(JavaClasses all) {
        Map<String, Set<String>> knows = new TreeMap<>();
        for (JavaClass type : all) {
            Set<String> known = knows.computeIfAbsent(file(type.getName()), first -> new TreeSet<>());
            Stream.concat(
                            type.getDirectDependenciesFromSelf().stream()
                                    .map(Dependency::getTargetClass)
                                    .map(JavaClass::getName),
                            namesIn(type))
                    .map(ArchitectureTests::file)
                    .filter(other -> other.matches(Pattern.quote(type.getPackageName()) + "\\.\\w+"))
                    .filter(other -> !other.equals(file(type.getName())))
                    .forEach(known::add);
        }
        int before;
        do {
            before = knows.size();
            knows.values().forEach(known -> known.retainAll(knows.keySet()));
            knows.values().removeIf(Set::isEmpty);
            Set<String> known = knows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            knows.keySet().retainAll(known);
        } while (knows.size() < before);
        assertThat(knows).isEmpty();
    }

    /** The file in which a type stands. */
    private static String file(String type) {
        return type.replaceFirst("\\$.*", "");
    }

    /** What a class file names, also where only a constant was copied from there. */
    private static Stream<String> namesIn(JavaClass type) {
        try {
            byte[] file =
                    Files.readAllBytes(Path.of(type.getSource().orElseThrow().getUri()));
            return StreamSupport.stream(
                            ClassFile.of().parse(file).constantPool().spliterator(), false)
                    .filter(ClassEntry.class::isInstance)
                    .map(entry -> ((ClassEntry) entry).asInternalName().replace('/', '.'));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Two who do the same at once are told apart by {@code platform.access.Once} alone (decision 24). */
    @Test
    void onlyOnceLooksAtWhoWasFirst() throws IOException {
        assertThat(linesOfMainCode(Pattern.compile("DataIntegrityViolation|(Locking|Concurrency)Failure")))
                .allMatch(line -> RACES.contains(line.substring(0, line.indexOf(':'))));
    }

    /** A record is locked by {@code platform.access.Change}; the exceptions lock many rows at once, or pass by a locked one. */
    @Test
    void onlyChangeLocksARecord() throws IOException {
        assertThat(linesOfMainCode(Pattern.compile("FOR UPDATE")))
                .allMatch(line -> LOCKS.contains(line.substring(0, line.indexOf(':'))));
    }

    @Test
    void nothingCatchesEverything() throws IOException {
        Pattern everything = Pattern.compile("catch \\((final )?(Exception|Throwable|RuntimeException)\\b");
        assertThat(linesOfMainCode(everything)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        Pattern later = Pattern.compile("TODO|FIXME|XXX|not implemented|UnsupportedOperationException|printStackTrace"
                + "|System\\.(out|err)\\.");
        assertThat(linesOfMainCode(later)).isEmpty();
    }

    @Test
    void noTypeIsLongerThanThreeHundredLines() throws IOException {
        TreeMap<String, Long> tooLong = new TreeMap<>();
        for (Path file : mainFiles()) {
            long lines = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty()
                            && !line.startsWith("//")
                            && !line.startsWith("*")
                            && !line.startsWith("/*")
                            && !line.startsWith("import ")
                            && !line.startsWith("package "))
                    .count();
            if (lines > LONGEST_TYPE && !WHOLE.contains(file.getFileName().toString())) {
                tooLong.put(file.getFileName().toString(), lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static DescribedPredicate<JavaClass> simplyNamed(Set<String> names) {
        return DescribedPredicate.describe("named " + names, type -> names.contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaClass> catchNoRefusal() {
        return new ArchCondition<>("catch no PortalException") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .flatMap(code -> code.getTryCatchBlocks().stream())
                        .filter(block -> block.getCaughtThrowables().stream()
                                .anyMatch(caught -> caught.isAssignableTo(PortalException.class)))
                        .forEach(block -> events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " catches a refusal in " + block.getSourceCodeLocation())));
            }
        };
    }

    private static ArchCondition<JavaMethod> takeTheActorFirst() {
        return new ArchCondition<>("take the Actor first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean holds = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(Actor.class);
                boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!holds && !synthetic) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " takes no Actor first"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> readNothingWhenInitialised() {
        return new ArchCondition<>("read nothing in their initialiser") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Set<JavaCodeUnit> reached = new HashSet<>();
                Deque<JavaCodeUnit> open = new ArrayDeque<>();
                type.getStaticInitializer().ifPresent(open::add);
                while (!open.isEmpty()) {
                    JavaCodeUnit unit = open.pop();
                    if (!reached.add(unit)) {
                        continue;
                    }
                    boolean initialiser = unit instanceof JavaStaticInitializer;
                    unit.getCallsFromSelf().stream()
                            .filter(call -> !(initialiser && call.isDeclaredInLambda()))
                            .forEach(call -> {
                                if (reads(call.getTarget().getFullName())) {
                                    events.add(SimpleConditionEvent.violated(
                                            type,
                                            type.getName() + " reads when initialised: " + call.getDescription()));
                                }
                                call.getTarget().resolveMember().ifPresent(open::add);
                            });
                }
            }
        };
    }

    private static boolean reads(String call) {
        return call.contains(".getResource")
                || call.contains(".getContentAsString(")
                || call.startsWith("java.nio.file.Files.")
                || call.startsWith("java.net.")
                || call.contains("FileInputStream.<init>");
    }

    private static List<String> linesOfMainCode(Pattern pattern) throws IOException {
        return mainFiles().stream()
                .flatMap(file -> lines(file)
                        .filter(line -> pattern.matcher(line).find())
                        .map(line -> file.getFileName() + ": " + line.strip()))
                .toList();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Path> mainFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static ArchCondition<JavaConstructor> haveParameters() {
        return new ArchCondition<>("have parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        constructor,
                        !constructor.getRawParameterTypes().isEmpty(),
                        constructor.getDescription() + " has parameters"));
            }
        };
    }
}
