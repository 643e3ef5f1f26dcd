package org.partnershipportal.consultation.call.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnershipportal.consultation.call.CallFilter;
import org.partnershipportal.consultation.call.CallStatus;
import org.partnershipportal.ground.plain.Query;
import org.partnershipportal.platform.taxonomy.Theme;
import org.partnershipportal.platform.taxonomy.Themes;

/**
 * The filters of the list of calls as an address holds them. What means nothing filters nothing.
 *
 * @param filter what is looked for
 */
record CallQuery(CallFilter filter) {

    /** The states in which the public reads a call. */
    static final List<CallStatus> PUBLIC =
            Arrays.stream(CallStatus.values()).filter(CallStatus::isPublic).toList();

    /** Reads the parameters of an address. */
    static CallQuery of(Map<String, String> params) {
        return new CallQuery(new CallFilter(
                Query.text(params.get("text")),
                Optional.ofNullable(params.get("theme"))
                        .flatMap(Themes.standard()::find)
                        .map(Theme::code)
                        .orElse(null),
                Query.one(params.get("status"), PUBLIC)));
    }

    /** The parameters as an address holds them. */
    Query query() {
        return new Query()
                .with("text", filter.text())
                .with("theme", filter.theme())
                .choice("status", filter.status());
    }
}
