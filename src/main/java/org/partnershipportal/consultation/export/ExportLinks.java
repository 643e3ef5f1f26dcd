package org.partnershipportal.consultation.export;

import org.partnershipportal.consultation.call.CallCode;
import org.partnershipportal.consultation.call.CallLinks;
import org.partnershipportal.consultation.input.InputId;
import org.partnershipportal.platform.access.Acting;

/** The addresses of exports: their page below {@code /app/{acting}/}, their files beside {@code /app/}. */
public final class ExportLinks {

    /** Where files are. */
    public static final String ROOT = "/exports/";
    /** Name of the parameter that says for whom one acts. */
    public static final String ACTING = "acting";
    /** Name of the parameter that says what is made of one input. */
    public static final String FORM = "form";

    private ExportLinks() {}

    /** The page on which exports of a call are asked for, followed and taken. */
    public static String page(CallCode call) {
        return CallLinks.desk(call) + "/exports";
    }

    /** The file of an export. */
    public static String file(ExportId id, Acting acting) {
        return ROOT + id + "?" + ACTING + "=" + acting.segment();
    }

    /** One input as a file. */
    public static String input(InputId id, InputForm form, Acting acting) {
        return ROOT + "inputs/" + id + "?" + FORM + "=" + form.ending() + "&" + ACTING + "=" + acting.segment();
    }
}
