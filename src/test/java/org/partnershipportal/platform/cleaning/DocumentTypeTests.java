package org.partnershipportal.platform.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTypeTests {

    @ParameterizedTest
    @CsvSource({
        "report, false",
        "reportpdf, false",
        "report.pdf.exe, false",
        "report.docx, false",
        "report., false",
        "report.PDF, true",
        ".pdf, true"
    })
    void readsItsEndingInTheName(String name, boolean pdf) {
        assertThat(DocumentType.PDF.isNameOf(name)).isEqualTo(pdf);
    }

    @ParameterizedTest
    @CsvSource({"Report.v2.docx, Report.v2.pdf", "Report, Report.pdf", ".docx, .docx.pdf", "a.docx, a.pdf"})
    void givesACleanedCopyTheUsualEnding(String name, String cleaned) {
        assertThat(DocumentType.PDF.named(name)).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @EnumSource(DocumentType.class)
    void keepsOfOfficeFilesWhatIsDrawnOnThePageAlone(DocumentType type) {
        boolean office = Set.of(DocumentType.DOCX, DocumentType.XLSX, DocumentType.ODT, DocumentType.RTF)
                .contains(type);
        assertThat(type.cleaned()).isEqualTo(office ? DocumentType.PDF : type);
        assertThat(type.isOffice()).isEqualTo(office);
    }

    @Test
    void takesNoPictureByAnotherEnding() {
        assertThat(DocumentType.JPEG.isNameOf("a.jpg")).isTrue();
        assertThat(DocumentType.JPEG.isNameOf("a.jpeg")).isTrue();
        assertThat(DocumentType.JPEG.isNameOf("a.jpe")).isFalse();
    }
}
