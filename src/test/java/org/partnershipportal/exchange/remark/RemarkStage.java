package org.partnershipportal.exchange.remark;

import org.partnershipportal.exchange.practice.PracticeFixtures;
import org.partnershipportal.exchange.practice.PracticeId;
import org.partnershipportal.exchange.practice.Practices;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.people.organisation.OrganisationStage.Founded;
import org.partnershipportal.people.organisation.OrganisationType;
import org.partnershipportal.platform.access.Actor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;

/** A ministry that tells practices, and an NHRI that says something of them; one for each test that asks for it. */
@TestComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class RemarkStage {

    private final OrganisationStage make;
    private final Practices practices;
    private final Remarks remarks;
    private final Founded service;
    private final Founded nhri;

    public RemarkStage(OrganisationStage make, Practices practices, Remarks remarks) {
        this.make = make;
        this.practices = practices;
        this.remarks = remarks;
        service = make.verified("Service", OrganisationType.MINISTRY, RemarkFixtures.ECUADOR);
        nhri = make.verified("Ombudsman", OrganisationType.NHRI, RemarkFixtures.ECUADOR);
    }

    public Founded service() {
        return service;
    }

    public Founded nhri() {
        return nhri;
    }

    /** Who tells. */
    public Actor teller() {
        return make.owner(service);
    }

    /** Who says something of it. */
    public Actor ombudsman() {
        return make.owner(nhri);
    }

    /** One that everyone reads. */
    public PracticeId shared(String title) {
        return practices.tell(teller(), PracticeFixtures.complete(title, 0));
    }

    /** The next version of one that was shared once. */
    public void updated(PracticeId id, String title) {
        practices.editAndShare(teller(), id, PracticeFixtures.complete(title, 2));
    }

    public RemarkId said(PracticeId of, RemarkKind kind, String words) {
        return remarks.write(ombudsman(), RemarkFixtures.saying(of, kind, words));
    }
}
