package org.partnershipportal.consultation.report;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.ground.shared.Language;

/** The addresses of reports: at the desk below {@code /app/{acting}/}, for everyone below the portal's root. */
public final class ReportLinks {

    private ReportLinks() {}

    /** The page on which a report is written. */
    public static String desk(CallCode code) {
        return CallLinks.desk(code) + "/report";
    }

    /** The latest version, for everyone. */
    public static String published(Language language, CallCode code) {
        return "/" + language.tag() + "/reports/" + code;
    }

    /** One version, for everyone. */
    public static String published(Language language, CallCode code, int version) {
        return published(language, code) + "/versions/" + version;
    }

    /** A paragraph of a version, for everyone; leads to the page of the report on which it stands. */
    public static String published(Language language, CallCode code, int version, Anchor paragraph) {
        return published(language, code, version) + "/paragraphs/" + paragraph;
    }
}
