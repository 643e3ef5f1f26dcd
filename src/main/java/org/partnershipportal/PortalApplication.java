package org.partnershipportal;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.repository.config.BootstrapMode;

/**
 * Starts the portal. What the operator sets is found where it is declared. A repository is made when it is asked first: to read
 * the queries of all of them takes a ninth of the start (decision 86).
 */
@SpringBootApplication
@EnableJpaRepositories(bootstrapMode = BootstrapMode.LAZY)
@ConfigurationPropertiesScan
public class PortalApplication {

    public static void main(String[] args) {
        SpringApplication.run(PortalApplication.class, args);
    }
}
