package org.partnershipportal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StakeholderGroupTests {

    @Test
    void isMirroredToTheRealmByOneOfSixRolesAndNoOther() {
        assertThat(StakeholderGroup.values())
                .extracting(StakeholderGroup::realmRole)
                .containsExactlyInAnyOrder(
                        "government", "nhri", "civil-society", "un-entity", "mandate-holder", "regional-organisation");
    }
}
