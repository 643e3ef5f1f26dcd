package org.partnershipportal.platform.access;

import java.time.Clock;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultBeanFactoryPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal's clock, for time is injected and never read directly, and what stands around the services. */
@Configuration
@EnableScheduling
class AccessConfiguration {

    /** The true time. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Outside the transaction, for a refusal is told once all of it is undone. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor requiresAdvisor() {
        var advisor = new DefaultBeanFactoryPointcutAdvisor();
        advisor.setPointcut(RequiresAspect.METHODS);
        advisor.setAdviceBeanName("requiresAspect"); // fetched at the first call, when all that it needs is there
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }
}
