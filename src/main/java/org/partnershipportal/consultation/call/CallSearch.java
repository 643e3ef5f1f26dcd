package org.partnershipportal.consultation.call;

import org.partnershipportal.ground.shared.Language;
import org.partnershipportal.ground.shared.LocalizedText;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.spi.FindableRecords;
import org.partnershipportal.platform.access.spi.FoundKind;
import org.partnershipportal.platform.access.spi.FoundRecord;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Calls for inputs. */
@Component
@Order(10)
class CallSearch implements FindableRecords {

    private final Calls calls;

    CallSearch(Calls calls) {
        this.calls = calls;
    }

    @Override
    public FoundKind find(Actor actor, Language reader, String words, int max) {
        return FoundKind.of(
                "plain.layout.calls",
                calls.list(actor, CallFilter.of(words), 0, max),
                FindableRecords.listed(CallLinks.LIST, "text", words),
                row -> new FoundRecord(
                        row.title()
                                .in(reader, row.original())
                                .orElseGet(() -> new LocalizedText(row.code().value(), Language.EN.tag())),
                        "",
                        row.status().key(),
                        CallLinks.PUBLIC + "/" + row.code(),
                        CallLinks.page(row.code())));
    }
}
