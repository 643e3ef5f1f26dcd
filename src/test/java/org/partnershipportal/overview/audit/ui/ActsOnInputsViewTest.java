package org.partnershipportal.overview.audit.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.NameChoice;
import org.partnershipportal.consultation.call.TextChoice;
import org.partnershipportal.consultation.input.CosignerPart;
import org.partnershipportal.consultation.input.Cosigners;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.input.Inputs;
import org.partnershipportal.consultation.input.InviteCosigner;
import org.partnershipportal.consultation.input.SignInput;
import org.partnershipportal.consultation.input.SubmitInput;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.PortalException;
import org.partnershipportal.overview.audit.Trail;
import org.partnershipportal.overview.audit.TrailFilter;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.Reader;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.Upload;
import org.partnershipportal.platform.signin.TestSessions;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PagesTest;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Two organisations sign one input, the second sends one of its own, and somebody a sealed one; the auditor reads of it. */
@PortalModuleTest
@WithMockUser
@DisplayName("UC-AUD-01, UC-AUD-03: acts on inputs as the auditor sees them")
class ActsOnInputsViewTest extends PagesTest {

    /** A day on which nothing else happened. */
    private static final String DAY = "2021-05-05";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    @Autowired
    InputStage stage;

    @Autowired
    Inputs inputs;

    @Autowired
    Cosigners cosigners;

    @Autowired
    Documents documents;

    @Autowired
    Trail trail;

    @Autowired
    Persons persons;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor lead = Actor.visitor();
    private Actor second = Actor.visitor();
    private final List<String> records = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    @BeforeEach
    void begin() {
        clock.at(Instant.parse(DAY + "T10:20:30Z"), this::story);
        PersonId person = new PersonId(UUID.randomUUID());
        persons.signedIn(
                Actor.system(), new SignIn(person, "Staff", person + "@example.org", null, Set.of(StaffRole.AUDITOR)));
        TestSessions.signIn(person, StaffRole.AUDITOR);
    }

    private void story() {
        CallDetails call = stage.openCall();
        calls.add(call.id().toString());
        lead = stage.contributor();
        second = stage.contributor();
        InputId joint = stage.answered(lead, call);
        inputs.choose(lead, joint, NameChoice.SHOWN, TextChoice.PUBLISHED);
        var file = upload(joint);
        documents.remove(lead, file.id());
        cosigners.invite(lead, new InviteCosigner(joint, null, stage.code(second), CosignerPart.CO_SIGNER));
        int version = inputs.freeze(lead, joint);
        cosigners.sign(second, new SignInput(joint, version, NameChoice.SHOWN, TextChoice.PUBLISHED));
        inputs.submit(lead, new SubmitInput(joint, UUID.randomUUID(), version, ""));
        inputs.askExtension(lead, joint, "The network is down.");
        assertThatThrownBy(() -> inputs.withdraw(
                        second, InputId.parse(UUID.randomUUID().toString()).orElseThrow()))
                .isInstanceOf(PortalException.class);
        InputId own = stage.answered(second, call);
        stage.submit(second, own);
        inputs.withdraw(second, own);
        assertThatThrownBy(() -> inputs.withdraw(second, own)).isInstanceOf(PortalException.class);
        InputId sealed = stage.sealed(call).input();
        Actor holder = Actor.bearer(sealed.ref());
        stage.answer(holder, sealed, "law", "The law is bad.");
        stage.submit(holder, sealed);

        records.addAll(List.of(
                joint.toString(), own.toString(), sealed.toString(), file.id().toString()));
        for (Actor actor : List.of(lead, second)) {
            people.add(Objects.requireNonNull(actor.person()).toString());
            people.add(actor.organisation().orElseThrow().toString());
        }
    }

    private DocumentDetails upload(InputId input) {
        try {
            return documents.upload(
                    lead,
                    new Upload(input.ref(), "evidence", "paper.txt"),
                    new ByteArrayInputStream("words".getBytes(UTF_8)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void showsNoRealIdOnAnyPage() {
        for (String kind : kinds()) {
            open("kind", kind);
            showMore();
            assertThat(rows()).as(kind).isNotEmpty();
            assertThat(page())
                    .as(kind)
                    .contains("IDs are replaced by pseudonyms")
                    .doesNotContain(records)
                    .doesNotContain(people);
        }
    }

    @Test
    void writesNoRealIdIntoTheFile() {
        List<String> lines = exported(filter("", "")).lines().toList();
        Set<String> kinds = Set.copyOf(kinds());
        assertThat(lines).noneMatch(line -> records.stream().anyMatch(line::contains));
        assertThat(lines.stream()
                        .filter(line ->
                                kinds.stream().anyMatch(kind -> line.matches(".*\\b" + Pattern.quote(kind) + "\\b.*"))))
                .hasSizeGreaterThan(15)
                .allSatisfy(line -> assertThat(line)
                        .doesNotContain(people)
                        .contains("IDs are replaced by pseudonyms")
                        .matches("\"?\\d{4}-\\d\\d-\\d\\dT\\d\\d:00:00Z.*"));
    }

    @Test
    void findsNothingOfInputsByARealId() {
        for (String id : records) {
            open("record", id);
            assertThat(rows()).isEmpty();
            assertThat(exported(filter("", id)).lines()).hasSize(1);
        }
        for (String id : people) {
            open("actor", id);
            showMore();
            assertThat(page()).doesNotContain("IDs are replaced by pseudonyms");
            assertThat(exported(filter(id, ""))).doesNotContain("IDs are replaced by pseudonyms");
        }
    }

    @Test
    void followsAnInputByItsPseudonymAndKnowsTheSameActorInNoOther() {
        Set<String> seen = new HashSet<>();
        for (String name : names("input.input-submitted")) {
            open("record", name);
            showMore();
            assertThat(page()).contains("An input was submitted");
            Set<String> here = ids(page());
            here.remove(name);
            here.removeAll(calls);
            assertThat(here).noneMatch(seen::contains);
            seen.addAll(here);
        }
        assertThat(seen).hasSizeGreaterThan(5);
    }

    /** The kinds of rows that are about this story's records. */
    private List<String> kinds() {
        return jdbc.sql("SELECT DISTINCT kind FROM audit_rows WHERE about IN (:records) AND happened_at < :now")
                .param("records", records)
                .param("now", ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(DAY + "T11:00:00Z")))
                .query(String.class)
                .list();
    }

    /** How the auditor is shown the latest records of which there is such a row. */
    private Set<String> names(String kind) {
        open("kind", kind);
        Set<String> names = new HashSet<>();
        for (ListItem row : rows()) {
            Matcher record = Pattern.compile("input (" + ID + ")").matcher(text(row));
            if (record.find()) {
                names.add(record.group(1));
            }
        }
        assertThat(names).hasSizeGreaterThan(2);
        return names;
    }

    private static Set<String> ids(String text) {
        Set<String> ids = new HashSet<>();
        Matcher found = ID.matcher(text);
        while (found.find()) {
            ids.add(found.group());
        }
        return ids;
    }

    private static TrailFilter filter(String actor, String record) {
        Instant day = Instant.parse(DAY + "T00:00:00Z");
        return new TrailFilter("", actor, record, false, day, day.plus(1, ChronoUnit.DAYS));
    }

    private String exported(TrailFilter filter) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Actor auditor = Actor.staff(new PersonId(UUID.randomUUID()), Set.of(StaffRole.AUDITOR));
        try {
            new TrailExport(trail, () -> auditor, () -> filter, new Reader(Language.EN, ZoneId.of("UTC"))).write(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toString(UTF_8);
    }

    private void showMore() {
        for (var more = find(Button.class).withText("Show more").all();
                !more.isEmpty() && more.getFirst().isVisible();
                more = find(Button.class).withText("Show more").all()) {
            test(more.getFirst()).click();
        }
    }

    private List<ListItem> rows() {
        return find(ListItem.class, (Component) getCurrentView()).all();
    }

    private void open(String field, String value) {
        Map<String, String> query = Map.of(field, value, "from", DAY, "to", DAY);
        UI.getCurrent().navigate("staff/audit", QueryParameters.simple(query));
    }
}
