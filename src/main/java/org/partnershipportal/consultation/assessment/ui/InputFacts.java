package org.partnershipportal.consultation.assessment.ui;

import com.vaadin.flow.component.Component;
import org.partnershipportal.consultation.assessment.Admissibility;
import org.partnershipportal.consultation.assessment.AssessmentDetails;
import org.partnershipportal.consultation.input.EnteredDetails;
import org.partnershipportal.consultation.input.SubmittedInput;
import org.partnershipportal.ground.shared.Formats;
import org.partnershipportal.ground.uikit.Facts;
import org.partnershipportal.ground.uikit.StatusBadge;
import org.partnershipportal.people.organisation.OrganisationSummary;
import org.partnershipportal.platform.taxonomy.Countries;

/** What the report team reads of an input beside its answers: how it came, whose it is, and how it was judged. */
record InputFacts(AssessmentWording wording) {

    Component of(AssessmentDetails details) {
        SubmittedInput submitted = details.submitted();
        Facts facts = Facts.stacked();
        OrganisationSummary lead = details.sender().lead();
        if (lead != null) {
            facts.fact(
                            wording.text("assessment.filter.group"),
                            wording.text(lead.group().key()))
                    .fact(
                            wording.text("shared.field.verification"),
                            lead.verified()
                                    ? StatusBadge.ok(wording.text("organisation.public.verified"))
                                    : StatusBadge.warn(wording.text("input.arrived.not-verified")));
        }
        if (submitted.entered() != null) {
            entered(facts, submitted.entered());
        }
        if (details.alone() != null) {
            facts.fact(wording.text("assessment.input.alone"), details.alone());
        }
        facts.fact(
                        wording.text("input.cosigners.title"),
                        Formats.list(
                                submitted.signers().stream()
                                        .filter(signer -> !signer.isLead())
                                        .map(signer -> details.organisations().get(signer.organisation()))
                                        .filter(java.util.Objects::nonNull)
                                        .map(one -> one.name().text())
                                        .toList(),
                                wording.language()))
                .fact(wording.text("assessment.column.received"), wording.moment(submitted.received()))
                .fact(wording.text("assessment.filter.language"), wording.languageName(submitted.language()))
                .fact(wording.text("shared.field.publication"), wording.treatment(submitted.name(), submitted.text()));
        if (details.admissibility() == Admissibility.INADMISSIBLE) {
            facts.fact(
                            wording.text("assessment.judge.criterion"),
                            details.criterion() == null
                                    ? ""
                                    : wording.text(details.criterion().key()))
                    .fact(wording.text("shared.field.reason"), details.reason() == null ? "" : details.reason());
        }
        return facts;
    }

    /** How it came and whose it is, which of the desk's public pages none says (R14.13). */
    private void entered(Facts facts, EnteredDetails entered) {
        facts.fact(wording.text("input.enter.holder"), entered.holder())
                .fact(
                        wording.text("assessment.filter.group"),
                        entered.group() == null
                                ? ""
                                : wording.text(entered.group().key()))
                .fact(
                        wording.text("assessment.filter.country"),
                        entered.country() == null
                                ? ""
                                : Countries.standard().name(entered.country(), wording.language()))
                .fact(wording.text("shared.field.original-day"), Formats.date(entered.day(), wording.language()))
                .fact(wording.text("shared.field.original-reference"), entered.reference())
                .fact(wording.text("input.enter.consent"), entered.consent())
                .fact(wording.text("input.enter.late"), entered.late());
    }
}
