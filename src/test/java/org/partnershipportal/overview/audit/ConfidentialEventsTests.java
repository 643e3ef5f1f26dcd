package org.partnershipportal.overview.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.export.ExportId;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.exchange.groupfile.GroupFileId;
import org.partnershipportal.exchange.grouptext.DraftTextId;
import org.partnershipportal.exchange.meeting.MeetingId;
import org.partnershipportal.exchange.workinggroup.PostId;
import org.partnershipportal.ground.shared.ContentRef;
import org.partnershipportal.ground.shared.DomainEvent;
import org.partnershipportal.platform.access.ActRefused;
import org.partnershipportal.platform.access.Permission;
import org.partnershipportal.platform.access.Requires;
import org.partnershipportal.testing.PortalClasses;

/** What is about an input says so, so that the trail shows auditors pseudonyms: no event and no act is forgotten. */
@DisplayName("Events and acts that are about inputs")
class ConfidentialEventsTests {

    /** Ids of records that are inputs', or may be. */
    private static final Set<String> OF_INPUTS = Set.of(
            "InputId",
            "ExportId",
            "PassageId",
            "CitationId",
            "DocumentId",
            "CaseId",
            "ContentRef",
            "RecoveryCode",
            "PostId",
            "GroupFileId",
            "FileVersionId",
            "CommentId",
            "MeetingId",
            "DecisionId",
            "EnrolmentId");

    private static final Instant AT = Instant.parse("2026-03-12T11:07:08.123456Z");

    private final SampleEvents events = new SampleEvents(AT);

    @Test
    void inputsExportsAndMessagesAreConfidentialRecords() {
        assertThat(new ContentRef(InputId.KIND, "").confidential()).isTrue();
        assertThat(new ContentRef(ExportId.KIND, "").confidential()).isTrue();
        assertThat(new ContentRef("clarification", "").confidential()).isTrue();
        assertThat(new ContentRef("post", "").confidential()).isTrue();
        assertThat(new ContentRef("groupfile", "").confidential()).isTrue();
        assertThat(new ContentRef("fileversion", "").confidential()).isTrue();
        assertThat(new ContentRef("grouptext", "").confidential()).isTrue();
        assertThat(new ContentRef("textcomment", "").confidential()).isTrue();
        assertThat(new ContentRef("meeting", "").confidential()).isTrue();
        assertThat(new ContentRef("meetingdecision", "").confidential()).isTrue();
        assertThat(new ContentRef("enrolment", "").confidential()).isTrue();
        assertThat(new ContentRef("reportedtext", "").confidential()).isTrue();
        assertThat(new ContentRef("training", "").confidential()).isFalse();
        assertThat(new ContentRef("workinggroup", "").confidential()).isFalse();
        assertThat(new ContentRef("organisation", "").confidential()).isFalse();
        assertThat(new ContentRef("call", "").confidential()).isFalse();
    }

    @Test
    void everyEventThatNamesAnInputIsAboutIt() {
        List<String> faults = new ArrayList<>();
        String input = events.input.toString();
        for (Class<?> type : SampleEvents.ALL) {
            DomainEvent event = events.of(type);
            boolean names =
                    event.subject().id().equals(input) || EventFacts.of(event).contains(input);
            ContentRef about = event.about();
            if (names && (about == null || !about.id().equals(input))) {
                faults.add(type.getName() + " names an input but is not about it: override about()");
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyEventOfOnePartysDraftOfAnExportOrOfAMessageIsAboutAConfidentialRecord() {
        List<String> faults = new ArrayList<>();
        for (Class<?> type : SampleEvents.ALL) {
            boolean names = Arrays.stream(type.getRecordComponents())
                    .anyMatch(component -> component.getName().equals("draft")
                            || component.getType() == ExportId.class
                            || component.getType() == PostId.class
                            || component.getType() == GroupFileId.class
                            || component.getType() == DraftTextId.class
                            || component.getType() == MeetingId.class);
            if (names && events.of(type).about() == null) {
                faults.add(type.getName());
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The chain hashes neither, so the check derives both again (decision 44). */
    @Test
    void whatEveryEventAndEveryRefusalIsAboutFollowsFromItsRow() {
        List<TrailRow> rows = new ArrayList<>();
        SampleEvents.ALL.forEach(type -> rows.add(TrailRow.of(UUID.randomUUID(), events.of(type))));
        for (Permission act : Permission.values()) {
            for (String target : List.of(events.input.toString(), "", "no id", "x".repeat(300))) {
                rows.add(TrailRow.of(
                        UUID.randomUUID(), new ActRefused(act, "shared.problem.too-long", target, events.by, AT)));
            }
        }
        assertThat(rows).allMatch(row -> row.isShownAsWritten(row.shownAt()));
        assertThat(rows).noneMatch(row -> row.isShownAsWritten(row.shownAt().plusNanos(1000)));
    }

    @Test
    @DisplayName("what was refused in a working group or a training is as confidential as what was done")
    void aRefusedActIsAsConfidentialAsOneThatWasDone() {
        for (Permission act : List.of(
                Permission.REGISTER_FOR_TRAINING,
                Permission.OFFER_TRAINING,
                Permission.WORK_IN_GROUP,
                Permission.TAKE_PART_IN_MEETING)) {
            assertThat(TrailRow.of(
                                    UUID.randomUUID(),
                                    new ActRefused(
                                            act, "shared.problem.too-long", events.input.toString(), events.by, AT))
                            .isConfidential())
                    .as(act.name())
                    .isTrue();
        }
    }

    @Test
    void everyActThatMayBeDoneToAnInputIsAboutInputs() {
        Set<String> faults = new TreeSet<>();
        PortalClasses.all().stream()
                .filter(type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Requires.class)))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .forEach(method -> {
                    Requires requires = method.getAnnotation(Requires.class);
                    if (requires != null && isForgotten(requires.value(), method)) {
                        faults.add(requires.value() + " of " + method);
                    }
                });
        assertThat(faults).as("name these in Permission.CONFIDENTIAL").isEmpty();
    }

    private static boolean isForgotten(Permission permission, Method method) {
        return permission.isAct()
                && !permission.isConfidential()
                && (method.getDeclaringClass().getPackage() == InputId.class.getPackage()
                        || Arrays.stream(method.getGenericParameterTypes())
                                .skip(1)
                                .flatMap(ConfidentialEventsTests::parts)
                                .anyMatch(ConfidentialEventsTests::isOfInputs));
    }

    /** The type, and of a command what it holds. */
    private static Stream<String> parts(Type type) {
        Stream<String> held = type instanceof Class<?> command && command.isRecord()
                ? Arrays.stream(command.getRecordComponents())
                        .map(component -> component.getGenericType().getTypeName())
                : Stream.empty();
        return Stream.concat(Stream.of(type.getTypeName()), held).filter(Objects::nonNull);
    }

    private static boolean isOfInputs(String type) {
        return OF_INPUTS.stream().anyMatch(id -> type.matches("(.*[.<, $])?" + id + "([>,].*)?"));
    }
}
