package org.partnershipportal.platform.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.ground.shared.InvalidInput;
import org.partnershipportal.ground.shared.Problem;
import org.partnershipportal.platform.document.MultipartUpload.Texts;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("A form with files, read as it comes")
class MultipartUploadTests {

    private final List<String> taken = new ArrayList<>();

    @Test
    void handsOnFilesAndKeepsTexts() throws IOException {
        Texts texts = read(part("_csrf", "token")
                + part("answer", "Größe und عربي\r\nline")
                + file("file", "تقرير.pdf", "content")
                + part("answer", "second")
                + end());
        assertThat(texts.first("_csrf")).isEqualTo("token");
        assertThat(texts.all("answer")).containsExactly("Größe und عربي\r\nline", "second");
        assertThat(texts.first("nothing")).isEmpty();
        assertThat(texts.fields()).containsExactly("_csrf", "answer");
        assertThat(taken).containsExactly("file|تقرير.pdf|content|token");
    }

    @Test
    void passesOverAFieldInWhichNoFileWasChosen() throws IOException {
        read(file("file", "", "") + end());
        assertThat(taken).isEmpty();
    }

    @Test
    void goesOnWithTheNextFieldWhenAFileWasNotReadToItsEnd() throws IOException {
        Texts texts = MultipartUpload.read(
                request(file("file", "a.pdf", "x".repeat(100_000)) + part("after", "here") + end()),
                (field, name, content, before) -> assertThat(content.read()).isEqualTo('x'));
        assertThat(texts.first("after")).isEqualTo("here");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        String half = "x".repeat(MultipartUpload.MAX_TEXTS / 2 + 10);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(part("one", half) + part("two", half) + end()))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("document.problem.form-too-long"));
    }

    @Test
    void refusesAFormOfVeryManyFields() {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i <= MultipartUpload.MAX_FIELDS; i++) {
            form.append(part("f" + i, ""));
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> read(form + end()));
    }

    @Test
    void takesAsManyTextsAndFieldsAsItSays() throws IOException {
        String half = "x".repeat(MultipartUpload.MAX_TEXTS / 2);
        assertThat(read(part("one", half) + part("two", half) + end()).first("two"))
                .hasSize(MultipartUpload.MAX_TEXTS / 2);
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < MultipartUpload.MAX_FIELDS; i++) {
            form.append(part("f" + i, ""));
        }
        assertThat(read(form + end()).fields()).hasSize(MultipartUpload.MAX_FIELDS);
    }

    @Test
    void readsNoHeaderWithoutAnEnd() {
        breaksOff(file("file", "x".repeat(100_000) + ".pdf", "content") + end());
        assertThat(taken).isEmpty();
    }

    @Test
    void saysWhenAFormBreaksOff() {
        breaksOff(part("a", "b") + file("file", "a.pdf", "half").strip());
        breaksOff(part("a", "b") + "--fron");
    }

    private void breaksOff(String form) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> read(form))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("document.problem.form-broken"));
    }

    @Test
    void findsNothingInWhatIsNoForm() throws IOException {
        assertThat(read("no form at all").fields()).isEmpty();
    }

    @Test
    void knowsAFormWithFiles() {
        MockHttpServletRequest plain = new MockHttpServletRequest("POST", "/");
        plain.setContentType("application/x-www-form-urlencoded");
        assertThat(MultipartUpload.isOne(plain)).isFalse();
        assertThat(MultipartUpload.isOne(request(""))).isTrue();
    }

    private Texts read(String form) throws IOException {
        return MultipartUpload.read(request(form), this::take);
    }

    private void take(String field, String name, InputStream content, Texts before) throws IOException {
        taken.add(String.join(
                "|", field, name, new String(content.readAllBytes(), StandardCharsets.UTF_8), before.first("_csrf")));
    }

    private static MockHttpServletRequest request(String form) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType("multipart/form-data; boundary=frontier");
        request.setContent(form.getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static String part(String name, String value) {
        return "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private static String file(String name, String fileName, String value) {
        return "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n" + value + "\r\n";
    }

    private static String end() {
        return "--frontier--\r\n";
    }
}
