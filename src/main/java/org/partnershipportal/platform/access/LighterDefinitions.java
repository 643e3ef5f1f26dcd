package org.partnershipportal.platform.access;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.context.annotation.ScannedGenericBeanDefinition;
import org.springframework.stereotype.Component;

/**
 * Lets go of the bytes of classes that were read for their annotations: the definition of a component keeps its whole class file
 * as long as the portal runs, 7 MB in all (decision 38). What they say has been taken over by then, and whoever asks later asks
 * the class.
 */
@Component
class LighterDefinitions implements BeanFactoryPostProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (beans instanceof DefaultListableBeanFactory factory) {
            boolean allowed = factory.isAllowBeanDefinitionOverriding();
            factory.setAllowBeanDefinitionOverriding(true);
            for (String name : factory.getBeanDefinitionNames()) {
                if (factory.getBeanDefinition(name) instanceof ScannedGenericBeanDefinition scanned
                        && !factory.containsSingleton(name)) {
                    factory.registerBeanDefinition(name, new GenericBeanDefinition(scanned));
                }
            }
            factory.setAllowBeanDefinitionOverriding(allowed);
        }
    }
}
