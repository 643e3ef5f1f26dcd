package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R14.8 of a part of an office file only what is read is left")
class OfficeXmlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "del",
                "moveFrom",
                "delText",
                "object",
                "rPrChange",
                "attachedTemplate",
                "docVars",
                "f",
                "tracked-changes",
                "annotation",
                "scripts",
                "dde-source"
            })
    void leavesOutWhatIsNotReadWithAllThatIsInIt(String element) throws XMLStreamException {
        String hidden =
                "<w:" + element + ">gone<w:r><w:" + element + ">deep</w:" + element + "></w:r>gone</w:" + element + ">";
        assertThat(copy("<w:t>before</w:t>" + hidden + "<w:t>after</w:t>"))
                .isEqualTo("<w:t>before</w:t><w:t>after</w:t>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ins", "moveTo", "smartTag", "customXml"})
    void keepsWhatWasInsertedAndNotThatItWas(String element) throws XMLStreamException {
        assertThat(copy("<w:" + element + " w:author=\"Ana\"><w:t>read</w:t></w:" + element + ">"))
                .isEqualTo("<w:t>read</w:t>");
    }

    @Test
    void namesNoAuthorNorWhenAPlaceWasWritten() throws XMLStreamException {
        assertThat(copy(
                        "<w:p w:rsidR=\"00A1\" w:rsidRDefault=\"00A2\" w:author=\"Ana\" w:date=\"2026\" w:initials=\"A\""
                                + " w:userId=\"a@b\" w:providerId=\"AD\" w:val=\"left\"></w:p>"))
                .isEqualTo("<w:p w:val=\"left\"></w:p>");
    }

    @Test
    void keepsNoNoteOfWhoMadeTheFile() throws XMLStreamException {
        assertThat(copy("<!-- by Ana --><?author Ana?><w:t>read</w:t>")).isEqualTo("<w:t>read</w:t>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " INCLUDEPICTURE \"http://127.0.0.1:9/\"",
                "includetext \"/etc/passwd\"",
                "DDEAUTO excel",
                "LINK Excel.Sheet",
                "AUTHOR",
                " LastSavedBy ",
                "FILENAME \\p",
                "USERNAME",
                "DOCPROPERTY Company"
            })
    void drawsInNoOtherFileAndNamesNoAuthorInAField(String field) throws XMLStreamException {
        assertThat(copy("<w:instrText>" + field + "</w:instrText><w:fldSimple w:instr=\""
                        + field.replace("\"", "&quot;") + "\"><w:t>1</w:t></w:fldSimple>"))
                .isEqualTo("<w:instrText></w:instrText><w:fldSimple><w:t>1</w:t></w:fldSimple>");
    }

    @Test
    void readsAFieldThatIsWrittenInPiecesAsOne() throws XMLStreamException {
        String begin = "<w:fldChar w:fldCharType=\"begin\"></w:fldChar>";
        String end = "<w:fldChar w:fldCharType=\"end\"></w:fldChar>";
        assertThat(copy(begin + "<w:instrText>INCL</w:instrText><w:instrText>UDEPICTURE &quot;http://a.example/&quot;"
                        + "</w:instrText>" + end + begin + "<w:instrText>PAGE</w:instrText>" + end))
                .isEqualTo(begin + "<w:instrText>INCL</w:instrText><w:instrText></w:instrText>" + end + begin
                        + "<w:instrText>PAGE</w:instrText>" + end);
    }

    @Test
    void keepsOtherFieldsAndTheSameWordsInAText() throws XMLStreamException {
        String read =
                "<w:instrText> PAGE </w:instrText><w:fldSimple w:instr=\" HYPERLINK &quot;https://a.example&quot;\">"
                        + "<w:t>AUTHOR</w:t></w:fldSimple><w:t>LINK by link</w:t>";
        assertThat(copy(read)).isEqualTo(read);
        assertThat(copy("<w:r><w:instrText>PAGE</w:instrText>AUTHOR</w:r>"))
                .isEqualTo("<w:r><w:instrText>PAGE</w:instrText>AUTHOR</w:r>");
    }

    @ParameterizedTest
    @CsvSource({
        "hyperlink, https://a.example/, External, true",
        "hyperlink, HTTP://A.EXAMPLE/, External, true",
        "hyperlink, mailto:a@b.example, External, true",
        "hyperlink, file:///C:/Users/Ana/report.docx, External, false",
        "hyperlink, javascript:alert(1), external, false",
        "image, https://a.example/pixel.png, External, false",
        "image, https://a.example/pixel.png, EXTERNAL, false",
        "attachedTemplate, https://a.example/t.dotm, External, false",
        "image, media/image1.png, '', true",
        "styles, styles.xml, '', true",
        "image, /word/media/image1.png, Internal, true",
        "comments, comments.xml, '', false",
        "people, people.xml, '', false",
        "customXml, ../customXml/item1.xml, '', false",
        "core-properties, /docProps/core.xml, '', false",
        "aFChunk, chunk.html, '', false",
        "oleObject, media/o.dat, '', false",
        "package, embeddings/table.xlsx, '', false",
        "image, media/../../secret.png, '', false"
    })
    void leadsToPartsThatAreReadAndToTheWebAlone(String type, String target, String mode, boolean kept)
            throws XMLStreamException {
        String relationship = "<Relationship Id=\"r1\" Type=\"http://a.example/" + type + "\" Target=\"" + target + "\""
                + (mode.isEmpty() ? "" : " TargetMode=\"" + mode + "\"") + "></Relationship>";
        assertThat(copy(relationship).contains("Target=")).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "w:image, Pictures/1.png, true",
        "w:image, ./Pictures/1.png, true",
        "w:image, media/1.png, true",
        "w:object, x, false",
        "w:image, https://a.example/pixel.png, false",
        "w:image, file:///etc/passwd, false",
        "w:image, ../secret.png, false",
        "w:image, Pictures/http://a.example, false",
        "w:image, '#place', true",
        "w:a, '#place', true",
        "w:a, https://a.example/, true",
        "w:a, mailto:a@b.example, true",
        "w:a, file:///home/ana, false"
    })
    void fetchesNothingFromElsewhere(String element, String address, boolean kept) throws XMLStreamException {
        assertThat(copy("<" + element + " w:href=\"" + address + "\"></" + element + ">")
                        .contains("href"))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, true",
        "word/footnotes.xml, true",
        "word/media/image1.png, true",
        "xl/worksheets/sheet1.xml, true",
        "/word/styles.xml, true",
        "../media/image1.png, true",
        "word/comments.xml, false",
        "xl/comments1.xml, false",
        "word/people.xml, false",
        "comments.xml, false",
        "../comments1.xml, false",
        "//docProps/app.xml, false",
        "DOCPROPS/custom.xml, false",
        "customXml/item1.xml, false",
        "xl/threadedComments/threadedComment1.xml, false",
        "xl/persons/person.xml, false",
        "xl/revisions/revisionLog1.xml, false",
        "xl/externalLinks/externalLink1.xml, false",
        "xl/connections.xml, false",
        "xl/drawings/vmlDrawing1.vml, false",
        "word/embeddings/oleObject1.bin, false",
        "word/media/tool.exe, false",
        "word/..\\secret.xml, false"
    })
    void keepsThePartsThatAreRead(String part, boolean kept) {
        assertThat(OfficeXml.isKept(part)).isEqualTo(kept);
    }

    private static String copy(String content) throws XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficeXml.copy(new ByteArrayInputStream(TestFiles.text("<x xmlns:w=\"urn:w\">" + content + "</x>")), out);
        String copied = out.toString(StandardCharsets.UTF_8);
        return copied.substring(copied.indexOf("\"urn:w\">") + 8, copied.lastIndexOf("</x>"));
    }
}
