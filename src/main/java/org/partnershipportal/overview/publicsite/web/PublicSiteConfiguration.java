package org.partnershipportal.overview.publicsite.web;

import org.apache.catalina.core.StandardHost;
import org.partnershipportal.ground.plain.PlainDialect;
import org.partnershipportal.platform.access.LoadedSample;
import org.partnershipportal.platform.jobs.Routines;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultBeanFactoryPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the public pages need of the web framework. */
@Configuration
class PublicSiteConfiguration implements WebMvcConfigurer {

    @Bean
    LocaleResolver localeResolver() {
        return new AddressLocales();
    }

    /** What templates say of texts in other languages. */
    @Bean
    PlainDialect plainDialect(LoadedSample sample) {
        return new PlainDialect(sample::isThere);
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor oneReadingAdvisor() {
        var advisor = new DefaultBeanFactoryPointcutAdvisor();
        advisor.setPointcut(OneReading.METHODS);
        advisor.setAdviceBeanName("oneReading");
        return advisor;
    }

    @Bean
    PrivacyTable privacyTable(Routines routines) {
        return new PrivacyTable(routines::kept);
    }

    /** What the server itself refuses is said in the reader's language too. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareErrors() {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(BareErrors.class.getName());
            }
        });
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new LanguageChoice());
        registry.addInterceptor(new Discretion())
                .addPathPatterns(
                        "/*/i/**",
                        "/*/calls/*/answer/**",
                        "/*/preview/**",
                        "/*/sealed",
                        "/*/register/**",
                        "/*/calls/*/inputs",
                        "/*/inputs/**",
                        "/*/reports/**");
    }
}
