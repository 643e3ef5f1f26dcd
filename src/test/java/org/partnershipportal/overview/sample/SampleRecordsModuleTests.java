package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.consultation.call.Calls;
import org.partnershipportal.consultation.call.web.SiteCalls;
import org.partnershipportal.people.organisation.OrganisationStage;
import org.partnershipportal.platform.access.Actor;
import org.partnershipportal.platform.access.PersonId;
import org.partnershipportal.platform.access.Persons;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.spi.SampleRecords;
import org.partnershipportal.testing.MovableClock;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;

@PortalModuleTest
class SampleRecordsModuleTests {

    @Test
    @DisplayName("sample people, organisations and calls are each known as such")
    void areKnown(
            @Autowired List<SampleRecords> kinds,
            @Autowired Persons persons,
            @Autowired OrganisationStage organisations,
            @Autowired Calls calls,
            @Autowired MovableClock clock) {
        String name = UUID.randomUUID() + " (sample)";
        PersonId person = new PersonId(UUID.randomUUID());
        persons.signedIn(Actor.system(), new SignIn(person, name, person + "@sample.example", null, Set.of()));
        organisations.listed(person, name);
        new SiteCalls(calls, persons, clock).open(name);
        assertThat(kinds).hasSize(3).allMatch(SampleRecords::present);
    }
}
