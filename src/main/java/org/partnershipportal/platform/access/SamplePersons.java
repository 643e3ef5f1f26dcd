package org.partnershipportal.platform.access;

import org.partnershipportal.platform.access.spi.SampleRecords;
import org.springframework.stereotype.Component;

/** Sample people have addresses of their own. */
@Component
class SamplePersons implements SampleRecords {

    private final PersonRepository persons;

    SamplePersons(PersonRepository persons) {
        this.persons = persons;
    }

    @Override
    public boolean present() {
        return persons.existsByeMailEndingWith("@sample.example");
    }
}
