package org.partnershipportal.overview.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.partnershipportal.people.organisation.OrganisationProfile;
import org.partnershipportal.people.organisation.RegisterOrganisation;
import org.partnershipportal.platform.access.SignIn;
import org.partnershipportal.platform.access.StaffRole;

class SampleOrganisationTests {

    static final Iterable<SampleOrganisation> ALL = SampleOrganisation.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void saysThatItIsASampleAndWhereItIs(SampleOrganisation sample) {
        OrganisationProfile profile = sample.command().profile();
        assertThat(profile.name()).endsWith("(sample)");
        assertThat(profile.country() == null).isEqualTo(sample.iso3() == null);
        assertThat(profile.severalCountries()).isEqualTo(sample.iso3() == null);
        assertThat(profile.eMail()).as("an address that nobody has").endsWith(".example");
    }

    @Test
    void isTheSameEachTimeItIsMadeAndNoOther() {
        Set<RegisterOrganisation> made =
                SampleOrganisation.ALL.stream().map(SampleOrganisation::command).collect(Collectors.toSet());
        SampleOrganisation.ALL.forEach(sample -> made.add(sample.command()));
        assertThat(made)
                .hasSameSizeAs(SampleOrganisation.ALL)
                .extracting(RegisterOrganisation::form)
                .doesNotHaveDuplicates();
    }

    @Test
    void signsInAsThePersonOfTheRealmWithTheRolesGiven() {
        SamplePerson sample = new SamplePerson("secretariat");
        SignIn signIn = sample.signIn(StaffRole.SECRETARIAT);
        assertThat(signIn.person()).isEqualTo(sample.id()).isNotEqualTo(new SamplePerson("gov-ec").id());
        assertThat(signIn.name()).endsWith("(sample)");
        assertThat(signIn.staff()).containsExactly(StaffRole.SECRETARIAT);
    }
}
