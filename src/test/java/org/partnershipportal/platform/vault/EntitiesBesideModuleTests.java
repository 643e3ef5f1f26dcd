package org.partnershipportal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.cfg.ManagedBeanSettings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnershipportal.testing.PortalModuleTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.hibernate.SpringBeanContainer;

@PortalModuleTest
@DisplayName("Hibernate reads the entities")
class EntitiesBesideModuleTests {

    @Test
    @DisplayName("beside the beans, and asks for none of them, so that no start hangs")
    void asksForNoBean(
            @Autowired LocalContainerEntityManagerFactoryBean start, @Autowired EntityManagerFactory entities) {
        assertThat(start.getBootstrapExecutor()).isNotNull();
        assertThat(entities.getProperties().get(ManagedBeanSettings.BEAN_CONTAINER))
                .isNotNull()
                .isNotInstanceOf(SpringBeanContainer.class);
    }
}
