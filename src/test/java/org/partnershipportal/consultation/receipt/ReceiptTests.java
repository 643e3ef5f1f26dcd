package org.partnershipportal.consultation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnershipportal.ground.questionnaire.QuestionFixtures.*;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.CallId;
import org.partnershipportal.ground.questionnaire.AnswerValue;
import org.partnershipportal.ground.questionnaire.QuestionKind;
import org.partnershipportal.people.organisation.OrganisationId;

/** What was sent, and the receipt for it. */
class ReceiptTests {

    private static final Instant AT = Instant.parse("2027-03-12T11:00:59.123456Z");
    private static final AttachedFile REFUSED = new AttachedFile("files", "a.pdf", 1, "11");
    private static final AttachedFile OTHER = new AttachedFile("files", "b.pdf", 2, "22");
    private static final AttachedFile LAST = new AttachedFile("files", "c.pdf", 3, "33");

    @Test
    @DisplayName("R14.2 another file takes the place of a refused one, and nothing else changes")
    void replacesAFileAlone() {
        FrozenVersion sent = frozen("Because", REFUSED, LAST);
        FrozenVersion next = sent.replacing(REFUSED, OTHER, 2, AT);
        assertThat(next.answers()).isEqualTo(sent.answers()).isNotEmpty();
        assertThat(next.language()).isEqualTo("es");
        assertThat(next.files()).containsExactly(OTHER, LAST);
        assertThat(next.textVersion()).isEqualTo(2);
        assertThat(next.names("22")).isTrue();
        assertThat(next.names("11")).isFalse();
    }

    @Test
    void isTheSameWhereTheSameIsAnsweredAndOfFilesAloneWhereTheyAreTheSame() {
        String answered = frozen("Because", REFUSED).digest();
        assertThat(answered).hasSize(64).isEqualTo(frozen("Because", OTHER).digest());
        assertThat(frozen("Why not", REFUSED).digest()).isNotEqualTo(answered);
        assertThat(frozen("", REFUSED).digest())
                .isEqualTo(frozen("", REFUSED).digest())
                .isNotEqualTo(frozen("", OTHER).digest());
    }

    @Test
    @DisplayName("R14.5 its hash is that of the documented form's bytes, which anyone can count")
    void hashesAsEverybodyDoes() {
        assertThat(CanonicalForm.sha256(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(CanonicalForm.sha256("é")).isEqualTo(CanonicalForm.sha256(new byte[] {(byte) 0xc3, (byte) 0xa9}));
    }

    @Test
    @DisplayName("R14.6 a receipt names those who signed")
    void namesThoseWhoSigned() {
        OrganisationId signer = new OrganisationId(UUID.randomUUID());
        Receipt receipt = receipt("{}", signer);
        assertThat(receipt.names(signer)).isTrue();
        assertThat(receipt.names(new OrganisationId(UUID.randomUUID()))).isFalse();
        assertThat(receipt.signers()).containsExactly(signer);
        assertThat(receipt.sequence()).isEqualTo(3);
        assertThat(receipt.signature()).isEqualTo("signature");
        assertThat(receipt.statement("older-persons").text()).contains("received: 2027-03-12T11:00:59.123Z");
    }

    @Test
    void isForgottenWhenWhatWasSentIsDeleted() {
        assertThat(receipt("{}").isForgotten()).isFalse();
        assertThat(receipt("").isForgotten()).isTrue();
    }

    private static Receipt receipt(String canonical, OrganisationId... signers) {
        FrozenVersion sent = frozen("Because", REFUSED);
        return new Receipt(
                new WriteReceipt(
                        sent, new CallId(UUID.randomUUID()), 3, List.of(), Set.of(signers), AT, UUID.randomUUID()),
                new ReceiptStatement(ReceiptNumber.draw(new Random(1)), "older-persons", AT, 1, "ab"),
                canonical,
                "signature");
    }

    private static FrozenVersion frozen(String why, AttachedFile... files) {
        String content = CanonicalForm.content(
                List.of(
                        question("why", QuestionKind.LONG_TEXT, true, 0),
                        question("files", QuestionKind.ATTACHMENT, false, 0)),
                Map.of("why", new AnswerValue.Text(why)),
                List.of(files),
                "es");
        return new FrozenVersion(UUID.randomUUID(), 1, 2, content, AT);
    }
}
