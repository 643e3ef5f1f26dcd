package org.partnershipportal.people.organisation;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.MemberRole;
import org.partnershipportal.platform.access.spi.PersonalData;
import org.partnershipportal.platform.document.DocumentDetails;
import org.partnershipportal.platform.document.Documents;
import org.partnershipportal.platform.document.FileTelling;
import org.springframework.stereotype.Component;

/** An organisation's own facts, for its owners: its details, decisions about it, statuses, and its documents. */
@Component
class OrganisationData implements PersonalData {

    private final Organisations organisations;
    private final Accreditations accreditations;
    private final Documents documents;
    private final FileTelling files;

    OrganisationData(
            Organisations organisations, Accreditations accreditations, Documents documents, FileTelling files) {
        this.organisations = organisations;
        this.accreditations = accreditations;
        this.documents = documents;
        this.files = files;
    }

    @Override
    public String part() {
        return "organisation";
    }

    @Override
    public void tell(Actor actor, Telling to) throws IOException {
        OrganisationId id = actor.organisation()
                .filter(own -> actor.holds(own, MemberRole.OWNER))
                .map(OrganisationId::new)
                .orElse(null);
        if (id != null) {
            tell(actor, id, to);
        }
    }

    private void tell(Actor actor, OrganisationId id, Telling to) throws IOException {
        OrganisationDetails details = organisations.details(actor, id);
        OrganisationDetails.Inside inside = Objects.requireNonNull(details.inside());
        List<DocumentDetails> evidence = documents.everSentWith(actor, OrganisationModeration.subject(id));
        Map<String, Object> fields = new LinkedHashMap<>();
        OrganisationProfile profile = inside.profile();
        fields.put("id", id.toString());
        fields.put("name", profile.name());
        fields.put("type", profile.kind().name());
        fields.put("country", Objects.toString(profile.country(), ""));
        fields.put("purpose", profile.purpose());
        fields.put("email", profile.eMail());
        fields.put("website", profile.website());
        fields.put("status", details.status().name());
        fields.put("listed", inside.listingWanted());
        fields.put("partyCode", inside.partyCode());
        fields.put("files", FileTelling.names(evidence));
        to.record(fields);
        files.tell(actor, evidence, "organisation-file-", to);
        for (DecisionRow row : inside.decisions()) {
            to.record(decision(row));
        }
        for (AccreditationRow row : accreditations.page(actor, id, "").rows()) {
            to.record(accreditation(row));
        }
    }

    private static Map<String, Object> decision(DecisionRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("decision", row.step().name());
        fields.put("reason", row.text());
        fields.put("name", row.name());
        fields.put("type", row.type().name());
        if (row.on() != null) {
            fields.put("since", row.on().toString());
        }
        if (row.checkedOn() != null) {
            fields.put("checkedOn", row.checkedOn().toString());
        }
        return fields;
    }

    private static Map<String, Object> accreditation(AccreditationRow row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accreditation", row.accreditation().name());
        fields.put("since", row.since().toString());
        fields.put("source", row.source());
        if (row.correction() != null) {
            fields.put("correction", row.correction().reason());
        }
        return fields;
    }
}
