package org.partnershipportal.consultation.call.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        String status = params.getOrDefault("status", "");
        return new CallQuery(new CallFilter(
                Query.text(params.get("text")),
                Optional.ofNullable(params.get("theme"))
                        .flatMap(Themes.standard()::find)
                        .map(Theme::code)
                        .orElse(null),
                PUBLIC.stream()
                        .filter(known -> name(known).equals(status))
                        .findFirst()
                        .orElse(null)));
    }

    /** The parameters as an address holds them. */
    Query query() {
        CallStatus status = filter.status();
        return new Query()
                .with("text", filter.text())
                .with("theme", filter.theme())
                .with("status", status == null ? null : name(status));
    }

    /** A state as an address names it. */
    static String name(CallStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
