package org.partnershipportal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.assessment.AssessmentFilter;
import org.partnershipportal.consultation.assessment.AssessmentStage;
import org.partnershipportal.consultation.assessment.Assessments;
import org.partnershipportal.consultation.call.CallDetails;
import org.partnershipportal.consultation.call.Extensions;
import org.partnershipportal.consultation.input.Answers;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.consultation.input.InputStage;
import org.partnershipportal.consultation.receipt.FrozenVersions;
import org.partnershipportal.consultation.receipt.ReceiptDetails;
import org.partnershipportal.consultation.receipt.Receipts;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;

/** Every encrypted column is written as the version before had it, and the portal starts on that. */
@PortalModuleTest
@DisplayName("A database of the version before")
class TakenOverModuleTests {

    private static final String WORDS = "zqtakenover ضربونا 他们夜里打我们";

    @Autowired
    VaultStart start;

    @Autowired
    Vault vault;

    @Autowired
    HeldPlain held;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    InputStage stage;

    @Autowired
    AssessmentStage desk;

    @Autowired
    Answers answers;

    @Autowired
    Receipts receipts;

    @Autowired
    FrozenVersions versions;

    @Autowired
    Extensions extensions;

    @Autowired
    Assessments assessments;

    @Test
    void saysAfterItsStartWhatItSaidBefore() {
        Actor team = stage.secretariat();
        Actor lead = stage.contributor();
        CallDetails call = stage.openCall(team);
        InputId input = desk.submitted(lead, call, WORDS);
        InputId same = desk.submitted(stage.contributor(), call, WORDS);
        extensions.ask(lead, call.id(), input.value(), WORDS);
        ReceiptDetails receipt = receipts.of(lead, input.value()).getFirst();
        byte[] sent = receipts.sent(lead, input.value(), receipt.sequence());
        String draft = answers.draft(lead, input).fingerprint();
        String digest = digest(input);

        asBefore(input, same);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM receipt_versions WHERE content LIKE '%zqtakenover%'")
                        .query(Long.class)
                        .single())
                .as("plain, as the version before had it")
                .isPositive();
        start.afterSingletonsInstantiated();

        for (PlainColumn column : held.columns()) {
            assertThat(column.left()).as(column.name()).isZero();
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM receipt_versions WHERE content LIKE '%zqtakenover%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(receipts.of(lead, input.value()).getFirst()).isEqualTo(receipt);
        assertThat(receipts.sent(lead, input.value(), receipt.sequence())).isEqualTo(sent);
        assertThat(receipts.matches(Actor.visitor(), receipt.number(), sent)).isTrue();
        assertThat(answers.draft(lead, input).fingerprint()).isEqualTo(draft);
        assertThat(extensions.asked(team, call.id()).getFirst().reason()).isEqualTo(WORDS);
        assertThat(digest(input)).isEqualTo(digest).isEqualTo(digest(same));
        desk.afterwards(call, () -> {
            assertThat(assessments.details(team, input).submitted().answers().toString())
                    .contains("zqtakenover");
            assertThat(assessments
                            .list(team, call.id(), AssessmentFilter.everything().sameAs(same), 0, 10)
                            .total())
                    .isEqualTo(2);
        });
        assertThat(keyOf(input))
                .as("by the key of its call")
                .isEqualTo(call.id().value());
    }

    /** Writes what every envelope says in its place, and the digests without a key. */
    private void asBefore(InputId... inputs) {
        for (InputId input : inputs) {
            jdbc.sql("UPDATE assessment_inputs SET text_digest = :digest WHERE id = :id")
                    .param(
                            "digest",
                            versions.find(Actor.system(), input.value(), 1)
                                    .orElseThrow()
                                    .digest())
                    .param("id", input)
                    .update();
        }
        for (PlainColumn column : held.columns()) {
            plain(column);
        }
        jdbc.sql("DELETE FROM vault_taken_over").update();
    }

    private void plain(PlainColumn column) {
        String table = column.name().substring(0, column.name().indexOf('.'));
        String name = column.name().substring(column.name().indexOf('.') + 1);
        @SuppressWarnings("unchecked")
        List<String> keys = (List<String>) Objects.requireNonNull(ReflectionTestUtils.getField(column, "keys"));
        List<Map<String, @Nullable Object>> rows = jdbc.sql(
                        "SELECT " + String.join(", ", keys) + ", " + name + " AS words FROM " + table)
                .query()
                .listOfRows();
        for (Map<String, @Nullable Object> row : rows) {
            Object kept = row.get("words");
            Object[] key = keys.stream()
                    .map(one -> Objects.requireNonNull(row.get(one)))
                    .toArray();
            Place place = Place.of(column.name(), key);
            Object words = kept instanceof byte[] bytes
                    ? Envelope.is(bytes) ? vault.open(place, bytes) : null
                    : kept != null && Envelope.is(kept.toString()) ? vault.open(place, kept.toString()) : null;
            if (words != null) {
                Map<String, Object> params = new HashMap<>(Map.of("words", words));
                keys.forEach(one -> params.put(one, Objects.requireNonNull(row.get(one))));
                jdbc.sql("UPDATE " + table + " SET " + name + " = :words WHERE "
                                + String.join(
                                        " AND ",
                                        keys.stream()
                                                .map(one -> one + " = :" + one)
                                                .toList()))
                        .params(params)
                        .update();
            }
        }
    }

    private String digest(InputId input) {
        return jdbc.sql("SELECT text_digest FROM assessment_inputs WHERE id = :id")
                .param("id", input)
                .query(String.class)
                .single();
    }

    private UUID keyOf(InputId input) {
        String content = jdbc.sql("SELECT content FROM receipt_versions WHERE input_id = :id")
                .param("id", input)
                .query(String.class)
                .list()
                .getFirst();
        return jdbc.sql("SELECT scope FROM vault_keys WHERE id = :id")
                .param("id", Envelope.key(content))
                .query(UUID.class)
                .single();
    }
}
