package org.partnershipportal.overview.relation;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.partnershipportal.cooperation.partnership.EditPartnership;
import org.partnershipportal.cooperation.partnership.Mode;
import org.partnershipportal.cooperation.partnership.PartnershipId;
import org.partnershipportal.cooperation.partnership.PartnershipStage;
import org.partnershipportal.cooperation.partnership.Partnerships;
import org.partnershipportal.ground.shared.CountryCode;
import org.partnershipportal.platform.taxonomy.RuleRef;

/** What tests of the chain do to the records on it. */
final class RelationStage {

    private RelationStage() {}

    /** Writes the links of a record as its job does, whatever the portal's own job is doing at the same moment. */
    static void follow(LinkSource source, UUID record) {
        await().ignoreExceptions().until(() -> {
            source.run(record);
            return true;
        });
    }

    /** Gives a partnership other rules and targets. */
    static void restOn(
            Partnerships partnerships,
            PartnershipStage stage,
            PartnershipId id,
            Set<RuleRef> rules,
            Set<String> targets) {
        partnerships.edit(
                stage.lead(),
                new EditPartnership(
                        id,
                        partnerships.details(stage.lead(), id).edition(),
                        "Mothers at home",
                        "Learn from each other",
                        Mode.NATIONAL,
                        "en",
                        LocalDate.of(2027, 1, 1),
                        null,
                        Set.of(new CountryCode("ECU")),
                        Set.of(),
                        rules,
                        targets));
    }
}
