package org.partnershipportal.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.Translations;
import org.partnershipportal.platform.cleaning.DocumentType;

class UploadRulesTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameOnlyTheKindsOfFileThatAreTaken(Language language) {
        Set<DocumentType> all = EnumSet.allOf(DocumentType.class);
        assertThat(said(all, language)).contains("Word (DOCX)", "Excel (XLSX)", "ODT", "RTF", "PDF");
        Set<DocumentType> withoutOffice = EnumSet.of(DocumentType.PDF, DocumentType.TXT, DocumentType.PNG);
        assertThat(said(withoutOffice, language)).contains("PDF").doesNotContain("Word", "Excel", "ODT", "RTF");
    }

    private static String said(Set<DocumentType> types, Language language) {
        UploadRules rules = new UploadRules(UploadLimits.STANDARD, types, types, true, true, true);
        return Translations.standard().text(language, rules.limitsKey(), 10, 20.0);
    }
}
